#include "ui/settings/frame/ListRows.h"

namespace banso {

RowOutline ListRows::outline(int pageRows) {
    const auto count = static_cast<qint64>(m_rows.size());
    RowOutline outline{count, {}};
    for (qint64 start = 0; start < count; start += pageRows)
        outline.pageStarts.push_back(start == 0 ? RowKey() : RowKey{start});
    return outline;
}

std::vector<TableRow> ListRows::rows(const RowKey& start, int pageRows) {
    const auto from =
        qMin(start.isEmpty() ? 0 : start.first().toLongLong(), static_cast<qint64>(m_rows.size()));
    const auto to = qMin(from + pageRows, static_cast<qint64>(m_rows.size()));
    return {m_rows.begin() + from, m_rows.begin() + to};
}

} // namespace banso
