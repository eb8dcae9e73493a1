// The week's story, steps 3 to 11, through the real banso-cli with its exact counts:
// 20 households = SMS 11 + LINE 3 + post 3 + telephone 1 + withheld 2.

#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"
#include "tests/support/cli/SmallTown.h"

#include <QDir>

using namespace banso;
using namespace banso::test;

namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

QString textOf(const QJsonObject& row, const char* field) {
    return row.value(QLatin1String(field)).toVariant().toString();
}

/// One register and its clerk, with what the story asks again and again.
class Story {
  public:
    explicit Story(Dialect dialect) : town(SmallTown::founded(dialect).copy()), cli(town->cli()) {}

    /// The mother's or a child's row of that household of the small town.
    QJsonObject person(const QByteArray& residentNo) const {
        return cli.must("person find", {QString::fromLatin1(residentNo)}).record();
    }
    QString household(int number) const {
        return textOf(person(SmallTown::motherNo(number)), "household");
    }
    /// Households of a batch, by `STATE CHANNEL`.
    static std::map<QString, int> counted(const CliAnswer& batch) {
        std::map<QString, int> counts;
        for (const QJsonValue& row : batch.rows())
            ++counts[textOf(row.toObject(), "state") + u' ' + textOf(row.toObject(), "channel")];
        return counts;
    }
    QJsonObject item(const QString& batch, int number, const CliProgram& asked) const {
        const QString home = household(number);
        for (const QJsonValue& row : asked.must("send show", {batch}).rows())
            if (textOf(row.toObject(), "household") == home)
                return row.toObject();
        FAIL("household " << number << " is not in the batch");
        return {};
    }
    /// `selected = withheld + waiting + handed over + recalled`, of every batch.
    static void checkSums(const CliProgram& asked) {
        for (const QJsonValue& value : asked.must("send list").rows()) {
            const QJsonObject row = value.toObject();
            const auto number = [&row](const char* field) {
                return row.value(QLatin1String(field)).toInteger();
            };
            CHECK(number("selected") == number("withheld") + number("waiting") +
                                            number("handed_over") + number("recalled"));
        }
    }

    std::unique_ptr<TownRegister> town;
    CliProgram cli;
};

/// A second pair of eyes, with a password of her own.
CliProgram approver(const Story& story) {
    const QString once = story.cli.must("staff add chief --roles approver --name", {s("河合 里美")})
                             .text("one_time_password");
    const QByteArray own = "a word of her own";
    story.cli.as("chief", once.toUtf8().constData())
        .through({s("env"), s("BANSO_NEW_PASSWORD=") + QString::fromLatin1(own)})
        .must("staff password chief");
    return story.cli.as("chief", own.constData());
}

/// Two who must not be written to as usual: one protected, one whose letter came back.
void prepareExceptions(const Story& story) {
    const CliAnswer listed = story.cli.must(
        "import protection",
        {story.town->write("protection.csv", "宛名番号,区分,開始年月日,終了年月日\r\n" +
                                                 SmallTown::motherNo(12) +
                                                 ",DV,R8.10.1,R9.9.30\r\n")});
    CHECK(listed.number("protection_added") == 1);
    const CliAnswer earlier =
        story.cli.must("send prepare --notice N04N --household", {story.household(44)});
    const QString batch = QString::number(earlier.number("batch"));
    story.cli.must("send release", {batch});
    story.cli.must("send export", {batch, s("--out"), story.town->folder("earlier")});
    const QString serial = textOf(story.item(batch, 44, story.cli), "serial");
    story.cli.must("letter return --reason unknown_address", {serial});
    CHECK(story.cli.must("letter return --reason unknown_address", {serial}, 4).code() ==
          u"return.already");
}

/// Step 6: twelve by SMS, three by LINE, three by post, two withheld.
QString prepareTwenty(const Story& story) {
    QStringList homes;
    for (const int number : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 30, 31, 32, 40, 41, 42, 44})
        homes += story.household(number);
    const CliAnswer prepared =
        story.cli.must("send prepare --notice C04N --session 1 --household", {homes.join(u',')});
    REQUIRE(prepared.rows().size() == 20);
    const auto counts = Story::counted(prepared);
    CHECK(counts.at(s("waiting sms")) == 12);
    CHECK(counts.at(s("waiting line")) == 3);
    CHECK(counts.at(s("waiting post")) == 3);
    CHECK(prepared.where("state", "withheld").size() == 2);
    for (const QJsonObject& row : prepared.where("state", "withheld"))
        CHECK_FALSE(row.value(QLatin1String("reasons")).toArray().isEmpty());
    Story::checkSums(story.cli);
    return QString::number(prepared.number("batch"));
}

/// Step 7: one household by telephone; what comes out adds up.
void sendTwenty(const Story& story, const QString& batch) {
    story.cli.must("send set --channel phone", {batch, s("--household"), story.household(11)});
    story.cli.must("send release", {batch});
    const CliAnswer files =
        story.cli.must("send export", {batch, s("--out"), story.town->folder("out")});
    const auto rows = [&files](const char* kind) {
        return files.where("kind", kind).front().value(QLatin1String("rows")).toInteger();
    };
    CHECK(rows("sms") == 11);
    CHECK(rows("line") == 3);
    CHECK(rows("letters") == 3);
    CHECK(rows("calls") == 1);
    CHECK(story.cli.must("send show", {batch}).where("state", "handed_over").size() == 18);
    Story::checkSums(story.cli);
}

/// Step 8: eight delivered, two numbers dead, one code that nobody knows.
void answerTwenty(const Story& story, const QString& batch) {
    QByteArray text = "管理番号,電話番号,状態,結果コード,キャリア,通数,処理日時\r\n";
    for (int number = 0; number <= 10; ++number)
        text += textOf(story.item(batch, number, story.cli), "key").toLatin1() + ",," +
                (number < 8    ? "配信成功"
                 : number < 10 ? "電話番号なし"
                               : "謎") +
                ",,,1,2026/11/22 10:00:00\r\n";
    const QString file = story.town->write("result.csv", text);
    const CliAnswer read = story.cli.must("send result --profile sms-result", {batch, file}, 1);
    CHECK(read.number("delivered") == 8);
    CHECK(read.number("invalid_number") == 2);
    CHECK(read.number("unknown") == 1);
    CHECK(story.cli.must("send result --profile sms-result", {batch, file}).number("applied") == 0);
    const CliAnswer shown = story.cli.must("send show", {batch});
    CHECK(Story::counted(shown).at(s("waiting post")) == 2); // the next rung of the two
    CHECK(shown.where("result", "unknown").size() == 1);
    const CliAnswer today = story.cli.must("today");
    CHECK(today.where("kind", "send.fallback").size() == 2);
    CHECK(today.where("kind", "send.check").size() == 1);
    const QString number = textOf(story.item(batch, 0, story.cli), "contact");
    CHECK(story.cli.must("optout", {number}).number("persons") == 1);
    Story::checkSums(story.cli);
}

/// Step 9: two children die; one letter is not printed yet, the other is.
void buryTwo(const Story& story, const QString& batch, const CliProgram& later) {
    ExtractBuilder next = SmallTown().extract();
    next.of(SmallTown::childNo(9)).died("2026-11-27");
    next.of(SmallTown::childNo(40)).died("2026-11-27");
    next.add("90001", "森　鷗子", "モリ　オウコ", "1996-04-01")
        .female()
        .livesAt("7-7", "2026-10-01")
        .set("転入前住所_市区郡町村名", "ダミー市")
        .set("住民となった年月日", "2026-10-01");
    const CliAnswer read =
        later.must("import residents", {next.write(story.town->path(s("next.csv")))});
    CHECK(read.number("death") == 2);
    CHECK(read.number("moved_in") == 1);
    const QJsonObject unsent = story.item(batch, 9, later);
    CHECK(textOf(unsent, "state") == u"withheld");
    CHECK(unsent.value(QLatin1String("reasons")).toArray().contains(s("infant_death")));
    const QString printed = textOf(story.item(batch, 40, later), "serial");
    CHECK(later.must("letter pull").where("serial", printed.toLatin1().constData()).size() == 1);
    Story::checkSums(later);
}

/// Steps 3 to 5: twins, one of them stillborn.
void bearTwins(const Story& story) {
    const QString mother = textOf(story.person(SmallTown::motherNo(200)), "person");
    const CliAnswer notice = story.cli.must(
        "record pregnancy --edd R9.3.10 --fetuses 2 --heartbeat R8.7.15 --person", {mother});
    CHECK(notice.number("weeks") == 24);
    CHECK(notice.number("days") == 4);
    const QString home = QString::number(notice.number("household"));
    const CliAnswer born = story.cli.must(
        "record birth --born R8.11.21 --outcomes live_birth,stillbirth --weight 1900, --pregnancy",
        {QString::number(notice.number("pregnancy")), s("--name"), s("葵,"), s("--sure")});
    const QJsonArray children = born.record().value(QLatin1String("children")).toArray();
    REQUIRE(children.size() == 1);
    story.cli.must("record visit --purposes N11 --weight 1950 --height 45 --head 32 --next R8.12.1 "
                   "--observed seen --advised said --household",
                   {home, s("--child"), children[0].toString(), s("--sure")});
    story.cli.must("record consultation --summary called --household", {home});
    const QJsonObject shown = story.cli.must("household show", {home}).record();
    CHECK(shown.value(QLatin1String("warnings")).toArray().contains(s("loss")));
    QString due;
    for (const QJsonValue& line : shown.value(QLatin1String("due")).toArray())
        due += line.toString() + u'\n';
    CHECK(due.contains(u" G01\n"));           // the mother is followed up
    CHECK(due.contains(u"benefit.claim2\n")); // the benefit stays
    CHECK(due.contains(u"2026-12-01 FU\n"));
    CHECK_FALSE(due.contains(u" P08")); // the pregnancy's own contacts are gone
    CHECK_FALSE(due.contains(u" N11\n"));
}

/// Step 10: a name that the old character set cannot hold is told before the file exists.
void payMori(const Story& story, const CliProgram& later, const CliProgram& chief) {
    const QString woman = textOf(later.must("person find", {s("もり おうこ")}).record(), "person");
    const CliAnswer notice = later.must(
        "record pregnancy --edd R9.6.10 --heartbeat R8.10.15 --institution clinic --sure --person",
        {woman});
    later.must("record interview --occasion P01 --pregnancy",
               {QString::number(notice.number("pregnancy")), s("--household"),
                QString::number(notice.number("household"))});
    const CliAnswer claim =
        later.must("benefit claim add --instalment 1 --elsewhere 0 --bank 0001 --branch 001 --kind "
                   "ordinary --account 1234567 --accept seen --person",
                   {woman, s("--holder"), s("モリ オウコ")});
    CHECK(claim.text("state") == u"checked");
    CHECK(later.must("benefit claim decide", {claim.text("claim")}, 5).code() ==
          u"benefit.samePerson");
    CHECK(chief.must("benefit claim decide --pay-on 2026-12-10", {claim.text("claim")})
              .number("amount") == 50'000);
    const auto unwritable =
        later.must("benefit check --fiscal-year 2026 --encoding cp932").where("rule", "E32");
    REQUIRE(unwritable.size() == 1);
    CHECK(textOf(unwritable[0], "message").contains(u"U+9DD7"));
    const QString out = story.town->folder("benefit");
    CHECK(later.must("benefit export --fiscal-year 2026 --encoding cp932 --out", {out}, 4)
              .message()
              .contains(u"鷗"));
    CHECK(QDir(out).entryList(QDir::Files).isEmpty());
    const CliAnswer written =
        later.must("benefit export --fiscal-year 2026 --accept seen --out", {out});
    CHECK(written.number("rows") == 1);
    CHECK(written.number("women") == 1);
    CHECK(written.number("computed") == 50'000);
    CHECK(written.number("decided") == 50'000);
    for (const char* file : {"detail", "summary", "cover"})
        CHECK(QFile::exists(written.text(file)));
}

/// Step 11: what is asked of the one register and of the other.
void askTheSame(const Story& story, const CliProgram& later, const CliProgram& restored,
                const QString& batch) {
    const auto asked = [&](const char* command, const QStringList& more = {}) {
        INFO(command);
        CHECK(restored.must(command, more).out == later.must(command, more).out);
    };
    asked("today");
    asked("person find", {s("もり")});
    asked("notice list");
    asked("send list");
    asked("send show", {batch});
    asked("letter pull");
    asked("benefit check --fiscal-year 2026");
    asked("benefit list --fiscal-year 2026");
    asked("session list");
    for (const int number : {0, 9, 12, 40, 44, 200})
        asked("household show", {story.household(number)});
    asked("check");
}

/// A register of its own kind, and one kept in a file moves onto a server.
void restoreAll(const Story& story, const CliProgram& later, const QString& batch) {
    const QString key = story.town->path(s("key"));
    const QString file = story.town->path(s("town.bansobackup"));
    later.must("backup --key", {key, file});
    std::set<Dialect> into{story.town->dialect()};
    if (story.town->dialect() == Dialect::Sqlite && engines().size() > 1)
        into.insert(Dialect::Postgres);
    for (const Dialect dialect : into) {
        const TownRegister other(dialect);
        later.must("restore --key", {key, file, s("--into"), other.location().text()});
        later.must("restore --key", {key, file, s("--into"), other.location().text()}, 4);
        askTheSame(story, later, other.cli().on(*Date::of(2026, 11, 29)), batch);
    }
}

} // namespace

TEST_CASE("the week's story adds up at every step", "[journey][cli][story]") {
    const Story story(GENERATE(from_range(engines())));
    const CliProgram later = story.cli.on(*Date::of(2026, 11, 29));
    const CliProgram chief = approver(story).on(*Date::of(2026, 11, 29));
    bearTwins(story);
    prepareExceptions(story);
    const QString batch = prepareTwenty(story);
    sendTwenty(story, batch);
    answerTwenty(story, batch);
    buryTwo(story, batch, later);
    payMori(story, later, chief);
    restoreAll(story, later, batch);
}
