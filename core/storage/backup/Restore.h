#pragma once

#include "core/storage/Database.h"
#include "core/storage/backup/BackupReader.h"

namespace banso {

/// A register that stands again.
struct RestoreDone {
    BackupHeader header; ///< of the backup
    int schemaVersion;   ///< as it stands now; an older one asks for an upgrade when it is opened
};

/// Puts a backup into a register that is not there yet: a file, or an empty database of a server.
/// What was in a file may move onto a server, when a town grows from one desk to several; the way
/// back is refused. The target appears whole and checked, or stays as it was.
namespace Restore {

/// Errors: those of `BackupReader`, `WorkingFile`, `PostgresTool`; `restore.targetNotEmpty` {name};
/// `file.onNetwork`; `restore.otherEngine` {from, to}; `register.newer` {has, wants};
/// `restore.countsDiffer` {table, rows in the backup, rows in the register};
/// `backup.copyDamaged`; `job.cancelled`; `server.*`, `storage.*`.
[[nodiscard]] Result<RestoreDone> run(const QString& backupPath, const BackupKey& key,
                                      const DatabaseLocation& into, JobControl& job);

} // namespace Restore

} // namespace banso
