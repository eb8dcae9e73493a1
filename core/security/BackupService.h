#pragma once

#include "core/security/Desk.h"
#include "core/storage/backup/Backup.h"
#include "core/storage/backup/IntegrityCheck.h"
#include "core/storage/backup/Restore.h"

namespace banso {

/// Backup and check as somebody asks for them: with `Permission::Backup`, and in the audit log.
/// Each takes a desk of its own, on a connection that nobody works on.
class BackupService {
  public:
    explicit BackupService(Desk& desk) : m_desk(desk) {}

    /// Errors: those of `Backup::write`. A failed one is in the audit log too: nobody looks at a
    /// job of the night.
    [[nodiscard]] Result<BackupDone> write(const QString& path, const BackupKey& key,
                                           JobControl& job,
                                           Backup::Existing existing = Backup::Existing::Keep);

    /// The whole register looked through, the chain of the audit log
    /// (`check.auditBroken`, with the entry's number) and `probes` included. Errors: those of
    /// `IntegrityCheck::run`.
    [[nodiscard]] Result<std::vector<IntegrityFinding>> check(std::vector<IntegrityProbe> probes,
                                                              JobControl& job);

    /// Into a register that is not there yet, so no session of it can ask: whoever holds the key
    /// may. The restored register's audit log begins its new life with an entry `restore`, unless
    /// it must be upgraded first. Errors: those of `Restore::run`.
    [[nodiscard]] static Result<RestoreDone> restore(const QString& path, const BackupKey& key,
                                                     const DatabaseLocation& into,
                                                     const Clock& clock, JobControl& job);

  private:
    Desk& m_desk;
};

} // namespace banso
