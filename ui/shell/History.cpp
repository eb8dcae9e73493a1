#include "ui/shell/History.h"

namespace banso {

void History::visit(const PageVisit& visit) {
    if (current() == visit)
        return;
    if (!m_visits.empty())
        m_visits.erase(m_visits.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_visits.end());
    m_visits.push_back(visit);
    if (m_visits.size() > kLongest)
        m_visits.erase(m_visits.begin());
    m_at = m_visits.size() - 1;
}

std::optional<PageVisit> History::back() {
    if (!canGoBack())
        return std::nullopt;
    return m_visits[--m_at];
}

std::optional<PageVisit> History::forward() {
    if (!canGoForward())
        return std::nullopt;
    return m_visits[++m_at];
}

std::optional<PageVisit> History::current() const {
    return m_visits.empty() ? std::nullopt : std::optional(m_visits[m_at]);
}

} // namespace banso
