#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace banso {

class BackgroundJob;

/// Shows work that runs for longer than half a second: what, how far, and the key that stops it.
/// Of several it shows the latest and counts the others. How work ended is said by whoever
/// started it, as a line in the status bar.
class JobBar final : public QWidget {
    Q_OBJECT
  public:
    explicit JobBar(QWidget* parent = nullptr);

    void watch(BackgroundJob* job);
    [[nodiscard]] bool isBusy() const { return !m_jobs.isEmpty(); }
    [[nodiscard]] QToolButton* stopButton() const { return m_stop; }

    /// Work that ends sooner than this leaves no trace (in milliseconds).
    static constexpr int kPatience = 500;

  public Q_SLOTS:
    /// Stops the work that is shown.
    void stop();

  private:
    void forget(QObject* job);
    void showLatest();

    QList<BackgroundJob*> m_jobs;
    QLabel* m_title;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace banso
