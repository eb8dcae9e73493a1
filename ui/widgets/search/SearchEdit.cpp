#include "ui/widgets/search/SearchEdit.h"

#include <QInputMethodEvent>

namespace banso {

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, &SearchEdit::tell);
}

QString SearchEdit::wholeText() const {
    QString whole = text();
    return whole.insert(cursorPosition(), m_unsettled);
}

void SearchEdit::inputMethodEvent(QInputMethodEvent* event) {
    m_unsettled = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    tell();
}

void SearchEdit::tell() {
    const QString whole = wholeText();
    if (whole == m_told)
        return;
    m_told = whole;
    Q_EMIT typed(whole);
}

} // namespace banso
