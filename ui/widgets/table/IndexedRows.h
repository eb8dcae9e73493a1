#pragma once

#include "ui/widgets/table/RowSource.h"

#include <functional>

namespace banso {

/// Rows that are at hand by their number and are made when they are looked at.
class IndexedRows final : public RowSource {
  public:
    using Make = std::function<TableRow(qint64)>;

    IndexedRows(std::vector<TableColumn> columns, qint64 count, Make make)
        : m_columns(std::move(columns)), m_count(count), m_make(std::move(make)) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    std::vector<TableColumn> m_columns;
    qint64 m_count;
    Make m_make;
};

} // namespace banso
