#include "core/storage/backup/Upgrade.h"

#include "core/storage/ChangeLog.h"
#include "core/storage/RegisterFile.h"
#include "core/storage/Schema.h"
#include "core/storage/SettingBook.h"
#include "core/storage/backup/Restore.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/sqlite/SqliteEngine.h"
#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using namespace banso::test;

namespace {

Instant someDay() {
    return Instant::inJapan(*Date::of(2026, 11, 22), 9);
}

std::unique_ptr<Database> connect(const DatabaseLocation& location) {
    return std::make_unique<Database>(location.isFile() ? SqliteEngine::open(location.text())
                                                        : PostgresEngine::connect(location.text()),
                                      location);
}

void setAge(Database& db, const char* value) {
    SettingBook book(db);
    WriteTransaction tx(db, Actor(QStringLiteral("staff:1")), someDay());
    REQUIRE(book.set(QStringLiteral("register.maxAgeDays"), *Date::of(2026, 4, 1),
                     QString::fromLatin1(value)));
    tx.commit();
}

/// A register as the first version of the program left it, with a setting in it.
struct OldRegister {
    explicit OldRegister(Dialect dialect) : place(dialect) {
        const auto db = connect(place.location());
        Schema::install(*db, 1);
        setAge(*db, "21");
    }
    [[nodiscard]] DatabaseLocation location() const { return place.location(); }
    [[nodiscard]] Result<BackupDone> upgrade() {
        JobControl job;
        return Upgrade::run(location(), backup, key, someDay(), job);
    }
    [[nodiscard]] int version() const { return *Schema::versionOf(*connect(location())); }

    EmptyDatabase place;
    QTemporaryDir folder;
    QString backup = folder.filePath(QStringLiteral("before"));
    BackupKey key = BackupKey::make();
};

} // namespace

TEST_CASE("an older register is brought up to date behind a backup", "[storage][upgrade]") {
    OldRegister old(GENERATE(from_range(engines())));
    CHECK(Database::open(old.location()).error().code == ErrorCode("register.older"));
    const auto need = Upgrade::needOf(old.location()).value();
    REQUIRE(need);
    CHECK(need->has == 1);
    CHECK(need->wants == Schema::latestVersion());

    const auto done = old.upgrade();
    REQUIRE(done);
    CHECK(done->header.schemaVersion == 1);
    CHECK_FALSE(Upgrade::needOf(old.location()).value());
    const auto db = Database::open(old.location()).value();
    CHECK(SettingBook(*db).integer(QStringLiteral("register.maxAgeDays"), *Date::of(2026, 5, 1)) ==
          21);
    const TestRegister fresh(db->dialect());
    CHECK(db->engine().tables() == fresh.connect()->engine().tables());
    CHECK(ChangeLog::watchedTables(*db) == ChangeLog::watchedTables(*fresh.connect()));
    setAge(*db, "30"); // the log still watches
    CHECK(ChangeLog::rowsBehindItsBack(*db, QStringLiteral("setting")) == 0);
    CHECK(old.upgrade().error().code == ErrorCode("upgrade.notNeeded"));

    const EmptyDatabase again(db->dialect());
    JobControl job;
    CHECK(Restore::run(old.backup, old.key, again.location(), job)->schemaVersion == 1);
    CHECK(Database::open(again.location()).error() ==
          refused("register.older", {},
                  {QStringLiteral("1"), QString::number(Schema::latestVersion())}));
}

TEST_CASE("without its backup an upgrade does not begin", "[storage][upgrade]") {
    OldRegister old(GENERATE(from_range(engines())));
    old.backup = old.folder.filePath(QStringLiteral("no/such/folder"));
    CHECK(old.upgrade().error().code == ErrorCode("file.noFolder"));
    CHECK(old.version() == 1);
    CHECK_FALSE(connect(old.location())->engine().tables().contains(QStringLiteral("staff")));
}

TEST_CASE("a script that fails half way leaves the version before it", "[storage][upgrade]") {
    OldRegister old(GENERATE(from_range(engines())));
    // In the way of the second script, whose first tables are made before it fails.
    connect(old.location())->engine().execute("CREATE TABLE district (a TEXT)");
    const auto before = contentOf(*connect(old.location()));
    const auto done = old.upgrade();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode("upgrade.failed"));
    CHECK(done.error().arguments.first() == QStringLiteral("1"));
    CHECK(done.error().arguments.last() == old.backup);
    CHECK(old.version() == 1);
    CHECK(contentOf(*connect(old.location())) == before);
    JobControl job;
    CHECK(Backup::verify(old.backup, old.key, job));
    // The way free, it goes on where it stopped.
    connect(old.location())->engine().execute("DROP TABLE district");
    old.backup += QStringLiteral("2");
    CHECK(old.upgrade());
    CHECK(Database::open(old.location()));
}

TEST_CASE("what cannot be upgraded is told by what it is", "[storage][upgrade]") {
    const EmptyDatabase empty(GENERATE(from_range(engines())));
    const auto code = [&] { return Upgrade::needOf(empty.location()).error().code; };
    if (!empty.location().isFile())
        CHECK(code() == ErrorCode("register.notThere"));
    connect(empty.location())->engine().execute("CREATE TABLE t (a TEXT)");
    CHECK(code() == (empty.location().isFile() ? ErrorCode("file.otherDatabase")
                                               : ErrorCode("register.foreign")));
}

TEST_CASE("an old backup moves onto a server in this program's schema", "[storage][upgrade]") {
    OldRegister old(Dialect::Sqlite);
    JobControl job;
    REQUIRE(Backup::write(*connect(old.location()), old.backup, old.key, someDay(), job));
    const EmptyDatabase server(Dialect::Postgres);
    const auto done = Restore::run(old.backup, old.key, server.location(), job);
    REQUIRE(done);
    CHECK(done->schemaVersion == Schema::latestVersion());
    const auto db = Database::open(server.location()).value();
    CHECK(SettingBook(*db).integer(QStringLiteral("register.maxAgeDays"), *Date::of(2026, 5, 1)) ==
          21);
}

TEST_CASE("a column that a later script adds is no change behind the log's back",
          "[storage][upgrade]") {
    BANSO_ON_BOTH(reg);
    const QString table = QStringLiteral("setting");
    setAge(reg.db(), "21");
    Engine& engine = reg.db().engine();
    engine.execute("ALTER TABLE setting ADD COLUMN remark TEXT");
    ChangeLog::watch(engine, table);
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 0);
    setAge(reg.db(), "22");
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 0);
    const bool isSqlite = reg.db().dialect() == Dialect::Sqlite;
    engine.execute(isSqlite ? "DROP TRIGGER log_setting_update"
                            : "ALTER TABLE setting DISABLE TRIGGER log_change");
    engine.execute("UPDATE setting SET remark = 'x'");
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 1);
}
