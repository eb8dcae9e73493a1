#pragma once

#include "core/storage/Database.h"

namespace banso {

/// One entry of the change log.
struct Change {
    static constexpr int kColumns = 7;
    qint64 id;
    Instant at;
    QString actor;
    QString table;
    qint64 row;
    std::optional<QString> before; ///< the row as JSON; nothing for an insert
    std::optional<QString> after;  ///< nothing for a delete
};

/// Before and after of every row of a watched table, by whom and when, written by triggers of the
/// database, so that no way of writing goes round it. A write without an actor fails.
namespace ChangeLog {

/// What the triggers need; once, by the first schema script.
void prepare(Engine& engine);
/// Puts a table under the log. Its key is the column `<table>_id`.
void watch(Engine& engine, const QString& table);
[[nodiscard]] QStringList watchedTables(Database& database);

/// Changes of one row, oldest first.
[[nodiscard]] std::vector<Change> of(Database& database, const QString& table, qint64 row);

/// Rows of a watched table whose last logged state is not what the table holds (or that were never
/// logged): written behind the log's back.
[[nodiscard]] qint64 rowsBehindItsBack(Database& database, const QString& table);

} // namespace ChangeLog

} // namespace banso
