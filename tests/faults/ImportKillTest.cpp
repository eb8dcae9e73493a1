#include "tests/faults/KillSeries.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"
#include "tests/support/cli/SmallTown.h"

using namespace banso;
using namespace banso::test;

TEST_CASE("an import that is killed has happened wholly or not at all", "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    const TownRegister& town = SmallTown::founded(dialect);
    const QString file = SmallTown().nextExtract().write(town.path(QStringLiteral("next.csv")));
    const RegisterDump before(town.location());
    const auto whole = town.copy();
    whole->cli().must("import residents", {file});
    const RegisterDump after(whole->location());
    REQUIRE_FALSE(before == after);

    const KillSeries::Scene scene{"import residents", town, "import residents",
                                  [&](const TownRegister&) { return QStringList{file}; },
                                  [&](const TownRegister& reg, const CliAnswer&) {
                                      const RegisterDump now(reg.location());
                                      if (now == before)
                                          return Left::Nothing;
                                      CHECK(now.differenceTo(after) == QString());
                                      return Left::Done;
                                  }};
    KillSeries(scene).run();
}

TEST_CASE("a visit that is killed while it is saved is there wholly or not at all",
          "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    const TownRegister& town = SmallTown::founded(dialect);
    const CliAnswer child =
        town.cli().must("person find", {QString::fromLatin1(SmallTown::childNo(3))});
    const QString person = QString::number(child.number("person"));
    const QStringList words{
        QStringLiteral("--person"),      person,
        QStringLiteral("--child"),       person,
        QStringLiteral("--weight"),      QStringLiteral("6400"),
        QStringLiteral("--observed"),    QStringLiteral("機嫌よく、体重の増えも良い"),
        QStringLiteral("--next"),        QStringLiteral("2026-12-10"),
        QStringLiteral("--next-reason"), QStringLiteral("体重の確認")};
    const RegisterDump before(town.location());
    const auto whole = town.copy();
    whole->cli().must("record visit --met mother,child --purposes N04", words);
    const RegisterDump after(whole->location());
    REQUIRE_FALSE(before == after);

    const KillSeries::Scene scene{"record visit", town,
                                  "record visit --met mother,child --purposes N04",
                                  [&](const TownRegister&) { return words; },
                                  [&](const TownRegister& reg, const CliAnswer&) {
                                      const RegisterDump now(reg.location());
                                      if (now == before)
                                          return Left::Nothing;
                                      CHECK(now.differenceTo(after) == QString());
                                      return Left::Done;
                                  }};
    KillSeries(scene).run();
}
