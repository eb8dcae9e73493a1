#include "core/storage/RegisterFile.h"
#include "core/storage/Schema.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/sqlite/SqliteEngine.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace banso;
using namespace banso::test;

namespace {

const Command<> kNextVersion{"test.nextVersion",
                             "INSERT INTO schema_version (version, name)"
                             " SELECT MAX(version) + 1, 'x' FROM schema_version"};
const Command<> kFirstVersion{"test.firstVersion", "DELETE FROM schema_version WHERE version > 1"};

DatabaseLocation locate(const QString& text) {
    return DatabaseLocation::parse(text).value();
}

Error errorOfOpening(const QString& text) {
    const auto opened = Database::open(locate(text));
    REQUIRE_FALSE(opened);
    return opened.error();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Rights bind nobody who may do everything.
bool rightsBindUs(const QString& folder) {
    const QString path = folder + QStringLiteral("/rights");
    write(path, "x");
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    const bool bind = !QFile(path).open(QIODevice::ReadWrite);
    QFile::remove(path);
    return bind;
}

} // namespace

TEST_CASE("a file that is no register is told by what it is", "[storage][open]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.banso"));
    const auto broke = [](ErrorCode code) {
        return broken(code, {}, {QStringLiteral("file.banso")});
    };
    CHECK(errorOfOpening(path) == broke("file.notThere"));
    CHECK_FALSE(QFile::exists(path)); // looking does not make it
    write(path, {});
    CHECK(errorOfOpening(path) == broke("file.empty"));
    write(path, "宛名番号,氏名\n");
    CHECK(errorOfOpening(path) == broke("file.notARegister"));
    write(path, QByteArray(4096, 'x'));
    CHECK(errorOfOpening(path) == broke("file.notARegister"));
    write(path, QByteArray("SQLite format 3\0", 16));
    CHECK(errorOfOpening(path) == broke("file.notARegister"));
    QFile::remove(path);
    SqliteEngine::open(path)->execute("CREATE TABLE t (a)");
    CHECK(errorOfOpening(path) == broke("file.otherDatabase"));
    RegisterFile::remove(path);
    QDir(folder.path()).mkdir(QStringLiteral("file.banso"));
    CHECK(errorOfOpening(path) == broke("file.isDirectory"));
    CHECK(Database::create(locate(path)).error().code == ErrorCode("register.exists"));
}

TEST_CASE("a new register can be read by its owner alone, and so can its log", "[storage][open]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.banso"));
    const auto database = Database::create(locate(path));
    REQUIRE(database);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& file : {path, path + QStringLiteral("-wal")}) {
        INFO(file.toStdString());
        CHECK_FALSE(QFile::permissions(file) & others);
    }
}

TEST_CASE("a register cut short is told by its own header", "[storage][open]") {
    TestRegister reg(Dialect::Sqlite);
    reg.close();
    const QString path = reg.location().text();
    const qint64 whole = QFileInfo(path).size();
    QFile file(path);
    REQUIRE(file.resize(whole - 4096));
    CHECK(errorOfOpening(path) == broken("file.truncated", {},
                                         {QStringLiteral("register.banso"),
                                          QString::number(whole - 4096), QString::number(whole)}));
}

TEST_CASE("a register damaged inside opens or says so, and the check finds it", "[storage][open]") {
    TestRegister reg(Dialect::Sqlite);
    reg.close();
    QFile file(reg.location().text());
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 2; page < file.size() / 4096; page += 2) {
        file.seek(page * 4096 + 8);
        file.write(QByteArray(200, '\xA5'));
    }
    file.close();
    const auto opened = Database::open(reg.location());
    if (opened)
        CHECK_FALSE((*opened)->engine().integrityFindings().isEmpty());
    else
        CHECK(opened.error().code == ErrorCode("storage.corrupt"));
}

TEST_CASE("a register that cannot be written to is refused", "[storage][open]") {
    TestRegister reg(Dialect::Sqlite);
    reg.close();
    const QString folder = QFileInfo(reg.location().text()).absolutePath();
    if (!rightsBindUs(folder)) {
        WARN("run by a user whom no rights bind: nothing to see");
        return;
    }
    const auto all = QFile::permissions(reg.location().text());
    QFile::setPermissions(reg.location().text(), QFileDevice::ReadOwner);
    CHECK(errorOfOpening(reg.location().text()).code == ErrorCode("file.readOnly"));
    QFile::setPermissions(reg.location().text(), {});
    CHECK(errorOfOpening(reg.location().text()).code == ErrorCode("file.unreadable"));
    QFile::setPermissions(reg.location().text(), all);
    const auto open = QFile::permissions(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    CHECK(errorOfOpening(reg.location().text()).code == ErrorCode("file.folderReadOnly"));
    QFile::setPermissions(folder, open);
    CHECK(Database::open(reg.location()));
}

TEST_CASE("a register of another version is refused both ways", "[storage][open]") {
    BANSO_ON_BOTH(reg);
    const QString ours = QString::number(Schema::latestVersion());
    reg.db().run(kNextVersion);
    CHECK(errorOfOpening(reg.location().text()) ==
          refused("register.newer", {}, {QString::number(Schema::latestVersion() + 1), ours}));
    CHECK(Database::openAnyVersion(reg.location()));
    reg.db().run(kFirstVersion);
    CHECK(errorOfOpening(reg.location().text()) ==
          refused("register.older", {}, {QStringLiteral("1"), ours}));
}

TEST_CASE("a register that another program holds for itself is busy", "[storage][open]") {
    TestRegister reg(Dialect::Sqlite);
    reg.close();
    const auto other = SqliteEngine::open(reg.location().text());
    other->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;"
                   "UPDATE register_info SET is_fictitious = 1;");
    CHECK(errorOfOpening(reg.location().text()).code == ErrorCode("storage.busy"));
}

TEST_CASE("a register that somebody writes to opens", "[storage][open]") {
    BANSO_ON_BOTH(reg);
    const auto tx = reg.write();
    CHECK(Database::open(reg.location()));
}

TEST_CASE("a server is told apart from its database and its user", "[storage][open]") {
    PostgresCluster& cluster = PostgresCluster::instance();
    const QString shown = QStringLiteral("postgresql://banso@/none");
    CHECK(errorOfOpening(QStringLiteral("postgresql://banso:secret@/none?host=/nowhere")) ==
          broken("server.unreachable", {}, {shown}));
    CHECK(errorOfOpening(cluster.uri(QStringLiteral("none"))) ==
          broken("server.noDatabase", {}, {shown, QStringLiteral("none")}));
    QString stranger = cluster.uri(QStringLiteral("postgres"));
    stranger.replace(QStringLiteral("banso@"), QStringLiteral("stranger:secret@"));
    CHECK(errorOfOpening(stranger) ==
          broken("server.denied", {}, {QStringLiteral("postgresql://stranger@/postgres")}));
    CHECK(errorOfOpening(QStringLiteral("postgresql://a:b@c:d:e/%zz")) ==
          misused("location.unreadable"));

    const EmptyDatabase empty(Dialect::Postgres);
    CHECK(errorOfOpening(empty.location().text()).code == ErrorCode("register.notThere"));
    PostgresEngine::connect(empty.location().text())->execute("CREATE TABLE t (a bigint)");
    CHECK(errorOfOpening(empty.location().text()).code == ErrorCode("register.foreign"));
    CHECK(Database::create(empty.location()).error().code == ErrorCode("register.exists"));
}

TEST_CASE("a password never stands where it can be read", "[storage][open]") {
    const auto address = PostgresAddress::parse(
        QStringLiteral("postgresql://nurse:it%27s%20secret@db.town:5433/register?sslmode=require"));
    REQUIRE(address);
    CHECK(address->password() == QByteArray("it's secret"));
    CHECK_FALSE(address->textWithoutPassword().contains("secret"));
    CHECK(address->textWithoutPassword().contains("sslmode='require'"));
    CHECK(address->text().contains("password='it\\'s secret'"));
    CHECK(address->withDatabase("postgres").database() == QByteArray("postgres"));
    CHECK(locate(QStringLiteral("postgresql://nurse:secret@db/register?password=secret")).shown() ==
          QStringLiteral("postgresql://nurse@db/register"));
}
