// Slips of the hand at the command line: told by name, and nothing done.

#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"
#include "tests/support/cli/SmallTown.h"

using namespace banso;
using namespace banso::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QString personOf(const CliProgram& cli, const QByteArray& residentNo) {
    return QString::number(
        cli.must("person find", {QString::fromLatin1(residentNo)}).number("person"));
}

} // namespace

TEST_CASE("a slip at the command line is refused by name and changes nothing", "[cli][slips]") {
    const auto town = SmallTown::founded(Dialect::Sqlite).copy();
    const CliProgram cli = town->cli();
    const QString mother = personOf(cli, SmallTown::motherNo(100));
    const QString pregnancy = QString::number(
        cli.must("record pregnancy --edd R9.3.10 --fetuses 2 --sure --person", {mother})
            .number("pregnancy"));
    const QString alone =
        QString::number(cli.must("person add --birth H8.4.1 --sex female --name", {s("試験 花子")})
                            .number("person"));
    const RegisterDump before(town->location());
    const auto slips = [&](const char* command, const QStringList& more, int status,
                           const char* field) {
        INFO(command);
        CHECK(cli.must(command, more, status).field() == QLatin1String(field));
        CHECK(RegisterDump(town->location()).differenceTo(before) == QString());
    };
    slips("send prepare --notice C04N --due --session 1 --district nowhere", {}, 4, "district");
    slips("send prepare --notice C04N --due --session x", {}, 2, "session");
    slips("person find --limit 0 x", {}, 2, "limit");
    slips("person find --limit 99999999999 x", {}, 2, "limit");
    slips("record pregnancy --edd R9.3.10 --fetuses 4294967298 --person", {alone}, 2, "fetuses");
    const QStringList birth{s("--born"), s("R8.11.21"), s("--pregnancy"), pregnancy, s("--sure")};
    slips("record birth --outcomes live_birth,live_birth --weight 2400", birth, 2, "weight");
    slips("record birth --outcomes live_birth,live_birth --name Aoi", birth, 2, "name");
    slips("record birth --outcomes live_birth,live_birth --child x,", birth, 2, "child");
    slips("record birth --outcomes live_birth,live_birth --priority maybe", birth, 2, "priority");
    slips("record birth --outcomes live_birth,live_birth --weeks 99", birth, 2, "weeks");
    // Whoever has no household yet gets none by a visit that was not taken.
    slips("record visit --person", {alone}, 4, "contacts");
    slips("record consultation --summary x --next R8.1.1 --person", {alone}, 4, "next");
    slips("send result 99", {town->write("none.csv", "x\n")}, 4, "batch");

    // A single value is no slip where only one of two lives: it is hers.
    const CliAnswer born = cli.must(
        "record birth --outcomes stillbirth,live_birth --name Aoi --sex female --weight 2400",
        birth);
    const QJsonArray children = born.record().value(QLatin1String("children")).toArray();
    REQUIRE(children.size() == 1);
    CHECK(children[0].toString() == personOf(cli, "Aoi"));
}

TEST_CASE("a mistyped password holds nobody at a day that stands still", "[cli][slips]") {
    const auto town = SmallTown::founded(Dialect::Sqlite).copy();
    CHECK(town->cli().as("admin", "wrong wrong").must("staff list", {}, 5).code() ==
          u"signIn.failed");
    town->cli().as("admin", "banso-demo-1").must("staff list");
}

TEST_CASE("a batch is answered with the columns that scripts were promised", "[cli][slips]") {
    const auto town = SmallTown::founded(Dialect::Sqlite).copy();
    const CliAnswer rows =
        town->cli().must("send prepare --notice C04N --due --session 1 --format csv");
    CHECK(rows.out.left(rows.out.indexOf('\n')) ==
          "batch,item,household,person,channel,contact,state,reasons");
}

TEST_CASE("a file's layout is answered with what it lacks", "[cli][slips]") {
    const auto town = SmallTown::founded(Dialect::Sqlite).copy();
    const SmallTown files;
    QStringList headers = files.extract().headers();
    const QByteArray whole = headers.join(u',').toUtf8() + '\n';
    headers.removeOne(s("世帯番号"));
    const QString lacking = town->write("lacking.csv", headers.join(u',').toUtf8() + '\n');
    const CliAnswer short_ = town->cli().must("import residents", {lacking}, 3);
    CHECK(short_.code() == u"layout.columnMissing");
    CHECK(short_.message().contains(s("世帯番号")));
    // Rows that are short by one under a good heading: the first is named.
    const QString broken = town->write("broken.csv", whole + "a,b,c\n1,2,3\n");
    const CliAnswer none = town->cli().must("import residents", {broken}, 4);
    CHECK(none.code() == u"import.rowsRejected");
    CHECK(none.message().contains(s("2行目")));
}

TEST_CASE("help is data when asked for, words when nothing was typed", "[cli][slips]") {
    const CliProgram cli(QString(), TownRegister::today());
    const CliAnswer nothing = cli.must("", {}, 2);
    CHECK(nothing.out.isEmpty());
    CHECK(nothing.err.contains("record birth"));
    const CliAnswer asked = cli.must("record birth -h");
    CHECK(asked.out.contains("--delivery unknown|vaginal|instrumental|caesarean"));
    CHECK_FALSE(asked.out.contains("record visit"));
    CHECK(cli.must("--version").out.startsWith("banso-cli "));
}
