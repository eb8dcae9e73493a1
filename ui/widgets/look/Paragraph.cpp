#include "ui/widgets/look/Paragraph.h"

#include <QEvent>

namespace banso {

Paragraph::Paragraph(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

Paragraph::Paragraph(const QString& sentence, QWidget* parent) : Paragraph(parent) {
    setSentence(sentence);
}

void Paragraph::setSentence(const QString& sentence) {
    m_sentence = sentence;
    lay();
}

void Paragraph::lay() {
    // The air comes under each line; as much above the first keeps a single line in the middle.
    setContentsMargins(0, qRound(0.3 * fontMetrics().height()), 0, 0);
    setText(m_sentence.isEmpty()
                ? QString()
                : QStringLiteral("<p style=\"line-height:130%;"
                                 "white-space:pre-wrap\">%1</p>")
                      .arg(m_sentence.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))));
}

void Paragraph::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        lay();
    QLabel::changeEvent(event);
}

} // namespace banso
