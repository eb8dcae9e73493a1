#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace banso {

/// Where somebody was: a page and a place in it.
struct PageVisit {
    QString page;
    QString place;
    friend bool operator==(const PageVisit&, const PageVisit&) = default;
};

/// The way through the pages, as a browser keeps it: going somewhere new forgets what lay ahead.
class History {
  public:
    static constexpr std::size_t kLongest = 100;

    /// The same visit twice in a row is one.
    void visit(const PageVisit& visit);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    std::optional<PageVisit> back();
    std::optional<PageVisit> forward();
    [[nodiscard]] std::optional<PageVisit> current() const;

  private:
    std::vector<PageVisit> m_visits;
    std::size_t m_at = 0;
};

} // namespace banso
