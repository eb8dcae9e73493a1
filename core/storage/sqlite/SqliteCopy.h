#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"

namespace banso {

class Database;

/// Copies a register page by page into an empty file while others read and write it: the copy is
/// the register of one moment, the one when this began. Error `job.cancelled`; throws
/// `StorageFailure`.
[[nodiscard]] Status copySqlite(Database& source, const QString& path, JobControl& job);

} // namespace banso
