#pragma once

#include "ui/widgets/table/RowSource.h"

#include <functional>

class QWidget;

namespace banso {

/// A list that is held in memory, as a table reads it.
class ListRows final : public RowSource {
  public:
    using Read = std::function<std::vector<TableRow>()>;

    /// `read` is asked anew whenever the table is.
    ListRows(std::vector<TableColumn> columns, Read read)
        : m_columns(std::move(columns)), m_read(std::move(read)) {}
    /// Rows that stay as they are.
    ListRows(std::vector<TableColumn> columns, std::vector<TableRow> rows)
        : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    std::vector<TableColumn> m_columns;
    Read m_read;
    std::vector<TableRow> m_rows;
};

class RowTable;

/// A table over a list.
[[nodiscard]] RowTable* makeListTable(std::vector<TableColumn> columns, ListRows::Read read,
                                      const QString& accessibleName, QWidget* parent);

} // namespace banso
