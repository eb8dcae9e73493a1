#pragma once

#include "core/base/JobControl.h"
#include "core/storage/Database.h"

namespace banso {

/// A whole register from a file onto a server, table by table, in one transaction: every row with
/// its number, the change log included and not written anew, text indexes rebuilt from their keys,
/// counters set behind the highest number.
namespace TableCopy {

/// `from` is a SQLite register of this program's schema version, `to` an empty database of a
/// server. Errors: `restore.countsDiffer` {table, rows in the file, rows on the server},
/// `job.cancelled`; throws `StorageFailure`.
[[nodiscard]] Status run(Database& from, Database& to, JobControl& job);

} // namespace TableCopy

} // namespace banso
