#pragma once

#include "ui/shell/History.h"
#include "ui/shell/Page.h"

#include <QStackedWidget>

#include <map>
#include <vector>

namespace banso {

/// The pages of one person at the desk: each is made when it is first opened, and the way through
/// them can be walked back.
class PageStack final : public QStackedWidget {
    Q_OBJECT
  public:
    PageStack(std::vector<PageEntry> entries, PageHost& host, ActionRegistry& actions,
              QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }
    /// Goes there; false when the page that is open does not let go or there is no such page.
    /// Without a place the page stays where it was.
    bool open(const QString& page, const QString& place = {});
    [[nodiscard]] QString currentKey() const { return m_current; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] std::size_t madePages() const { return m_pages.size(); }

  public Q_SLOTS:
    void goBack();
    void goForward();
    void refresh();
    void focusPage();

  Q_SIGNALS:
    void opened(const QString& page);
    void historyChanged();

  private:
    /// Broken ground under a page becomes a line; the page stands as far as it came.
    void attempt(const std::function<void()>& act);
    [[nodiscard]] Page* pageOf(const QString& key);
    bool enter(const PageVisit& visit);
    void noteMove(const QString& key);

    std::vector<PageEntry> m_entries;
    PageHost& m_host;
    ActionRegistry& m_actions;
    std::map<QString, Page*> m_pages;
    QString m_current;
    History m_history;
    bool m_isWalking = false; ///< along the history: the page's moves are not new steps
};

} // namespace banso
