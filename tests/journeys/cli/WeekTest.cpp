// The week of the main job through the real banso-cli: import, send, a return, a backup.

#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"
#include "tests/support/cli/SmallTown.h"

#include <QDir>

using namespace banso;
using namespace banso::test;

namespace {

/// `selected = withheld + waiting + handed over + recalled`, at every moment.
void checkSums(const CliProgram& cli) {
    const CliAnswer list = cli.must("send list");
    CHECK(list.number("selected") == list.number("withheld") + list.number("waiting") +
                                         list.number("handed_over") + list.number("recalled"));
}

QString household(const CliProgram& cli, const char* state, const char* channel) {
    for (const QJsonObject& row : cli.must("send show 1").where("state", state))
        if (row.value(QLatin1String("channel")).toString() == QLatin1String(channel))
            return QString::number(row.value(QLatin1String("household")).toInteger());
    return {};
}

} // namespace

TEST_CASE("the week goes from the extract to a letter that comes back", "[journey][cli]") {
    const auto dialect = GENERATE(from_range(engines()));
    const auto town = SmallTown::founded(dialect).copy();
    const CliProgram cli = town->cli();
    const QString out = town->folder("out");

    // 2: a preview changes nothing, the same file twice changes nothing.
    const QString next = SmallTown().nextExtract().write(town->path(QStringLiteral("next.csv")));
    const RegisterDump before(town->location());
    const CliAnswer preview = cli.must("import residents --dry-run", {next});
    CHECK(RegisterDump(town->location()).differenceTo(before) == QString());
    const CliAnswer applied = cli.must("import residents", {next});
    for (const char* kind : {"birth", "death", "moved_out", "moved_within"})
        CHECK(applied.number(kind) == preview.number(kind));
    CHECK(applied.number("birth") == 60);
    const RegisterDump after(town->location());
    cli.must("import residents", {next});
    CHECK(RegisterDump(town->location()).differenceTo(after) == QString());

    // 6, 7: prepared, released, written out; never before, never twice.
    CHECK(cli.must("send prepare --notice C04N --due --session 1").rows().size() ==
          SmallTown::kDue);
    checkSums(cli);
    const CliAnswer list = cli.must("send export 1 --out", {out}, 4); // not released
    CHECK(list.code() == u"batch.notReleased");
    cli.must("send release 1");
    checkSums(cli);
    const CliAnswer files = cli.must("send export 1 --out", {out});
    qint64 rows = 0;
    for (const QJsonValue& file : files.rows())
        rows += file.toObject().value(QLatin1String("rows")).toInteger();
    CHECK(rows == SmallTown::kDue);
    CHECK(QDir(out).entryList(QDir::Files).size() == files.rows().size());
    checkSums(cli);
    CHECK(cli.must("send list").number("handed_over") == SmallTown::kDue);
    CHECK(cli.run("send export 1 --out", {out}).code() == u"batch.nothingWaits");

    // 8: a letter comes back; a mother asks for no more SMS.
    const CliAnswer shown = cli.must("send show 1");
    const QString serial =
        shown.where("channel", "post").front()[QLatin1String("serial")].toString();
    cli.must("letter return --reason unknown_address", {serial});
    const QString number =
        shown.where("channel", "sms").front()[QLatin1String("contact")].toString();
    cli.must("optout", {number});
    CHECK_FALSE(household(cli, "handed_over", "sms").isEmpty());
    checkSums(cli);
    CHECK(cli.must("check").status == 0);
}

TEST_CASE("a backup restored answers every question the same", "[journey][cli]") {
    const auto dialect = GENERATE(from_range(engines()));
    const auto town = SmallTown::founded(dialect).copy();
    const TownRegister other(dialect);
    const QString key = town->path(QStringLiteral("key"));
    const QString file = town->path(QStringLiteral("town.bansobackup"));
    town->cli().must("backup --key", {key, file});
    const RegisterDump before(town->location());
    town->cli().must("restore --key",
                     {key, file, QStringLiteral("--into"), other.location().text()});
    CHECK(RegisterDump(other.location()).differenceTo(before) == QString());
    CHECK(town->cli().must("today").out == other.cli().must("today").out);
    CHECK(other.cli().must("check").status == 0);
}
