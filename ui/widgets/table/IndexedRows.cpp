#include "ui/imports/IndexedRows.h"

namespace banso {

RowOutline IndexedRows::outline(int pageRows) {
    RowOutline outline{m_count, {}};
    for (qint64 first = 0; first < m_count; first += pageRows)
        outline.pageStarts.push_back(first == 0 ? RowKey() : RowKey{first});
    return outline;
}

std::vector<TableRow> IndexedRows::rows(const RowKey& start, int pageRows) {
    const qint64 first = start.isEmpty() ? 0 : start.first().toLongLong();
    std::vector<TableRow> rows;
    for (qint64 i = first; i < std::min(first + pageRows, m_count); ++i)
        rows.push_back(m_make(i));
    return rows;
}

} // namespace banso
