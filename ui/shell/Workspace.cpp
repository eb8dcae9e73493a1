#include "ui/shell/Workspace.h"

#include "ui/shell/PageStack.h"
#include "ui/shell/frame/FrameMenu.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/shell/frame/KeyList.h"
#include "ui/shell/frame/NavigationBar.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/widgets/work/JobBar.h"
#include "ui/words/StaffWords.h"

namespace banso {

Workspace::Workspace(ShellPort& port, Session session, Asker& asker, DraftShelf& drafts,
                     QWidget* parent)
    : QWidget(parent),
      m_port(port),
      m_session(std::move(session)),
      m_asker(asker),
      m_drafts(drafts),
      m_furniture(port.furnish(m_session)),
      m_actions(new ActionRegistry(this)) {
    build(m_furniture.pages);
    connectParts();
    m_header->setPerson(m_session.name(), roleWords(m_session.roles()));
    m_header->search()->setSource(m_furniture.search.get());
    registerChanged();
}

Workspace::~Workspace() {
    // Pages stand on the furniture's ground: they go first.
    delete m_pages;
    m_header->search()->setSource(nullptr);
}

void Workspace::build(std::vector<PageEntry> entries) {
    m_menu = new FrameMenu(*m_actions, this);
    m_header = new HeaderBar(this);
    m_navigation = new NavigationBar(entries, this);
    m_pages = new PageStack(std::move(entries), *this, *m_actions, this);
    m_status = new StatusLine(this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setMenuBar(m_menu);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
}

void Workspace::connectParts() {
    connect(m_navigation, &NavigationBar::chosen, this,
            [this](const QString& page) { open(page, {}); });
    connect(m_actions, &ActionRegistry::failed, this, [this](const Error& error) { say(error); });
    connect(m_pages, &PageStack::opened, this, &Workspace::notePage);
    connect(m_pages, &PageStack::historyChanged, this, [this] {
        m_header->back()->setEnabled(m_pages->history().canGoBack());
        m_header->forward()->setEnabled(m_pages->history().canGoForward());
    });
    connect(m_header->search(), &SearchBox::opened, this,
            [this](const QString& place) { open(m_furniture.searchPage, place); });
    connect(m_header->search(), &SearchBox::left, m_pages, &PageStack::focusPage);
    connect(m_status->undo(), &UndoBar::undone, m_pages, &PageStack::refresh);
}

void Workspace::begin(const QString& lastPage) {
    if (!m_pages->open(lastPage) && !m_pages->entries().empty())
        m_pages->open(m_pages->entries().front().key);
}

void Workspace::cover() {
    m_focusBefore = focusWidget();
    m_header->search()->clear();
}

void Workspace::resume() {
    registerChanged();
    if (m_focusBefore && m_focusBefore != m_header->search()->focusProxy())
        m_focusBefore->setFocus();
    else
        m_pages->focusPage();
}

void Workspace::showKeys() {
    QString title;
    for (const PageEntry& entry : m_pages->entries())
        if (entry.key == m_pages->currentKey())
            title = entry.title;
    auto* list = new KeyList(*m_actions, m_pages->currentKey(), title, window());
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void Workspace::notePage(const QString& page) {
    m_navigation->setCurrent(page);
    m_menu->setPage(page);
    registerChanged(); // the day may have changed since
}

void Workspace::open(const QString& page, const QString& place) {
    // A page that does not let go: the navigation shows where we still are.
    if (!m_pages->open(page, place))
        m_navigation->setCurrent(m_pages->currentKey());
}

void Workspace::say(const QString& line, Tone tone) {
    m_status->undo()->say(line, tone);
}

void Workspace::say(const Error& error) {
    m_status->undo()->say(error);
}

void Workspace::offerUndo(const QString& line, UndoBar::Undo undo) {
    m_status->undo()->offer(line, std::move(undo));
}

void Workspace::watch(BackgroundJob* job) {
    m_status->jobs()->watch(job);
}

void Workspace::registerChanged() {
    const RegisterState state = m_port.registerState();
    m_header->setRegister(state, m_port.clock().today());
    m_status->setRegister(state);
}

} // namespace banso
