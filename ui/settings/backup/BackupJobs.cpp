#include "ui/settings/backup/BackupJobs.h"

#include <QFile>
#include <QSaveFile>

namespace banso {

Result<BackupDone> BackupJobs::write(const QString& path, JobControl& job) const {
    BANSO_TRY(const auto database, Database::open(m_location));
    BANSO_TRY(const BackupKey key, BackupKey::loadOrMake(BackupKey::defaultPath()));
    Desk desk(*database, m_clock, m_session);
    // Whoever chose a name that is there was asked by the file dialog.
    return BackupService(desk).write(path, key, job, Backup::Existing::Replace);
}

Result<BackupDone> BackupJobs::verify(const QString& path, JobControl& job) const {
    BANSO_CHECK(m_session.require(Permission::Backup));
    BANSO_TRY(const BackupKey key, BackupKey::load(BackupKey::defaultPath()));
    return Backup::verify(path, key, job);
}

Result<RestoreDone> BackupJobs::restore(const QString& path, const QString& into,
                                        JobControl& job) const {
    BANSO_CHECK(m_session.require(Permission::Backup));
    BANSO_TRY(const DatabaseLocation target, DatabaseLocation::parse(into));
    BANSO_TRY(const BackupKey key, BackupKey::load(BackupKey::defaultPath()));
    return BackupService::restore(path, key, target, m_clock, job);
}

Result<std::vector<CheckAnswer>> BackupJobs::check(JobControl& job) const {
    BANSO_TRY(const auto database, Database::open(m_location));
    Desk desk(*database, m_clock, m_session);
    return m_check(desk, job);
}

Status BackupJobs::writeRecovery(const QString& path, const QString& passphrase) {
    BANSO_TRY(const BackupKey key, BackupKey::loadOrMake(BackupKey::defaultPath()));
    BANSO_TRY(const QByteArray text, key.exportWrapped(passphrase));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(broken("file.unwritable", {}, {path, file.errorString()}));
    return {};
}

Status BackupJobs::readRecovery(const QString& path, const QString& passphrase) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(broken("file.unreadable", {}, {path}));
    BANSO_TRY(const BackupKey key, BackupKey::importWrapped(file.readAll(), passphrase));
    return key.save(BackupKey::defaultPath());
}

} // namespace banso
