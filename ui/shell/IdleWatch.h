#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace banso {

/// Notices that nobody has touched keyboard or mouse for a while. It compares times of the clock
/// instead of counting, so a computer that slept has been idle as long as it slept.
class IdleWatch final : public QObject {
    Q_OBJECT
  public:
    /// `clock` outlives the watch.
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

    /// 0 never.
    void setMinutes(int minutes);
    void start();
    void stop();
    /// Looks at the clock now (otherwise every few seconds); whether it was too long.
    bool look();

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const Clock& m_clock;
    QTimer m_timer;
    Instant m_touchedAt;
    int m_minutes = 10;
};

} // namespace banso
