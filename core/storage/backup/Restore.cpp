#include "core/storage/backup/Restore.h"

#include "core/storage/RegisterFile.h"
#include "core/storage/RegisterInfo.h"
#include "core/storage/Schema.h"
#include "core/storage/backup/Backup.h"
#include "core/storage/backup/TableCopy.h"
#include "core/storage/backup/WorkingFile.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/postgres/PostgresTool.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <QDir>
#include <QFileInfo>

namespace banso::Restore {

namespace {

Status requireVersionWeKnow(const BackupHeader& header) {
    if (header.schemaVersion <= Schema::latestVersion())
        return {};
    return fail(
        refused("register.newer", {},
                {QString::number(header.schemaVersion), QString::number(Schema::latestVersion())}));
}

Status decryptInto(BackupReader& reader, const QString& path, JobControl& job) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(broken("file.unwritable", {}, {path, file.errorString()}));
    return reader
        .readThrough(
            [&](QByteArrayView piece) -> Status {
                if (file.write(piece.data(), piece.size()) == piece.size())
                    return {};
                return fail(broken("file.unwritable", {}, {path, file.errorString()}));
            },
            job)
        .map([](const QByteArray&) {});
}

Result<RestoreDone> intoFile(BackupReader& reader, const DatabaseLocation& into, JobControl& job) {
    const BackupHeader& header = reader.header();
    if (header.engine != Dialect::Sqlite)
        return fail(
            refused("restore.otherEngine", {}, {keyOf(header.engine), keyOf(Dialect::Sqlite)}));
    const QFileInfo target(into.text());
    if (target.exists())
        return fail(refused("restore.targetNotEmpty", {}, {target.fileName()}));
    if (RegisterFile::isOnNetwork(into.text()))
        return fail(broken("file.onNetwork", {}, {target.fileName()}));
    BANSO_TRY(const auto working, WorkingFile::create(target.absoluteFilePath()));
    BANSO_CHECK(decryptInto(reader, working->path(), job));
    BANSO_CHECK(Backup::checkCopy(working->path(), header));
    BANSO_CHECK(working->becomeRegister());
    return RestoreDone{header, header.schemaVersion};
}

/// The archive through `pg_restore`, in one transaction of the server.
Result<RestoreDone> archiveIntoServer(BackupReader& reader, Database& target, JobControl& job) {
    const BackupHeader& header = reader.header();
    auto& engine = static_cast<PostgresEngine&>(target.engine());
    BANSO_TRY(const auto address, PostgresAddress::parse(target.location().text()));
    BANSO_TRY(const auto tool,
              PostgresTool::find(QStringLiteral("pg_restore"), engine.serverVersion() / 10'000));
    // Once through for its end: `pg_restore` must not commit what turns out to be cut short.
    BANSO_CHECK(reader.readThrough([](QByteArrayView) { return Status(); }, job));
    BANSO_CHECK(tool->start(
        {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"),
         QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
         QStringLiteral("--no-password"),
         QStringLiteral("--dbname=") + QString::fromUtf8(address.textWithoutPassword())},
        &address));
    BANSO_CHECK(
        reader.readThrough([&](QByteArrayView piece) { return tool->feed(piece, job); }, job));
    BANSO_CHECK(tool->finish(job));
    if (Schema::versionOf(target) != header.schemaVersion ||
        RegisterInfo::load(target).key != header.registerKey)
        return fail(broken("backup.copyDamaged"));
    return RestoreDone{header, header.schemaVersion};
}

/// A file's register onto a server, table by table, at this program's schema version.
Result<RestoreDone> fileIntoServer(BackupReader& reader, Database& target, JobControl& job) {
    // In the user's own temporary folder: there is no register's disk to lie on.
    BANSO_TRY(const auto working, WorkingFile::create(QDir::temp().absoluteFilePath(
                                      QStringLiteral("banso-") + reader.header().registerKey)));
    BANSO_CHECK(decryptInto(reader, working->path(), job));
    BANSO_CHECK(Backup::checkCopy(working->path(), reader.header()));
    BANSO_TRY(const auto location, DatabaseLocation::parse(working->path()));
    Database source(SqliteEngine::open(working->path()), location);
    Schema::upgrade(source, reader.header().createdAt, job);
    BANSO_CHECK(TableCopy::run(source, target, job));
    return RestoreDone{reader.header(), Schema::latestVersion()};
}

Result<RestoreDone> intoServer(BackupReader& reader, const DatabaseLocation& into,
                               JobControl& job) {
    BANSO_TRY(const auto target, Database::openAnyVersion(into));
    if (!target->engine().tables().isEmpty())
        return fail(refused("restore.targetNotEmpty", {}, {into.shown()}));
    return reader.header().engine == Dialect::Postgres ? archiveIntoServer(reader, *target, job)
                                                       : fileIntoServer(reader, *target, job);
}

} // namespace

Result<RestoreDone> run(const QString& backupPath, const BackupKey& key,
                        const DatabaseLocation& into, JobControl& job) {
    try {
        BANSO_TRY(const auto reader, BackupReader::open(backupPath, key));
        BANSO_CHECK(requireVersionWeKnow(reader->header()));
        return into.isFile() ? intoFile(*reader, into, job) : intoServer(*reader, into, job);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace banso::Restore
