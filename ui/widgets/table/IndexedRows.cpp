#include "ui/widgets/table/IndexedRows.h"

namespace banso {

RowOutline IndexedRows::outline(int pageRows) {
    return evenOutline(m_count, pageRows);
}

std::vector<TableRow> IndexedRows::rows(const RowKey& start, int pageRows) {
    const qint64 first = evenStart(start);
    std::vector<TableRow> rows;
    for (qint64 i = first; i < std::min(first + pageRows, m_count); ++i)
        rows.push_back(m_make(i));
    return rows;
}

} // namespace banso
