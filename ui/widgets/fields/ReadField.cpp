#include "ui/widgets/fields/ReadField.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

ReadField::ReadField(int letters, QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_line(new QHBoxLayout),
      m_edit(new QLineEdit(this)),
      m_reading(new Paragraph(this)),
      m_letters(letters) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Look::grid(1));
    m_column->addLayout(m_halves);
    m_halves->addLayout(m_line);
    m_halves->addWidget(m_reading, 1);
    m_line->addWidget(m_edit);
    m_line->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_edit->setFixedWidth(Look::letters(m_letters) + Look::grid(4));
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_complaint.clear();
        showReading();
        tellEdited();
    });
}

QString ReadField::shownReading() const {
    return m_reading->sentence();
}

QString ReadField::text() const {
    return m_edit->text();
}

bool ReadField::isBlank() const {
    return m_edit->text().trimmed().isEmpty();
}

QVariant ReadField::draft() const {
    return m_edit->text();
}

void ReadField::setDraft(const QVariant& draft) {
    replaceText(draft.toString());
}

bool ReadField::showComplaint(const QString& sentence, Tone tone) {
    m_complaint = sentence;
    m_complaintTone = tone;
    showReading();
    return true;
}

void ReadField::replaceText(const QString& text) {
    m_complaint.clear();
    m_edit->setText(text);
    showReading();
}

void ReadField::replaceByKey(const QString& text) {
    replaceText(text);
    tellEdited();
}

void ReadField::showReading() {
    const Reading reading = read();
    const bool isHint = reading.isUnfinished && m_edit->hasFocus();
    const bool isComplaint = !m_complaint.isEmpty();
    const Tone tone = isComplaint ? m_complaintTone : isHint ? Tone::Plain : reading.tone;
    m_reading->setSentence(isComplaint ? m_complaint : isHint ? reading.hint : reading.text);
    Look::setInk(m_reading, isHint && !isComplaint ? Tone::Quiet : tone);
    Look::setTone(m_edit, tone);
    m_edit->setAccessibleDescription(m_reading->sentence());
    m_reading->setVisible(!m_reading->sentence().isEmpty());
    arrange();
}

void ReadField::leave() {
    if (const auto tidy = tidied(); tidy && *tidy != m_edit->text())
        m_edit->setText(*tidy);
    showReading();
}

bool ReadField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            leave();
        if (event->type() == QEvent::FocusIn)
            showReading();
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (takeKey(key->key(), key->modifiers()))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReadField::addBehind(QWidget* widget) {
    m_line->insertWidget(m_line->count() - 1, widget);
}

void ReadField::addBelow(QWidget* widget) {
    m_column->addWidget(widget, 0, Qt::AlignLeft);
}

void ReadField::arrange() {
    const int whole = m_reading->fontMetrics().horizontalAdvance(m_reading->sentence());
    const int room = width() - m_line->sizeHint().width() - Look::grid(2);
    const bool isNarrow = room < qMin(whole, Look::letters(16));
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_halves->setSpacing(isNarrow ? Look::grid(1) : Look::grid(2));
}

void ReadField::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void ReadField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        m_edit->setFixedWidth(Look::letters(m_letters) + Look::grid(4));
    QWidget::changeEvent(event);
}

} // namespace banso
