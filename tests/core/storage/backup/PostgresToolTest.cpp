#include "core/storage/postgres/PostgresTool.h"

#include "core/storage/backup/Backup.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace banso;
using namespace banso::test;

namespace {

/// Programs of our own in place of PostgreSQL's.
class FakeTools {
  public:
    FakeTools() { qputenv("BANSO_PG_BIN", m_folder.path().toUtf8()); }
    ~FakeTools() { qunsetenv("BANSO_PG_BIN"); }

    void add(const char* name, const QByteArray& version, const QByteArray& body) {
        QFile file(path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n[ \"$1\" = --version ] && { echo \"" + QByteArray(name) +
                   " (PostgreSQL) " + version + "\"; exit 0; }\n" + body + '\n');
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  private:
    QTemporaryDir m_folder;
};

Error errorOfBackup(TestRegister& reg) {
    JobControl job;
    const QString path = reg.path(QStringLiteral("b"));
    const auto done = Backup::write(reg.db(), path, BackupKey::make(), reg.clock.now(), job);
    REQUIRE_FALSE(done);
    CHECK(filesIn(reg.path({})).isEmpty());
    return done.error();
}

} // namespace

TEST_CASE("missing tools are named", "[storage][backup]") {
    TestRegister reg(Dialect::Postgres);
    FakeTools tools;
    CHECK(errorOfBackup(reg) == broken("backup.toolMissing", {}, {QStringLiteral("pg_dump")}));
    tools.add("pg_dump", "99.1", "echo something");
    CHECK(errorOfBackup(reg) == broken("backup.toolMissing", {}, {QStringLiteral("pg_restore")}));
}

TEST_CASE("tools older than the server are refused", "[storage][backup]") {
    TestRegister reg(Dialect::Postgres);
    FakeTools tools;
    tools.add("pg_dump", "9.6.24", "exit 0");
    const Error error = errorOfBackup(reg);
    CHECK(error.code == ErrorCode("backup.toolTooOld"));
    REQUIRE(error.arguments.size() == 3);
    CHECK(error.arguments[1] == QStringLiteral("9"));
    CHECK(error.arguments[2].toInt() >= 15);
    tools.add("pg_dump", "what version?", "exit 0");
}

TEST_CASE("a tool that fails says why", "[storage][backup]") {
    TestRegister reg(Dialect::Postgres);
    FakeTools tools;
    tools.add("pg_dump", "99.1", "echo half; echo 'permission denied for table staff' >&2; exit 1");
    CHECK(errorOfBackup(reg) ==
          broken("backup.toolFailed", {},
                 {QStringLiteral("pg_dump"), QStringLiteral("permission denied for table staff")}));
}

TEST_CASE("what is no archive is not taken for a backup", "[storage][backup]") {
    TestRegister reg(Dialect::Postgres);
    FakeTools tools;
    tools.add("pg_dump", "99.1", "echo rubbish");
    tools.add("pg_restore", "99.1", "cat >/dev/null; echo 'no tables here'");
    CHECK(errorOfBackup(reg) == broken("backup.notVerified"));
    tools.add("pg_restore", "99.1", "cat >/dev/null; echo 'not an archive' >&2; exit 1");
    CHECK(errorOfBackup(reg).code == ErrorCode("backup.toolFailed"));
}

TEST_CASE("a password goes through the environment, never onto the command line",
          "[storage][backup]") {
    FakeTools tools;
    tools.add("pg_dump", "99.1", "echo \"$@\"; echo \"password is $PGPASSWORD\"");
    const auto address =
        PostgresAddress::parse(QStringLiteral("postgresql://nurse:secret@db.town/register"))
            .value();
    const auto tool = PostgresTool::find(QStringLiteral("pg_dump"), 15).value();
    REQUIRE(tool->start({QString::fromUtf8(address.textWithoutPassword())}, &address));
    JobControl job;
    const QByteArray written = tool->finish(job).value();
    CHECK(written.contains("host='db.town'"));
    CHECK(written.count("secret") == 1);
    CHECK(written.contains("password is secret"));
}

TEST_CASE("a tool that hangs ends when its job is cancelled", "[storage][backup]") {
    FakeTools tools;
    tools.add("pg_dump", "99.1", "exec sleep 600");
    tools.add("pg_restore", "99.1", "exec sleep 600");
    QElapsedTimer timer;
    timer.start();
    CancelAfter job(-1);
    const auto reading = PostgresTool::find(QStringLiteral("pg_dump"), 15).value();
    REQUIRE(reading->start({}, nullptr));
    CHECK(reading->finish(job).error() == refused("job.cancelled"));
    const auto writing = PostgresTool::find(QStringLiteral("pg_restore"), 15).value();
    REQUIRE(writing->start({}, nullptr));
    CHECK(writing->feed(QByteArray(8 << 20, 'x'), job).error() == refused("job.cancelled"));
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("a tool that has read enough takes no more, which is no error", "[storage][backup]") {
    FakeTools tools;
    tools.add("pg_restore", "99.1", "head -c 10; exit 0");
    const auto tool = PostgresTool::find(QStringLiteral("pg_restore"), 0).value();
    REQUIRE(tool->start({}, nullptr));
    JobControl job;
    for (int i = 0; i < 64; ++i)
        REQUIRE(tool->feed(QByteArray(1 << 18, 'x'), job));
    CHECK(tool->finish(job) == QByteArray(10, 'x'));
}
