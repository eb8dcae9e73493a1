#include "ui/widgets/work/UndoBar.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/Words.h"

#include <QAccessible>

namespace banso {

namespace {

QString iconOfLine(Tone tone) {
    if (tone == Tone::Good)
        return QStringLiteral("done");
    return tone == Tone::Overdue || tone == Tone::Warning ? QStringLiteral("warning")
                                                          : QStringLiteral("info");
}

} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_line(new ElidedLabel(this)),
      m_button(new QToolButton(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_icon);
    line->addWidget(m_line, 0);
    line->addWidget(m_button);
    line->addStretch(1);
    m_line->setLeastLetters(8);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(drawnIcon(QStringLiteral("undo"), Tone::Accent));
    //: The button that takes the last thing back; its key is Ctrl+Z.
    m_button->setText(tr("Undo (Ctrl+Z)"));
    Look::setInk(m_button, Tone::Accent);
    connect(m_button, &QToolButton::clicked, this, &UndoBar::undo);
    clear();
}

void UndoBar::say(const QString& line, Tone tone) {
    showLine(line, tone, {});
}

void UndoBar::say(const Error& error) {
    showLine(words(error), error.code == ErrorCode("job.cancelled") ? Tone::Quiet : Tone::Overdue,
             {});
}

void UndoBar::offer(const QString& line, Undo undo) {
    showLine(line, Tone::Good, std::move(undo));
}

void UndoBar::clear() {
    showLine({}, Tone::Plain, {});
}

QString UndoBar::line() const {
    return m_line->text();
}

void UndoBar::undo() {
    if (!m_undo)
        return;
    const Undo undo = std::exchange(m_undo, {});
    Q_EMIT canUndoChanged(false);
    if (const Status status = undo(); !status)
        return say(status.error());
    say(tr("Taken back."), Tone::Good);
    Q_EMIT undone();
}

void UndoBar::showLine(const QString& line, Tone tone, Undo undo) {
    const bool could = canUndo();
    m_undo = std::move(undo);
    m_tone = tone;
    m_line->setText(line);
    m_line->setAccessibleName(line);
    m_icon->setVisible(!line.isEmpty());
    m_button->setVisible(canUndo());
    dress();
    if (could != canUndo())
        Q_EMIT canUndoChanged(canUndo());
    if (line.isEmpty())
        return;
    QAccessibleEvent alert(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::dress() {
    m_icon->setPixmap(
        drawnPixmap(iconOfLine(m_tone), Look::iconSize(), devicePixelRatioF(), m_tone));
    Look::setInk(m_line, m_tone == Tone::Overdue ? Tone::Overdue : Tone::Plain);
}

void UndoBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace banso
