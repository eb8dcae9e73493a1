#include "core/security/BackupService.h"

#include "core/security/AuditLog.h"
#include "core/storage/Schema.h"

#include <QFileInfo>

namespace banso {

namespace {

QJsonObject factsOf(const BackupHeader& header) {
    return {{QStringLiteral("createdAt"), header.createdAt.iso()},
            {QStringLiteral("keyId"), header.keyId},
            {QStringLiteral("schemaVersion"), header.schemaVersion}};
}

std::vector<IntegrityFinding> auditFindings(Database& database, JobControl& job) {
    const auto broken = AuditLog::verify(database, job);
    if (!broken)
        return {};
    return {{ErrorCode("check.auditBroken"), 1, QString::number(broken->entry.value())}};
}

} // namespace

Result<BackupDone> BackupService::write(const QString& path, const BackupKey& key, JobControl& job,
                                        Backup::Existing existing) {
    BANSO_CHECK(m_desk.require(Permission::Backup));
    const QString file = QFileInfo(path).fileName();
    const auto done = Backup::write(m_desk.db(), path, key, m_desk.now(), job, existing);
    if (!done) {
        AuditLog::record(m_desk, "backup.failed", {},
                         {{QStringLiteral("file"), file},
                          {QStringLiteral("code"), done.error().code.toString()}});
        return done;
    }
    QJsonObject facts = factsOf(done->header);
    facts.insert(QStringLiteral("file"), file);
    facts.insert(QStringLiteral("bytes"), done->bytes);
    facts.insert(QStringLiteral("plainSha256"), QString::fromLatin1(done->plainSha256));
    AuditLog::record(m_desk, "backup", {}, facts);
    return done;
}

Result<std::vector<IntegrityFinding>> BackupService::check(std::vector<IntegrityProbe> probes,
                                                           JobControl& job) {
    BANSO_CHECK(m_desk.require(Permission::Backup));
    probes.insert(probes.begin(), auditFindings);
    return IntegrityCheck::run(m_desk.db(), probes, job);
}

Result<RestoreDone> BackupService::restore(const QString& path, const BackupKey& key,
                                           const DatabaseLocation& into, const Clock& clock,
                                           JobControl& job) {
    BANSO_TRY(const RestoreDone done, Restore::run(path, key, into, job));
    if (done.schemaVersion != Schema::latestVersion())
        return done;
    BANSO_TRY(const auto database, Database::open(into));
    try {
        const Actor actor(QStringLiteral("system:restore"));
        WriteTransaction tx(*database, actor, clock.now());
        AuditLog::append(*database, actor, clock.now(), "restore", {}, factsOf(done.header));
        tx.commit();
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
    return done;
}

} // namespace banso
