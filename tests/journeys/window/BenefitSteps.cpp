#include "tests/journeys/window/BenefitSteps.h"

#include "tests/journeys/window/Walk.h"
#include "tests/support/gui/Precompiled.h"

#include <QDir>

namespace banso::test {

namespace {

constexpr auto kSave = Qt::CTRL | Qt::Key_Return;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

void interview(JourneyTown& town) {
    Walk nurse(town, "nurse1");
    nurse.find("たかは");
    nurse.press(Qt::Key_I);
    nurse.fill("内容", u("里帰りなし。夫が育休を取る予定。"));
    nurse.picture("10-interview");
    nurse.pressUntil(kSave, "面談を記録しました");
}

void enterClaim(JourneyTown& town) {
    Walk clerk(town, "clerk1");
    clerk.go(4, "benefit");
    clerk.press(Qt::CTRL | Qt::Key_N);
    type(u("たかはし"));
    REQUIRE(clerk.shows("髙橋"));
    clerk.press(Qt::Key_Return);
    type(u("8.11.26"));
    clerk.choose("他市町村の受給", "なし（確認済み）");
    clerk.fill("金融機関コード", u("0001"));
    clerk.fill("支店コード", u("123"));
    clerk.fill("口座番号", u("12345"));
    clerk.fill("口座名義カナ", u("タカハシ　リン"));
    clerk.picture("10-claim");
    clerk.pressUntil(kSave, "として受け付けました");
    clerk.press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    CHECK(clerk.shows("決定を待ちます"));
    CHECK(town.counted("SELECT COUNT(*) FROM claim WHERE state = 'checked'") == 1);
}

void decideClaim(JourneyTown& town) {
    Walk approver(town, "approver1");
    approver.go(4, "benefit");
    approver.press(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    approver.fill("支払予定日", u("8.12.10"));
    approver.picture("10-decision");
    approver.pressUntil(kSave, "を支給決定しました");
    CHECK(town.counted("SELECT COUNT(*) FROM claim WHERE state = 'decided'") == 1);
}

void writeFiles(JourneyTown& town, const QString& folder) {
    Walk clerk(town, "clerk1");
    clerk.go(4, "benefit");
    clerk.press(Qt::CTRL | Qt::Key_E);
    REQUIRE(clerk.shows("1件 · 妊婦1人"));
    clerk.picture("10-file");
    clerk.asker.prepareText(folder);
    clerk.press(Qt::CTRL | Qt::Key_S);
    CHECK(clerk.shows("を書き出しました"));
    CHECK(QDir(folder).entryList({u("subsidy_*.csv")}).size() == 3);
}

} // namespace

void grantBenefit(JourneyTown& town, const QString& folder) {
    interview(town);
    enterClaim(town);
    decideClaim(town);
    writeFiles(town, folder);
}

} // namespace banso::test
