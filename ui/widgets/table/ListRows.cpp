#include "ui/widgets/table/ListRows.h"

#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

namespace banso {

RowOutline ListRows::outline(int pageRows) {
    if (m_read)
        m_rows = m_read();
    return evenOutline(static_cast<qint64>(m_rows.size()), pageRows);
}

std::vector<TableRow> ListRows::rows(const RowKey& start, int pageRows) {
    const auto count = static_cast<qint64>(m_rows.size());
    const auto from = qMin(evenStart(start), count);
    return {m_rows.begin() + from, m_rows.begin() + qMin(from + pageRows, count)};
}

RowTable* makeListTable(std::vector<TableColumn> columns, ListRows::Read read,
                        const QString& accessibleName, QWidget* parent) {
    auto* table = new RowTable(parent);
    auto* model = new PagedTableModel(table);
    model->setSource(std::make_unique<ListRows>(std::move(columns), std::move(read)));
    table->setPagedModel(model);
    table->setAccessibleName(accessibleName);
    return table;
}

} // namespace banso
