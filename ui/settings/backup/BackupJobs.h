#pragma once

#include "core/security/BackupService.h"
#include "ui/settings/SettingsGround.h"

namespace banso {

/// The work of the place バックアップ, each over a connection of its own, on whatever thread it is
/// called. Values only, so that nothing of the window is touched.
class BackupJobs {
  public:
    explicit BackupJobs(const SettingsGround& ground)
        : m_location(ground.desk.db().location()),
          m_clock(ground.desk.clock()),
          m_session(ground.desk.session()),
          m_check(ground.check) {}

    /// The first backup of a computer makes its key. Errors: those of `BackupService::write` and
    /// `BackupKey::loadOrMake`.
    [[nodiscard]] Result<BackupDone> write(const QString& path, JobControl& job) const;
    /// Reads a backup through without restoring it.
    [[nodiscard]] Result<BackupDone> verify(const QString& path, JobControl& job) const;
    /// Into a register that is not there yet.
    [[nodiscard]] Result<RestoreDone> restore(const QString& path, const QString& into,
                                              JobControl& job) const;
    [[nodiscard]] Result<std::vector<CheckAnswer>> check(JobControl& job) const;
    /// Writes the key, wrapped in a passphrase, into a file for the safe.
    [[nodiscard]] static Status writeRecovery(const QString& path, const QString& passphrase);
    /// Puts the key of a recovery copy onto this computer, where none is.
    [[nodiscard]] static Status readRecovery(const QString& path, const QString& passphrase);

  private:
    DatabaseLocation m_location;
    const Clock& m_clock; ///< only read
    Session m_session;
    std::function<Result<std::vector<CheckAnswer>>(Desk&, JobControl&)> m_check;
};

} // namespace banso
