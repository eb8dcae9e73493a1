#include "tests/support/Claims.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/benefit/BenefitStage.h"
#include "ui/shell/WindowPicture.h"

#include <QAbstractButton>
#include <QDir>
#include <QRegularExpression>

using namespace banso;
using namespace banso::test;

TEST_CASE("a name that cannot be written is decided before the file exists", "[benefitPage]") {
    BenefitStage s;
    (void)s.town.grantedFor("𠮷田 結", "ヨシダ ユイ");
    s.open();
    press(Qt::CTRL | Qt::Key_E);
    FileView& file = *s.page().file();
    REQUIRE(file.isVisible());
    CHECK(file.totals().startsWith(QStringLiteral("1件 · 妊婦1人")));
    CHECK(file.totals().contains(QStringLiteral("決定50,000円")));
    file.encoding()->choose(QStringLiteral("cp932"));
    CHECK(file.findings()->model()->rowCount() == 1);
    REQUIRE(file.characters()->model()->rowCount() == 1);
    CHECK(BenefitStage::row(*file.characters(), 0) ==
          QStringLiteral("2 | R08-0001 | 氏名 | 𠮷 | U+20BB7 | 吉 | 吉（候補）"));
    press(Qt::CTRL | Qt::Key_S);
    CHECK(QDir(s.folder.path()).entryList({QStringLiteral("*.csv")}).isEmpty());
    CHECK(s.line().contains(QStringLiteral("まだ書き出せません")));

    s.asker.prepareText(QStringLiteral("吉"));
    Q_EMIT file.characters()->opened(1);
    CHECK(file.findings()->model()->rowCount() == 0);
    s.asker.prepareText(s.folder.path());
    press(Qt::CTRL | Qt::Key_S);
    CHECK(QDir(s.folder.path()).entryList({QStringLiteral("subsidy_*.csv")}).size() == 3);
    CHECK(s.line().contains(QStringLiteral("subsidy_office_20261122.csv")));
}

TEST_CASE("Enter on what stands against the file opens the claim", "[benefitPage]") {
    BenefitStage s;
    const ClaimId id = s.town.grantedFor("髙橋 凛", "タカハシ リン");
    REQUIRE(s.town.people.persons.recordDeath(s.town.load(id).person, iso("2026-11-20")));
    s.open(QStringLiteral("file"));
    FileView& file = *s.page().file();
    CHECK(BenefitStage::row(*file.findings(), 0).startsWith(QStringLiteral("エラー | R08-0001")));
    file.findings()->setFocus();
    press(Qt::Key_Return);
    CHECK(s.page().place() == QStringLiteral("claim:%1").arg(id.value()));
    CHECK(s.allText().contains(QStringLiteral("亡くなっています")));
}

TEST_CASE("the page fits the small screen at every size of text, and speaks Japanese",
          "[benefitPage]") {
    static const QRegularExpression kept(
        QStringLiteral("Ctrl|Shift|Alt|Enter|Esc|CSV|CP932|UTF-8|BOM|town.banso|kato|"
                       "Shift_JIS|subsidy\\w+\\.csv|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{4,}"));
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        BenefitStage s({Role::Clerk, Role::Approver});
        (void)s.town.grantedFor("𠮷田 結", "ヨシダ ユイ");
        const auto mother = s.town.mother();
        const PregnancyId pregnancy = s.town.pregnancy(mother);
        ClaimDraft draft = s.town.first(pregnancy);
        draft.account->holder = QStringLiteral("スズキ ショウコ");
        const ClaimId wrong = s.town.add(draft);
        const auto ready = s.town.mother("渡邉 静", "ワタナベ シズカ");
        const PregnancyId due = s.town.pregnancy(ready);
        s.town.interview(ready, due);
        ClaimDraft good = s.town.first(due);
        good.account->holder = QStringLiteral("ワタナベ シズカ");
        const ClaimId decide = s.town.checked(good);
        (void)s.town.pregnancy(s.town.mother("甲野 京子", "コウノ キョウコ"));
        const auto picture = [&](const char* name) {
            INFO(name << " at " << percent << " %");
            CHECK(s.window.minimumSizeHint().width() <= 1366);
            CHECK(s.window.minimumSizeHint().height() <= 768);
            CHECK(writePicture(
                s.window,
                folder.filePath(
                    QStringLiteral("benefit-%1-%2.png").arg(QLatin1String(name)).arg(percent))));
            for (const QLabel* label : s.page().findChildren<QLabel*>()) {
                INFO(label->text().toStdString());
                CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
            }
            for (const auto* button : s.page().findChildren<QAbstractButton*>()) {
                INFO(button->text().toStdString());
                CHECK_FALSE(QString(button->text()).remove(kept).contains(english));
            }
        };
        s.open(QStringLiteral("claim:%1").arg(wrong.value()));
        picture("claim");
        s.claims().both()->enterDetail();
        picture("claim-form");
        s.open(QStringLiteral("claim:%1").arg(decide.value()));
        s.claims().both()->enterDetail();
        picture("decide");
        s.open(QStringLiteral("new"));
        picture("new");
        s.open(QStringLiteral("file"));
        s.page().file()->encoding()->choose(QStringLiteral("cp932"));
        picture("file");
        CHECK(s.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}
