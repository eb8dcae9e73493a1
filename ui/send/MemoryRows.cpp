#include "ui/send/MemoryRows.h"

#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

namespace banso {

RowOutline MemoryRows::outline(int pageRows) {
    m_rows = m_read();
    RowOutline outline{.rows = static_cast<qint64>(m_rows.size())};
    for (qint64 first = 0; first < outline.rows; first += pageRows)
        outline.pageStarts.push_back(first == 0 ? RowKey() : RowKey{first});
    return outline;
}

std::vector<TableRow> MemoryRows::rows(const RowKey& start, int pageRows) {
    const auto first = start.isEmpty() ? 0 : static_cast<std::size_t>(start.first().toLongLong());
    const auto end = std::min(m_rows.size(), first + static_cast<std::size_t>(pageRows));
    return {m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(first, end)),
            m_rows.begin() + static_cast<std::ptrdiff_t>(end)};
}

RowTable* makeMemoryTable(std::vector<TableColumn> columns, MemoryRows::Read read,
                          const QString& accessibleName, QWidget* parent) {
    auto* table = new RowTable(parent);
    auto* model = new PagedTableModel(table);
    model->setSource(std::make_unique<MemoryRows>(std::move(columns), std::move(read)));
    table->setPagedModel(model);
    table->setAccessibleName(accessibleName);
    return table;
}

} // namespace banso
