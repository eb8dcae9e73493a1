#pragma once

#include "ui/widgets/table/RowSource.h"

namespace banso {

/// Rows that are all at hand: lists of a town's settings are short.
class ListRows final : public RowSource {
  public:
    ListRows(std::vector<TableColumn> columns, std::vector<TableRow> rows)
        : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    std::vector<TableColumn> m_columns;
    std::vector<TableRow> m_rows;
};

} // namespace banso
