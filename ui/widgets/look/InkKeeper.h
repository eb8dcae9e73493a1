#pragma once

#include "ui/widgets/look/Tone.h"

#include <QObject>

class QWidget;

namespace banso {

/// Keeps a widget's text in the colour of its tone when the scheme or the font size changes: a
/// palette set by hand would stay as it was.
class InkKeeper final : public QObject {
    Q_OBJECT
  public:
    [[nodiscard]] static InkKeeper* of(QWidget* widget);
    void setTone(Tone tone);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    explicit InkKeeper(QWidget* widget);
    void ink();

    QWidget* m_widget;
    Tone m_tone = Tone::Plain;
};

} // namespace banso
