#include "core/storage/backup/Backup.h"

#include "core/storage/RegisterInfo.h"
#include "core/storage/Schema.h"
#include "core/storage/backup/Restore.h"
#include "core/storage/sqlite/SqliteEngine.h"
#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

#include <QFileInfo>
#include <QLockFile>

#include <thread>

using namespace banso;
using namespace banso::test;

namespace {

const Command<QString> kSetEven{"test.setEven", "UPDATE setting SET value = ? WHERE name = 'even'"};
const Command<QString> kSetOdd{"test.setOdd", "UPDATE setting SET value = ? WHERE name = 'odd'"};
const Command<QString> kAddSetting{
    "test.addSetting",
    "INSERT INTO setting (name, valid_from, value) VALUES (?, '2026-04-01', '0')"};
const Query<QString> kValues{"test.values", "SELECT value FROM setting WHERE name IN"
                                            " ('even', 'odd') ORDER BY name"};

Instant someDay() {
    return Instant::inJapan(*Date::of(2026, 11, 22), 9);
}

} // namespace

TEST_CASE("a backup gives the whole register back", "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg);
    const BackupKey key = BackupKey::make();
    const QString path = reg.path(QStringLiteral("night.bansobackup"));
    JobControl job;
    const auto done = Backup::write(reg.db(), path, key, someDay(), job);
    REQUIRE(done);
    CHECK(done->header.engine == reg.db().dialect());
    CHECK(done->header.schemaVersion == Schema::latestVersion());
    CHECK(done->header.createdAt == someDay());
    CHECK(done->bytes == QFileInfo(path).size());
    CHECK(BackupReader::headerOf(path) == done->header);
    CHECK(Backup::verify(path, key, job)->plainSha256 == done->plainSha256);

    const EmptyDatabase empty(reg.db().dialect());
    const auto restored = Restore::run(path, key, empty.location(), job);
    REQUIRE(restored);
    CHECK(restored->schemaVersion == Schema::latestVersion());
    const auto again = Database::open(empty.location());
    REQUIRE(again);
    CHECK(contentOf(**again) == contentOf(reg.db()));
    CHECK(RegisterInfo::load(**again).key == RegisterInfo::load(reg.db()).key);
}

TEST_CASE("nothing in clear stays behind, and only its owner reads a backup", "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg);
    const QString folder = QFileInfo(reg.path(QStringLiteral("x"))).absolutePath();
    const QString path = reg.path(QStringLiteral("b"));
    const QStringList before = filesIn(folder);
    JobControl job;
    REQUIRE(Backup::write(reg.db(), path, BackupKey::make(), someDay(), job));
    QStringList after = filesIn(folder);
    CHECK(after.removeAll(QStringLiteral("b")) == 1);
    CHECK(after == before);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    CHECK((QFile::permissions(path) & others).toInt() == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("login1"));
    CHECK_FALSE(bytes.contains("CREATE TABLE"));
}

TEST_CASE("a cancelled backup leaves nothing, wherever it was", "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg, 400);
    const QString folder = QFileInfo(reg.path(QStringLiteral("x"))).absolutePath();
    const QStringList before = filesIn(folder);
    const BackupKey key = BackupKey::make();
    int calls = 0;
    for (; calls < 100; ++calls) {
        CancelAfter job(calls);
        const auto done =
            Backup::write(reg.db(), reg.path(QStringLiteral("b")), key, someDay(), job);
        if (done)
            break;
        INFO("cancelled after " << calls);
        CHECK(done.error() == refused("job.cancelled"));
        CHECK(filesIn(folder) == before);
    }
    CHECK(calls > 2);
    CHECK(calls < 100);
}

TEST_CASE("a backup that is there stays unless it is to be replaced", "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    const QString path = reg.path(QStringLiteral("b"));
    const BackupKey key = BackupKey::make();
    JobControl job;
    const auto first = Backup::write(reg.db(), path, key, someDay(), job).value();
    CHECK(Backup::write(reg.db(), path, key, someDay(), job).error() ==
          refused("file.nameTaken", {}, {path}));
    CHECK(BackupReader::headerOf(path) == first.header);
    const Instant later = someDay().plusSeconds(60);
    CHECK(Backup::write(reg.db(), path, key, later, job, Backup::Existing::Replace));
    CHECK(BackupReader::headerOf(path)->createdAt == later);
    const QString nowhere = reg.path(QStringLiteral("no/such/folder/b"));
    CHECK(Backup::write(reg.db(), nowhere, key, later, job).error().code ==
          ErrorCode("file.noFolder"));
    CHECK(Backup::write(reg.db(), QFileInfo(path).absolutePath(), key, later, job).error().code ==
          ErrorCode("file.isDirectory"));
}

TEST_CASE("a backup is the register of one moment while others write", "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg, 600);
    {
        auto tx = reg.write();
        reg.db().run(kAddSetting, QStringLiteral("even"));
        reg.db().run(kAddSetting, QStringLiteral("odd"));
        tx.commit();
    }
    std::atomic<bool> isDone = false;
    std::atomic<int> commits = 0;
    std::thread writer([&] {
        const auto db = reg.connect();
        for (int i = 1; !isDone; ++i) {
            WriteTransaction tx(*db, reg.actor, someDay());
            db->run(kSetEven, QString::number(i));
            db->run(kSetOdd, QString::number(i));
            tx.commit();
            ++commits;
        }
    });
    while (commits < 5)
        std::this_thread::yield();
    const int before = commits;
    const BackupKey key = BackupKey::make();
    const QString path = reg.path(QStringLiteral("b"));
    JobControl job;
    const auto done = Backup::write(reg.db(), path, key, someDay(), job);
    const int during = commits - before;
    isDone = true;
    writer.join();
    REQUIRE(done);
    CHECK(during > 0);
    const EmptyDatabase empty(reg.db().dialect());
    REQUIRE(Restore::run(path, key, empty.location(), job));
    const auto values = (*Database::open(empty.location()))->all(kValues);
    REQUIRE(values.size() == 2);
    CHECK(values[0] == values[1]);
    CHECK(values[0].toInt() >= before);
}

TEST_CASE("a damaged register is not backed up as if it were whole", "[storage][backup]") {
    TestRegister reg(Dialect::Sqlite);
    fillAwkwardly(reg, 300);
    reg.db().engine().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    reg.close();
    QFile file(reg.location().text());
    REQUIRE(file.open(QIODevice::ReadWrite));
    // The last page, where the newest rows lie.
    file.seek(file.size() - 4096 + 8);
    file.write(QByteArray(3000, '\xA5'));
    file.close();
    const auto opened = Database::openAnyVersion(reg.location());
    REQUIRE(opened);
    JobControl job;
    const auto done =
        Backup::write(**opened, reg.path(QStringLiteral("b")), BackupKey::make(), someDay(), job);
    REQUIRE_FALSE(done);
    INFO(done.error().code.text());
    CHECK((done.error().code == ErrorCode("backup.registerDamaged") ||
           done.error().code == ErrorCode("storage.corrupt")));
    CHECK_FALSE(QFile::exists(reg.path(QStringLiteral("b"))));
}

TEST_CASE("one backup at a time works on a register's file", "[storage][backup]") {
    TestRegister reg(Dialect::Sqlite);
    QLockFile other(reg.location().text() + QStringLiteral(".working-lock"));
    REQUIRE(other.tryLock());
    JobControl job;
    const BackupKey key = BackupKey::make();
    CHECK(
        Backup::write(reg.db(), reg.path(QStringLiteral("b")), key, someDay(), job).error().code ==
        ErrorCode("backup.running"));
    other.unlock();
    // What a killed program left in clear goes away with the next one.
    QFile left(reg.location().text() + QStringLiteral(".working"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("left");
    left.close();
    CHECK(Backup::write(reg.db(), reg.path(QStringLiteral("b")), key, someDay(), job));
    CHECK_FALSE(left.exists());
}

TEST_CASE("a database that is no register is not backed up", "[storage][backup]") {
    const EmptyDatabase empty(GENERATE(from_range(engines())));
    JobControl job;
    const QTemporaryDir folder;
    const auto database = empty.location().isFile()
                              ? std::make_unique<Database>(
                                    SqliteEngine::open(empty.location().text()), empty.location())
                              : Database::openAnyVersion(empty.location()).value();
    CHECK(Backup::write(*database, folder.filePath(QStringLiteral("b")), BackupKey::make(),
                        someDay(), job)
              .error()
              .code == ErrorCode("register.foreign"));
}
