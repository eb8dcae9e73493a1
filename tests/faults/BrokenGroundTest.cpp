// Ground that gives way: registers that are none, folders and disks that take nothing.

#include "tests/faults/SendGround.h"
#include "tests/support/Precompiled.h"
#include "tests/support/cli/RegisterDump.h"

#include <QDir>

using namespace banso;
using namespace banso::test;

namespace {

/// Every file the process writes ends at so many kilobytes, as on a disk that is full.
QStringList withLimit(int kilobytes) {
    return {QStringLiteral("sh"), QStringLiteral("-c"),
            QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(kilobytes * 2),
            QStringLiteral("sh")};
}

void refuses(const QString& database, const char* code, int status = 3) {
    INFO(database.toStdString());
    const CliAnswer answer =
        CliProgram(database, TownRegister::today()).run("person find", {QStringLiteral("あい")});
    INFO(answer.err.toStdString());
    CHECK(answer.status == status);
    CHECK(answer.code() == QLatin1String(code));
    CHECK_FALSE(answer.message().contains(answer.code()));
}

} // namespace

TEST_CASE("what is no register is said to be none, and left as it is", "[faults][broken]") {
    const auto reg = SmallTown::founded(Dialect::Sqlite).copy();
    refuses(reg->path(QStringLiteral("missing.banso")), "file.notThere");
    refuses(reg->folder("folder.banso"), "file.isDirectory");
    refuses(reg->write("empty.banso", {}), "file.empty");
    refuses(reg->write("text.banso", QByteArray(5000, 'x')), "file.notARegister");
    CHECK(QFile(reg->path(QStringLiteral("empty.banso"))).size() == 0);

    QFile good(reg->location().text());
    REQUIRE(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    refuses(reg->write("cut.banso", bytes.left(bytes.size() / 2)), "file.truncated");
    refuses(QStringLiteral("postgresql://nobody@127.0.0.1:1/none"), "server.unreachable");
}

TEST_CASE("a register of a newer program is not touched", "[faults][broken]") {
    const auto reg = SmallTown::founded(Dialect::Sqlite).copy();
    {
        const auto database = reg->open();
        database->engine().beginWrite();
        database->engine().execute("INSERT INTO schema_version (version, name) VALUES (9999, 'x')");
        database->engine().commit();
    }
    refuses(reg->location().text(), "register.newer", 4);
}

TEST_CASE("a folder that is not there, or takes nothing, keeps the batch waiting",
          "[faults][broken]") {
    const auto reg = SendGround::released(Dialect::Sqlite).copy();
    const auto waiting = [&] {
        return counted(*reg->open(), "SELECT COUNT(*) FROM send_item WHERE state = 'waiting'");
    };
    const CliAnswer missing =
        reg->cli().run("send export 1 --out", {reg->path(QStringLiteral("nowhere/at/all"))});
    INFO(missing.err.toStdString());
    // Made when it can be; otherwise said. Never a batch that believes it has left.
    if (missing.status != 0) {
        CHECK(missing.status == 3);
        CHECK(missing.code() == u"file.noFolder");
        CHECK(missing.message().contains(QStringLiteral("nowhere")));
        CHECK(waiting() == SmallTown::kDue);
    }
    const auto other = SendGround::released(Dialect::Sqlite).copy();
    const CliAnswer file = other->cli().run("send export 1 --out", {other->write("a file", "x")});
    CHECK(file.status == 3);
    const CliAnswer kernel = other->cli().run("send export 1 --out /proc");
    INFO(kernel.err.toStdString());
    CHECK(kernel.status == 3);
    CHECK(counted(*other->open(), "SELECT COUNT(*) FROM send_item WHERE state = 'waiting'") ==
          SmallTown::kDue);
    CHECK(counted(*other->open(),
                  "SELECT COUNT(*) FROM outgoing_file WHERE state <> 'discarded'") == 0);
    CHECK(other->cli().run("check").status == 0);
}

TEST_CASE("a disk that is full stops an export and an import, and nothing is half there",
          "[faults][broken]") {
    const auto reg = SendGround::released(Dialect::Sqlite).copy();
    const QString out = reg->folder("out");
    const RegisterDump before(reg->location());
    // Too little for the letters, and for the register's own log.
    const CliAnswer full = reg->cli().through(withLimit(16)).run("send export 1 --out", {out});
    INFO(full.err.toStdString() << full.out.toStdString());
    CHECK(full.status == 3);
    CHECK(RegisterDump(reg->location()).differenceTo(before) == QString());
    CHECK(QDir(out).entryList(QDir::Files).isEmpty());
    CHECK(reg->cli().run("check").status == 0);

    const QString next = SmallTown().nextExtract().write(reg->path(QStringLiteral("next.csv")));
    const CliAnswer import = reg->cli().through(withLimit(64)).run("import residents", {next});
    INFO(import.err.toStdString() << import.out.toStdString());
    CHECK(import.status == 3);
    CHECK(RegisterDump(reg->location()).differenceTo(before) == QString());
    // With room again, everything goes its way.
    reg->cli().must("send export 1 --out", {out});
    CHECK(QDir(out).entryList(QDir::Files).size() == 3);
}

TEST_CASE("a register that somebody else is writing is waited for, then said to be busy",
          "[faults][broken]") {
    const auto reg = SmallTown::founded(Dialect::Sqlite).copy();
    const auto other = reg->open();
    other->engine().beginWrite();
    const CliAnswer answer =
        reg->cli().run("session add --kind C04 --on 2027-01-18 --time 13:00 --place x");
    other->engine().rollback();
    INFO(answer.err.toStdString());
    CHECK(answer.status == 3);
    CHECK(answer.code() == u"storage.busy");
    CHECK(reg->cli().run("session add --kind C04 --on 2027-01-18 --time 13:00 --place x").status ==
          0);
}
