#pragma once

#include "core/storage/backup/Backup.h"

namespace banso {

/// An older register and this program.
struct UpgradeNeed {
    int has;
    int wants;
};

/// Brings an older register up to this program's schema, by an administrator's consent: first a
/// backup, read back and checked, then the scripts that are missing, each whole or not at all.
namespace Upgrade {

/// Nothing when the register is as this program wants it. Errors: those of
/// `Database::openAnyVersion`; `register.foreign`, `register.notThere`, `register.newer` {has,
/// wants}.
[[nodiscard]] Result<std::optional<UpgradeNeed>> needOf(const DatabaseLocation& location);

/// The backup that was made. Errors: those of `needOf` and `Backup::write`; `upgrade.notNeeded`;
/// `upgrade.failed` {version the register has now, the engine's words, backup}: scripts before the
/// failing one stand, and the backup is there.
[[nodiscard]] Result<BackupDone> run(const DatabaseLocation& location, const QString& backupPath,
                                     const BackupKey& key, Instant now, JobControl& job);

} // namespace Upgrade

} // namespace banso
