// The week of the town in the window, by keys only: what comes in, what is recorded, what goes out,
// what comes back. One register is carried through it; each step sits down anew at a desk.
#include "tests/journeys/window/BackupSteps.h"
#include "tests/journeys/window/BenefitSteps.h"
#include "tests/journeys/window/SendSteps.h"
#include "tests/journeys/window/Walk.h"
#include "tests/support/gui/Precompiled.h"

using namespace banso;
using banso::test::JourneyTown;
using banso::test::type;
using banso::test::Walk;

namespace {

constexpr auto kSave = Qt::CTRL | Qt::Key_Return;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A file of the kind at that place of the list: looked at, then taken.
void takeIn(Walk& clerk, int kind, const QString& file, const char* summary, const char* picture) {
    clerk.go(5, "import");
    clerk.press(Qt::Key_Home);
    for (int i = 0; i < kind; ++i)
        clerk.press(Qt::Key_Down);
    clerk.asker.prepareText(file);
    clerk.press(Qt::CTRL | Qt::Key_O);
    INFO(summary);
    REQUIRE(clerk.shows(summary));
    clerk.picture(picture);
    clerk.asker.prepareYes();
    clerk.press(kSave);
    REQUIRE(test::eventually([&] { return clerk.place().startsWith(u"batch:"); }));
    clerk.press(Qt::Key_Escape);
}

void importWeek(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    const qint64 before = town.counted("SELECT COUNT(*) FROM person");
    clerk.go(5, "import");
    clerk.asker.prepareText(town.extract());
    clerk.press(Qt::CTRL | Qt::Key_O);
    REQUIRE(clerk.shows("42行 = 変わる 42"));
    clerk.picture("02-import-preview");
    CHECK(town.counted("SELECT COUNT(*) FROM person") == before);
    clerk.asker.prepareYes();
    clerk.press(kSave);
    REQUIRE(test::eventually([&] { return clerk.place().startsWith(u"batch:"); }));
    clerk.picture("02-import-applied");
    CHECK(town.counted("SELECT COUNT(*) FROM person") == before + 42);
    clerk.press(Qt::Key_Escape);
    // The same file once more changes nothing.
    clerk.asker.prepareText(town.extract());
    clerk.press(Qt::CTRL | Qt::Key_O);
    CHECK(clerk.shows("42行 = 変わる 0"));
    clerk.press(Qt::Key_Escape);
    takeIn(clerk, 1, town.contacts(), "15行 = 変わる 15", "02-contacts");
    takeIn(clerk, 2, town.protections(), "2行 = 変わる 2", "02-protection");
    CHECK(clerk.asker.unprepared() == 0);
}

/// The check-up of the 18th, and a place in it for everybody of its age.
void planCheckup(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    clerk.go(6, "checkups");
    clerk.press(Qt::Key_N);
    clerk.choose("健診", "4か月児健診");
    clerk.fill("日", u("8.12.18"));
    clerk.fill("受付開始", u("1300"));
    clerk.fill("会場", u("福祉健康センター"));
    clerk.pressUntil(kSave, "日程を追加しました");
    clerk.press(Qt::Key_P);
    CHECK(clerk.shows("20人を配置しました"));
    clerk.picture("06-checkup-placed");
    CHECK(town.counted("SELECT COUNT(*) FROM attendance WHERE state = 'expected'") == 20);
}

void recordPregnancy(JourneyTown& town) {
    Walk nurse(town, "nurse1");
    nurse.find("たかは");
    CHECK(nurse.shows("髙橋"));
    nurse.press(Qt::Key_N);
    type(u("9.6.15"));
    CHECK(nurse.shows("週"));
    nurse.fill("胎児心拍の確認日", u("8.11.10"));
    nurse.fill("医療機関", u("サンプル産院"));
    nurse.picture("03-pregnancy-notice");
    nurse.pressUntil(kSave, "妊娠届を保存しました");
    CHECK(nurse.shows("妊娠届出時面談"));
    nurse.picture("03-household");
    // Hers, and that of the mother of the twins.
    CHECK(town.counted("SELECT COUNT(*) FROM duty WHERE kind = 'P01' AND state = 'open'") == 2);
}

void recordTwins(JourneyTown& town) {
    Walk nurse(town, "nurse1");
    nurse.find("こうの");
    nurse.press(Qt::Key_B);
    type(u("T")); // today
    nurse.fill("氏名", u("甲野 蒼"));
    nurse.fill("体重", u("2410"));
    nurse.choose("転帰", "死産");
    nurse.picture("04-twins");
    nurse.pressUntil(kSave, "出生を保存しました");
    CHECK(nurse.shows("死産"));
    nurse.picture("04-household-loss");
    CHECK(town.counted("SELECT COUNT(*) FROM fetus WHERE outcome = 'stillbirth'") == 1);
    CHECK(town.counted("SELECT COUNT(*) FROM duty WHERE kind = 'G01' AND state = 'open'") == 1);
    CHECK(town.counted("SELECT COUNT(*) FROM duty WHERE kind = 'N19' AND state = 'open'") == 1);
    CHECK(town.counted("SELECT COUNT(*) FROM duty WHERE kind = 'P08' AND state = 'open'"
                       " AND subject_id IN (SELECT pregnancy_id FROM pregnancy WHERE state ="
                       " 'ended')") == 0);
}

void visitAndCall(JourneyTown& town) {
    Walk nurse(town, "nurse1");
    nurse.find("こうの");
    nurse.press(Qt::Key_V);
    nurse.choose("現認", "はい");
    nurse.fill("体重", u("2400"));
    nurse.fill("身長", u("46.0"));
    nurse.fill("頭囲", u("32.0"));
    nurse.fill("様子", u("よく飲む。母の表情は硬い。"));
    nurse.fill("助言", u("休息のとり方"));
    nurse.picture("05-visit");
    nurse.pressUntil(kSave, "訪問を記録しました");
    CHECK(nurse.shows("よく飲む。母の表情は硬い。"));
    CHECK(town.counted("SELECT COUNT(*) FROM visit") == 1);
    // A call in a line.
    nurse.press(Qt::Key_T);
    type(u("夜間の授乳について相談。"));
    nurse.press(kSave);
    CHECK(nurse.shows("相談を記録しました"));
    CHECK(nurse.shows("夜間の授乳について相談。"));
    nurse.picture("05-timeline");
    CHECK(town.counted("SELECT COUNT(*) FROM consultation") == 1);
}

/// Household 16 is the second of the three who are written to.
void importDeath(JourneyTown& town) {
    town.reg.clock.set(*Date::of(2026, 11, 26));
    Walk clerk(town, "clerk1");
    takeIn(clerk, 0, town.nextExtract(16), "42行 = 変わる 1", "09-import-death");
}

} // namespace

TEST_CASE("the week in the window", "[journey]") {
    JourneyTown town;
    importWeek(town);
    planCheckup(town);
    town.expectTwins();
    recordPregnancy(town);
    recordTwins(town);
    visitAndCall(town);
    test::prepareNotice(town);
    const QTemporaryDir sent;
    test::handOut(town, sent.path());
    importDeath(town);
    test::takeOutLetter(town);
    test::takeResults(town);
    const QTemporaryDir benefit;
    test::grantBenefit(town, benefit.path());
    test::backUpAndRestore(town);
}

TEST_CASE("the fictitious town says who may sign in", "[journey]") {
    test::signInToFictitiousTown();
}
