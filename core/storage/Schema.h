#pragma once

#include "core/base/JobControl.h"
#include "core/storage/Transaction.h"

namespace banso {

/// The tables of a register: numbered scripts in `resources/schema`, applied in their order, each
/// whole or not at all. Scripts are written once, in SQLite's words, and said in PostgreSQL's by
/// `SchemaScript`.
namespace Schema {

/// The version this program works with: the number of its last script.
[[nodiscard]] int latestVersion();
/// Nothing when the database is not a register.
[[nodiscard]] std::optional<int> versionOf(Database& database);
/// Applies the scripts, as far as `upTo`, to an empty database: all or none.
void install(Database& database, int upTo = latestVersion());
/// The same inside a transaction of the caller's, on a server.
void installInTransaction(Database& database, int upTo = latestVersion());
/// Applies the scripts that are missing, each whole or not at all, in the name of `system:upgrade`.
/// The caller has made and checked a backup.
void upgrade(Database& database, Instant at, JobControl& job);

} // namespace Schema

} // namespace banso
