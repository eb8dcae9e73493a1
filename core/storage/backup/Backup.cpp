#include "core/storage/backup/Backup.h"

#include "core/storage/RegisterInfo.h"
#include "core/storage/Schema.h"
#include "core/storage/backup/CancelWatch.h"
#include "core/storage/backup/WorkingFile.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/postgres/PostgresTool.h"
#include "core/storage/sqlite/SqliteCopy.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace banso::Backup {

namespace {

constexpr qint64 kReadAtOnce = 1 << 20;

int serverMajor(Database& database) {
    return static_cast<PostgresEngine&>(database.engine()).serverVersion() / 10'000;
}

Result<BackupHeader> headerFor(Database& source, const BackupKey& key, Instant now) {
    const auto version = Schema::versionOf(source);
    if (!version)
        return fail(broken("register.foreign", {}, {source.location().shown()}));
    return BackupHeader{source.dialect(),
                        *version,
                        RegisterInfo::load(source).key,
                        now,
                        key.id(),
                        QCoreApplication::applicationVersion()};
}

Status requireHealthy(Database& source) {
    const QStringList findings = source.engine().integrityFindings();
    if (findings.isEmpty())
        return {};
    return fail(
        broken("backup.registerDamaged", {}, {QString::number(findings.size()), findings.first()}));
}

Status encryptFile(const QString& path, BackupWriter& writer, JobControl& job) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(broken("file.unreadable", {}, {QFileInfo(path).fileName()}));
    QByteArray buffer(kReadAtOnce, Qt::Uninitialized);
    while (true) {
        const qint64 size = file.read(buffer.data(), buffer.size());
        if (size < 0)
            return fail(broken("file.unreadable", {}, {QFileInfo(path).fileName()}));
        if (size == 0)
            return {};
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        BANSO_CHECK(writer.write(QByteArrayView(buffer.constData(), size)));
        job.progress(file.pos(), file.size());
    }
}

Status fillFromFile(Database& source, const BackupHeader& header, BackupWriter& writer,
                    JobControl& job) {
    BANSO_TRY(const auto working, WorkingFile::create(source.location().text()));
    BANSO_CHECK(copySqlite(source, working->path(), job));
    BANSO_CHECK(checkCopy(working->path(), header));
    return encryptFile(working->path(), writer, job);
}

Status fillFromServer(Database& source, BackupWriter& writer, JobControl& job) {
    BANSO_TRY(const auto address, PostgresAddress::parse(source.location().text()));
    BANSO_TRY(const auto tool, PostgresTool::find(QStringLiteral("pg_dump"), serverMajor(source)));
    BANSO_CHECK(tool->start(
        {QStringLiteral("--format=custom"), QStringLiteral("--compress=1"),
         QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
         QStringLiteral("--no-password"),
         QStringLiteral("--dbname=") + QString::fromUtf8(address.textWithoutPassword())},
        &address));
    qint64 written = 0;
    return tool->readAll(
        [&](QByteArrayView bytes) -> Status {
            written += bytes.size();
            job.progress(written, 0);
            return writer.write(bytes);
        },
        job);
}

/// The archive lists what every register has; else `pg_dump` wrote something else.
Status readBackFromServer(BackupReader& reader, const QByteArray& sha256, int major,
                          JobControl& job) {
    BANSO_TRY(const auto tool, PostgresTool::find(QStringLiteral("pg_restore"), major));
    BANSO_CHECK(tool->start({QStringLiteral("--list")}, nullptr));
    BANSO_TRY(
        const QByteArray found,
        reader.readThrough([&](QByteArrayView piece) { return tool->feed(piece, job); }, job));
    BANSO_TRY(const QByteArray list, tool->finish(job));
    if (found != sha256 || !list.contains("TABLE DATA public change_log"))
        return fail(broken("backup.notVerified"));
    return {};
}

Status readBack(const QString& part, const BackupKey& key, const QByteArray& sha256,
                Database& source, JobControl& job) {
    BANSO_TRY(const auto reader, BackupReader::open(part, key));
    if (source.dialect() == Dialect::Postgres)
        return readBackFromServer(*reader, sha256, serverMajor(source), job);
    BANSO_TRY(const QByteArray found,
              reader->readThrough([](QByteArrayView) { return Status(); }, job));
    if (found != sha256)
        return fail(broken("backup.notVerified"));
    return {};
}

Result<BackupDone> writeOrThrow(Database& source, const QString& path, const BackupKey& key,
                                Instant now, JobControl& job, Existing existing) {
    BANSO_TRY(const BackupHeader header, headerFor(source, key, now));
    const CancelWatch watch(source, job);
    BANSO_CHECK(requireHealthy(source));
    BANSO_TRY(const auto writer, BackupWriter::create(path, header, key, existing));
    if (source.dialect() == Dialect::Sqlite)
        BANSO_CHECK(fillFromFile(source, header, *writer, job));
    else
        BANSO_CHECK(fillFromServer(source, *writer, job));
    BANSO_CHECK(writer->seal());
    BANSO_CHECK(readBack(writer->part(), key, writer->plainSha256(), source, job));
    BANSO_CHECK(writer->publish());
    return BackupDone{path, writer->bytes(), writer->plainSha256(), header};
}

} // namespace

Result<BackupDone> write(Database& source, const QString& path, const BackupKey& key, Instant now,
                         JobControl& job, Existing existing) {
    try {
        return writeOrThrow(source, path, key, now, job, existing);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

Result<BackupDone> verify(const QString& path, const BackupKey& key, JobControl& job) {
    BANSO_TRY(const auto reader, BackupReader::open(path, key));
    BANSO_TRY(const QByteArray sha256,
              reader->readThrough([](QByteArrayView) { return Status(); }, job));
    return BackupDone{path, QFileInfo(path).size(), sha256, reader->header()};
}

Status checkCopy(const QString& path, const BackupHeader& header) {
    BANSO_TRY(const auto location, DatabaseLocation::parse(path));
    Database copy(SqliteEngine::open(path), location);
    const bool isOurs = copy.engine().integrityFindings().isEmpty() &&
                        Schema::versionOf(copy) == header.schemaVersion &&
                        RegisterInfo::load(copy).key == header.registerKey;
    return isOurs ? Status() : fail(broken("backup.copyDamaged"));
}

} // namespace banso::Backup
