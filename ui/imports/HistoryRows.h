#pragma once

#include "core/registry/imports/ImportRepository.h"
#include "ui/widgets/table/RowSource.h"

namespace banso {

/// Every file that was taken over, the newest first. `database` outlives the rows.
class HistoryRows final : public RowSource {
  public:
    explicit HistoryRows(Database& database) : m_database(database) {}
    [[nodiscard]] std::vector<TableColumn> columns() const override;
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    Database& m_database;
};

/// Who took a file over, by name; the key itself where nobody of the staff is meant.
[[nodiscard]] QString actorName(Database& database, const QString& actor);

} // namespace banso
