#include "ui/shell/PageStack.h"

#include "core/storage/StorageFailure.h"

#include <QScopedValueRollback>

namespace banso {

PageStack::PageStack(std::vector<PageEntry> entries, PageHost& host, ActionRegistry& actions,
                     QWidget* parent)
    : QStackedWidget(parent), m_entries(std::move(entries)), m_host(host), m_actions(actions) {}

Page* PageStack::currentPage() const {
    const auto found = m_pages.find(m_current);
    return found == m_pages.end() ? nullptr : found->second;
}

Page* PageStack::pageOf(const QString& key) {
    if (const auto made = m_pages.find(key); made != m_pages.end())
        return made->second;
    for (const PageEntry& entry : m_entries) {
        if (entry.key != key)
            continue;
        Page* page = entry.make(m_host);
        page->setAccessibleName(entry.title);
        addWidget(page);
        page->registerActions(m_actions);
        connect(page, &Page::placeChanged, this, [this, key] { noteMove(key); });
        return m_pages[key] = page;
    }
    return nullptr;
}

bool PageStack::open(const QString& page, const QString& place) {
    if (!enter({page, place}))
        return false;
    m_history.visit({page, currentPage()->place()});
    Q_EMIT historyChanged();
    return true;
}

bool PageStack::enter(const PageVisit& visit) {
    Page* before = currentPage();
    Page* next = nullptr;
    attempt([&] { next = pageOf(visit.page); });
    if (!next || (before && before != next && !before->mayLeave()))
        return false;
    const QScopedValueRollback walking(m_isWalking, true);
    m_current = visit.page;
    setCurrentWidget(next);
    attempt([&] {
        if (!visit.place.isEmpty() && visit.place != next->place())
            next->goTo(visit.place);
        else
            next->refresh();
    });
    focusPage();
    attempt([&] { Q_EMIT opened(visit.page); });
    return true;
}

void PageStack::noteMove(const QString& key) {
    if (m_isWalking || key != m_current)
        return;
    m_history.visit({key, currentPage()->place()});
    Q_EMIT historyChanged();
}

void PageStack::goBack() {
    const auto visit = m_history.back();
    if (visit && !enter(*visit))
        m_history.forward(); // the page did not let go: we are still there
    Q_EMIT historyChanged();
}

void PageStack::goForward() {
    const auto visit = m_history.forward();
    if (visit && !enter(*visit))
        m_history.back();
    Q_EMIT historyChanged();
}

void PageStack::refresh() {
    if (Page* page = currentPage())
        attempt([page] { page->refresh(); });
}

void PageStack::attempt(const std::function<void()>& act) {
    try {
        act();
    } catch (const StorageFailure& failure) {
        m_host.say(failure.toError());
    }
}

void PageStack::focusPage() {
    Page* page = currentPage();
    if (!page)
        return;
    QWidget* first = page->firstFocus();
    (first ? first : page)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace banso
