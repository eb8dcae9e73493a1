#include "core/storage/backup/Restore.h"

#include "core/storage/ChangeLog.h"
#include "core/storage/Schema.h"
#include "core/storage/SettingBook.h"
#include "core/storage/TextIndex.h"
#include "core/storage/postgres/PostgresCopyIn.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/sqlite/SqliteEngine.h"
#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

#include <QFileInfo>

using namespace banso;
using namespace banso::test;

namespace {

const Command<> kNextVersion{"test.newerVersion",
                             "INSERT INTO schema_version (version, name)"
                             " SELECT MAX(version) + 1, 'x' FROM schema_version"};
const Query<qint64> kAddOne{"test.addOne", "INSERT INTO staff (login, name, kana, title, is_active)"
                                           " VALUES ('new', 'n', 'k', '', 1) RETURNING staff_id"};
const Query<qint64> kHighest{"test.highestStaff", "SELECT MAX(staff_id) FROM staff"};
const Query<qint64> kOrphans{"test.orphans",
                             "SELECT COUNT(*) FROM absence a WHERE NOT EXISTS"
                             " (SELECT 1 FROM staff s WHERE s.staff_id = a.cover_staff_id)"};

struct Backed {
    explicit Backed(TestRegister& reg, int staff = 40) : path(reg.path(QStringLiteral("b"))) {
        fillAwkwardly(reg, staff);
        JobControl job;
        REQUIRE(Backup::write(reg.db(), path, key, reg.clock.now(), job));
    }
    BackupKey key = BackupKey::make();
    QString path;
};

DatabaseLocation locate(const QString& text) {
    return DatabaseLocation::parse(text).value();
}

ErrorCode codeOf(const Result<RestoreDone>& result) {
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a town that grows takes its register onto a server", "[storage][restore]") {
    TestRegister reg(Dialect::Sqlite);
    const Backed backed(reg);
    const EmptyDatabase empty(Dialect::Postgres);
    JobControl job;
    const auto done = Restore::run(backed.path, backed.key, empty.location(), job);
    REQUIRE(done);
    CHECK(done->schemaVersion == Schema::latestVersion());
    const auto server = Database::open(empty.location()).value();
    CHECK(contentOf(*server) == contentOf(reg.db()));
    CHECK(server->one(kOrphans) == 0);
    CHECK(server->engine().integrityFindings().isEmpty());

    // Nothing was logged anew, and what was logged there is understood here.
    const QStringList watched = ChangeLog::watchedTables(*server);
    CHECK(watched == ChangeLog::watchedTables(reg.db()));
    for (const QString& table : watched) {
        INFO(table.toStdString());
        CHECK(ChangeLog::rowsBehindItsBack(*server, table) == 0);
    }
    server->engine().execute("ALTER TABLE staff DISABLE TRIGGER USER;"
                             "UPDATE staff SET name = 'x' WHERE staff_id = 3;"
                             "ALTER TABLE staff ENABLE TRIGGER USER;");
    CHECK(ChangeLog::rowsBehindItsBack(*server, QStringLiteral("staff")) == 1);

    // New rows come behind the old ones, and the log watches again.
    const qint64 highest = server->one(kHighest);
    {
        WriteTransaction tx(*server, reg.actor, reg.clock.now());
        CHECK(server->one(kAddOne) == highest + 1);
        tx.commit();
    }
    CHECK(ChangeLog::of(*server, QStringLiteral("staff"), highest + 1).size() == 1);
    CHECK_THROWS_AS(server->one(kAddOne), StorageFailure);
    CHECK(TextIndex(*server, QStringLiteral("person_text"))
              .find({QStringLiteral("シダ2")}, 100)
              .size() == 11);
    // References hold again.
    CHECK_THROWS_AS(
        server->engine().execute("SET banso.actor = 'x'; SET banso.acting_at = 'y';"
                                 "INSERT INTO absence (staff_id, cover_staff_id, from_on)"
                                 " VALUES (1, 9999, '2026-01-01')"),
        StorageFailure);
}

TEST_CASE("a move onto a server that is given up leaves nothing there", "[storage][restore]") {
    TestRegister reg(Dialect::Sqlite);
    const Backed backed(reg, 3000);
    const EmptyDatabase empty(Dialect::Postgres);
    for (const int calls : {0, 4, 8}) {
        CancelAfter job(calls);
        const auto done = Restore::run(backed.path, backed.key, empty.location(), job);
        CHECK(codeOf(done) == ErrorCode("job.cancelled"));
        CHECK(PostgresEngine::connect(empty.location().text())->tables().isEmpty());
    }
    JobControl job;
    CHECK(Restore::run(backed.path, backed.key, empty.location(), job));
}

TEST_CASE("the way back from a server into a file is refused", "[storage][restore]") {
    TestRegister reg(Dialect::Postgres);
    const Backed backed(reg);
    const EmptyDatabase empty(Dialect::Sqlite);
    JobControl job;
    const auto done = Restore::run(backed.path, backed.key, empty.location(), job);
    REQUIRE_FALSE(done);
    CHECK(done.error() == refused("restore.otherEngine", {},
                                  {QStringLiteral("postgres"), QStringLiteral("sqlite")}));
    CHECK_FALSE(QFile::exists(empty.location().text()));
}

TEST_CASE("what is there is never written over", "[storage][restore]") {
    BANSO_ON_BOTH(reg);
    const Backed backed(reg);
    JobControl job;
    const auto before = contentOf(reg.db());
    CHECK(codeOf(Restore::run(backed.path, backed.key, reg.location(), job)) ==
          ErrorCode("restore.targetNotEmpty"));
    CHECK(contentOf(reg.db()) == before);
    const EmptyDatabase used(reg.db().dialect());
    if (used.location().isFile())
        SqliteEngine::open(used.location().text())->execute("CREATE TABLE other (a)");
    else
        PostgresEngine::connect(used.location().text())->execute("CREATE TABLE other (a bigint)");
    CHECK(codeOf(Restore::run(backed.path, backed.key, used.location(), job)) ==
          ErrorCode("restore.targetNotEmpty"));
}

TEST_CASE("a restore that fails or is cancelled leaves nothing", "[storage][restore]") {
    BANSO_ON_BOTH(reg);
    const Backed backed(reg, 500);
    const EmptyDatabase empty(reg.db().dialect());
    const QString folder = QFileInfo(empty.location().text()).absolutePath();
    const auto isUntouched = [&] {
        if (empty.location().isFile())
            return filesIn(folder).isEmpty();
        return PostgresEngine::connect(empty.location().text())->tables().isEmpty();
    };
    QFile file(backed.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 whole = file.size();
    JobControl job;
    SECTION("cancelled") {
        CancelAfter soon(1);
        CHECK(codeOf(Restore::run(backed.path, backed.key, empty.location(), soon)) ==
              ErrorCode("job.cancelled"));
    }
    SECTION("altered at its end") {
        file.seek(whole - 20);
        file.write("altered");
        file.flush();
        CHECK(codeOf(Restore::run(backed.path, backed.key, empty.location(), job)) ==
              ErrorCode("backup.altered"));
    }
    SECTION("cut short") {
        REQUIRE(file.resize(whole - 100));
        CHECK(codeOf(Restore::run(backed.path, backed.key, empty.location(), job)) ==
              ErrorCode("backup.truncated"));
    }
    SECTION("another key") {
        CHECK(codeOf(Restore::run(backed.path, BackupKey::make(), empty.location(), job)) ==
              ErrorCode("backup.wrongKey"));
    }
    CHECK(isUntouched());
}

TEST_CASE("a backup of a newer program is refused before anything is written",
          "[storage][restore]") {
    BANSO_ON_BOTH(reg);
    reg.db().run(kNextVersion);
    const Backed backed(reg);
    const EmptyDatabase empty(reg.db().dialect());
    JobControl job;
    CHECK(Restore::run(backed.path, backed.key, empty.location(), job).error() ==
          refused("register.newer", {},
                  {QString::number(Schema::latestVersion() + 1),
                   QString::number(Schema::latestVersion())}));
}

TEST_CASE("a place that is not there is said", "[storage][restore]") {
    TestRegister reg(Dialect::Sqlite);
    const Backed backed(reg);
    JobControl job;
    CHECK(codeOf(Restore::run(backed.path, backed.key, locate(reg.path(QStringLiteral("no/x"))),
                              job)) == ErrorCode("file.noFolder"));
    CHECK(codeOf(Restore::run(reg.path(QStringLiteral("none")), backed.key,
                              locate(reg.path(QStringLiteral("x"))), job)) ==
          ErrorCode("file.notThere"));
    CHECK(codeOf(Restore::run(backed.path, backed.key,
                              locate(QStringLiteral("postgresql://a@/b?host=/nowhere")), job)) ==
          ErrorCode("server.unreachable"));
}

TEST_CASE("every kind of value is poured in as it is", "[storage][restore]") {
    const EmptyDatabase empty(Dialect::Postgres);
    const auto engine = PostgresEngine::connect(empty.location().text());
    engine->execute("CREATE TABLE t (a bigint, b double precision, c text, d bytea)");
    const QByteArray text("tab\t line\n cr\r back\\slash \\N 𠮷 \x01");
    const QByteArray blob("\0\xff\\x\n", 5);
    {
        PostgresCopyIn copy(
            static_cast<PostgresEngine&>(*engine), QStringLiteral("t"),
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        copy.addPlain("-9223372036854775808");
        copy.addPlain("0.30000000000000004");
        copy.addText(text);
        copy.addBlob(blob);
        copy.endRow();
        copy.addNull();
        copy.addNull();
        copy.addText("");
        copy.addNull();
        copy.endRow();
        copy.finish();
    }
    const auto row = engine->prepare("t", "SELECT a, b, c, d FROM t ORDER BY a", {});
    REQUIRE(row->step());
    CHECK(row->integer(0) == std::numeric_limits<qint64>::min());
    CHECK(row->real(1) == 0.1 + 0.2);
    CHECK(row->text(2).toByteArray() == text);
    CHECK(row->blob(3) == blob);
    REQUIRE(row->step());
    CHECK(row->columnType(0) == ColumnType::Null);
    CHECK(row->text(2).toByteArray().isEmpty());
    CHECK(row->columnType(2) == ColumnType::Text);
    CHECK(row->columnType(3) == ColumnType::Null);

    PostgresCopyIn bad(static_cast<PostgresEngine&>(*engine), QStringLiteral("t"),
                       {QStringLiteral("c")});
    CHECK_THROWS_AS(bad.addText(QByteArrayView("a\0b", 3)), StorageFailure);
}
