#include "tests/journeys/window/BackupSteps.h"

#include "app/house/DemoHouse.h"
#include "core/demo/DemoTown.h"
#include "tests/journeys/window/Walk.h"
#include "tests/support/gui/Precompiled.h"

#include <QFileInfo>

namespace banso::test {

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// What the pages say to the people who work on them, without the name of the file.
QString answers(JourneyTown& town, const DatabaseLocation& location) {
    const auto open = [&] { return Database::open(location).value(); };
    QStringList said;
    {
        Walk nurse(open(), town.reg.clock, "nurse1");
        nurse.go(1, "today");
        nurse.choose("担当", "全員の分");
        nurse.choose("期限", "期限: 1か月先まで");
        said += nurse.text();
        for (const char* kana : {"こうの", "たかは", "わたなべ"}) {
            nurse.find(kana);
            said += nurse.text();
        }
    }
    Walk clerk(open(), town.reg.clock, "clerk1");
    clerk.go(3, "send");
    clerk.workspace().open(u("send"), u("batch:1:results"));
    said += clerk.text();
    clerk.go(4, "benefit");
    said += clerk.text();
    clerk.go(6, "checkups");
    said += clerk.text();
    return said.join(u'\n').remove(QFileInfo(location.text()).fileName());
}

} // namespace

void signInToFictitiousTown() {
    TestRegister reg{Dialect::Sqlite};
    JobControl job;
    const auto made =
        DemoTown(reg.db(), demoWiring())
            .write({.residents = DemoRequest::kFewest, .today = reg.clock.today()}, {}, job);
    REQUIRE(made);
    Walk nurse(reg.connect(), reg.clock, "nurse1", "banso-demo", "01-sign-in");
    CHECK(nurse.page() == u"today");
    CHECK(nurse.shows("架空の町"));
    nurse.picture("01-today");
}

void backUpAndRestore(JourneyTown& town) {
    qputenv("BANSO_BACKUP_KEY", town.reg.path(u("backup.key")).toUtf8());
    const QString backup = town.reg.path(u("town.backup"));
    const QString restored = town.reg.path(u("restored.banso"));
    {
        Walk administrator(town, "admin");
        administrator.go(9, "settings");
        administrator.asker.prepareText(backup);
        administrator.press(Qt::CTRL | Qt::Key_B);
        REQUIRE(administrator.shows("読み返しました: town.backup"));
        administrator.asker.prepareText(backup);
        administrator.asker.prepareText(restored);
        administrator.press(Qt::CTRL | Qt::Key_R);
        REQUIRE(administrator.shows("「restored.banso」を作りました"));
        administrator.picture("11-restored");
        administrator.press(Qt::CTRL | Qt::Key_K);
        REQUIRE(administrator.shows("台帳に異常はありません"));
        CHECK(administrator.asker.unprepared() == 0);
    }
    qunsetenv("BANSO_BACKUP_KEY");
    const QString before = answers(town, town.reg.location());
    CHECK(before.contains(u("甲野")));
    CHECK(before == answers(town, DatabaseLocation::parse(restored).value()));
}

} // namespace banso::test
