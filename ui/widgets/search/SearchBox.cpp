#include "ui/widgets/search/SearchBox.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/search/SearchEdit.h"
#include "ui/widgets/search/SearchPanel.h"

namespace banso {

SearchBox::SearchBox(QWidget* parent) : QWidget(parent), m_edit(new SearchEdit(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit);
    m_edit->addAction(drawnIcon(QStringLiteral("search"), Tone::Quiet), QLineEdit::LeadingPosition);
    m_edit->setPlaceholderText(tr("Name, reading, date of birth, telephone, number    Ctrl+F"));
    m_edit->setAccessibleName(tr("Find a person or household"));
    m_edit->setClearButtonEnabled(false);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &SearchEdit::typed, this, &SearchBox::ask);
}

SearchBox::~SearchBox() {
    delete m_panel; // a child of the window, not of the box
}

void SearchBox::setSource(SearchSource* source) {
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source)
        connect(source, &SearchSource::answered, this, &SearchBox::take);
    clear();
}

void SearchBox::focusAll() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::clear() {
    ++m_asked; // whatever is still under way answers nobody
    m_opensWhenAnswered = false;
    m_edit->clear();
    hideList();
}

SearchPanel* SearchBox::panel() const {
    return m_panel;
}

bool SearchBox::isListShown() const {
    return m_panel && m_panel->isVisible();
}

void SearchBox::ask(const QString& text) {
    m_opensWhenAnswered = false;
    ++m_asked;
    if (text.trimmed().isEmpty() || !m_source)
        return hideList();
    m_source->ask(m_asked, text);
}

void SearchBox::take(quint64 question, const SearchAnswer& answer) {
    if (question != m_asked || m_edit->wholeText().trimmed().isEmpty())
        return;
    m_answered = question;
    if (!m_panel) {
        m_panel = new SearchPanel(window());
        connect(m_panel, &SearchPanel::chosen, this, &SearchBox::open);
        window()->installEventFilter(this);
    }
    m_panel->setAnswer(answer);
    if (m_edit->hasFocus())
        m_panel->placeUnder(this);
    if (std::exchange(m_opensWhenAnswered, false))
        open();
}

void SearchBox::open() {
    // The list still shows an older answer: wait for the one that fits the text.
    if (m_answered != m_asked) {
        m_opensWhenAnswered = !m_edit->text().trimmed().isEmpty();
        return;
    }
    const auto hit = m_panel ? m_panel->current() : std::nullopt;
    if (!hit)
        return;
    clear();
    Q_EMIT picked(*hit);
    Q_EMIT opened(hit->place);
}

void SearchBox::hideList() {
    if (m_panel)
        m_panel->hide();
}

bool SearchBox::takeKey(int key) {
    constexpr int kPage = 6;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else if (isListShown())
            hideList();
        else
            clear();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        if (!m_panel || m_edit->text().isEmpty())
            return false;
        if (!isListShown()) {
            m_panel->placeUnder(this);
            return true;
        }
        const int rows = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? kPage : 1;
        m_panel->step(key == Qt::Key_Up || key == Qt::Key_PageUp ? -rows : rows);
        return true;
    }
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    // Esc closes the list and empties the box first; only then it means the form around it.
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        event->accept();
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        hideList();
    if (m_panel && watched == window() && event->type() == QEvent::Resize && isListShown())
        m_panel->placeUnder(this);
    return QWidget::eventFilter(watched, event);
}

} // namespace banso
