// Two programs at one file: the window that stays open, and a scheduled job that comes and goes.
#include "tests/faults/SendGround.h"
#include "tests/support/Precompiled.h"
#include "tests/support/cli/RegisterDump.h"

#include <QFile>

using namespace banso;
using namespace banso::test;

TEST_CASE("a program that comes and goes takes nothing from one that stays", "[faults]") {
    const auto reg = SmallTown::founded(Dialect::Sqlite).copy();
    const auto stays = reg->open();
    // As the window does it for its search, for work in the background, for each sign-in.
    (void)reg->open();
    const QString log = reg->location().text() + QStringLiteral("-wal");
    REQUIRE(QFile::exists(log));

    const auto job = [&] {
        return CliProgram(reg->location().text(), TownRegister::today())
            .run("person find", {QStringLiteral("あい")});
    };
    (void)job();
    CHECK(QFile::exists(log));

    // What is written from now on is there for everybody, and stays when all have gone.
    stays->engine().beginWrite();
    stays->engine().execute("CREATE TABLE neighbour (n INTEGER)");
    stays->engine().execute("INSERT INTO neighbour (n) VALUES (1)");
    stays->engine().commit();
    (void)job();
    CHECK(counted(*reg->open(), "SELECT COUNT(*) FROM neighbour") == 1);
}
