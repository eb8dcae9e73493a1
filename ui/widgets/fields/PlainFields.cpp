#include "ui/widgets/fields/PlainFields.h"

#include "ui/widgets/look/Look.h"

#include <QWheelEvent>

namespace banso {

TextLine::TextLine(int letters, QWidget* parent) : QLineEdit(parent), m_letters(letters) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { tellEdited(); });
}

bool TextLine::isBlank() const {
    return text().trimmed().isEmpty();
}

QVariant TextLine::draft() const {
    return text();
}

void TextLine::setDraft(const QVariant& draft) {
    setText(draft.toString());
}

QSize TextLine::sizeHint() const {
    return {Look::letters(m_letters) + Look::grid(4), Look::controlHeight()};
}

TextBox::TextBox(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (hasFocus())
            tellEdited();
    });
}

bool TextBox::isBlank() const {
    return toPlainText().trimmed().isEmpty();
}

QVariant TextBox::draft() const {
    return toPlainText();
}

void TextBox::setDraft(const QVariant& draft) {
    setPlainText(draft.toString());
}

QSize TextBox::sizeHint() const {
    return {Look::letters(20), m_lines * fontMetrics().lineSpacing() + Look::grid(4)};
}

QSize TextBox::minimumSizeHint() const {
    return {Look::letters(10), sizeHint().height()};
}

ChoiceField::ChoiceField(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setPlaceholderText(tr("choose"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this] { tellEdited(); });
}

void ChoiceField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

CheckField::CheckField(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
    connect(this, &QCheckBox::clicked, this, [this] { tellEdited(); });
}

} // namespace banso
