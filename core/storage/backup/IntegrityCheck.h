#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

namespace banso {

/// Something that should not be.
struct IntegrityFinding {
    ErrorCode code; ///< a stable key with words, such as `check.changedBehindLog`
    qint64 count;
    QString where; ///< a table, an entry's number; no personal data
};

/// A question that a room asks of its own tables (the chain of the audit log, the sums of a
/// journal); handed in by whoever knows the rooms. May throw `StorageFailure`.
using IntegrityProbe = std::function<std::vector<IntegrityFinding>(Database&, JobControl&)>;

/// Looks a register through: what the engine says of its pages, indexes and references
/// (`check.engineDamaged`, with its first finding), rows of watched tables that are not as the
/// change log left them (`check.changedBehindLog`, with the table), and the probes. Reads only;
/// runs beside the day's work, on a connection of its own.
namespace IntegrityCheck {

/// Empty when all is well. Errors: `job.cancelled`, `storage.*`.
[[nodiscard]] Result<std::vector<IntegrityFinding>>
run(Database& database, const std::vector<IntegrityProbe>& probes, JobControl& job);

} // namespace IntegrityCheck

} // namespace banso
