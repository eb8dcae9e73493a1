#include "tests/support/Claims.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/benefit/BenefitStage.h"

#include <QLineEdit>

using namespace banso;
using namespace banso::test;

namespace {

QString fieldText(FormColumn& form, const char* key) {
    return BenefitStage::field<TextLine>(form, key).text();
}

} // namespace

TEST_CASE("a claim is entered by keys alone, from the search to the receipt number",
          "[benefitPage]") {
    BenefitStage s;
    const auto mother = s.town.mother();
    const PregnancyId pregnancy = s.town.pregnancy(mother);
    s.town.interview(mother, pregnancy);
    s.open();
    press(Qt::CTRL | Qt::Key_N);
    CHECK(focus() == s.page().claimants()->line());
    CHECK(BenefitStage::row(*s.page().claimants()->table(), 0).startsWith(u"髙橋 凛"));
    type(QStringLiteral("たかはし"));
    CHECK(s.page().claimants()->table()->model()->rowCount() == 2); // both instalments
    press(Qt::Key_Return);
    REQUIRE(s.claims().newForm());
    FormColumn& form = *s.claims().newForm()->form();
    type(QStringLiteral("8.9.1")); // the first field has the focus
    press(Qt::Key_Tab);
    BenefitStage::field<ChoiceField>(form, "elsewhere").choose(QStringLiteral("0"));
    CHECK_FALSE(form.row(QStringLiteral("elsewhereCode"))->isVisible());
    BenefitStage::field<TextLine>(form, "bankCode").setText(QStringLiteral("0001"));
    BenefitStage::field<TextLine>(form, "branchCode").setText(QStringLiteral("123"));
    auto& number = BenefitStage::field<TextLine>(form, "accountNumber");
    number.setFocus();
    type(QStringLiteral("12345"));
    press(Qt::Key_Tab);
    type(QStringLiteral("タカハシ　リン"));
    press(Qt::CTRL | Qt::Key_Return);

    REQUIRE(s.claims().pane());
    const Claim& claim = s.pane().claim();
    CHECK(claim.receipt.text() == QStringLiteral("R08-0001"));
    CHECK(claim.content.appliedOn == iso("2026-09-01"));
    CHECK(claim.content.account->number == QStringLiteral("0012345"));
    CHECK(claim.content.account->holder == QStringLiteral("ﾀｶﾊｼ ﾘﾝ"));
    CHECK(s.pane().review().stage == ClaimStage::Check);
    CHECK(BenefitStage::row(s.table(), 0).contains(QStringLiteral("R08-0001 | 髙橋 凛 | 1回目")));
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    CHECK(s.town.load(claim.id).state == ClaimState::Checked);
}

TEST_CASE("what the checks find stands beside its field, all at once", "[benefitPage]") {
    BenefitStage s;
    const PregnancyId pregnancy = s.town.pregnancy(s.town.mother());
    ClaimDraft draft = s.town.first(pregnancy);
    draft.account->bankCode = QStringLiteral("12");
    draft.account->holder = QStringLiteral("スズキ ショウコ");
    draft.elsewhere = Elsewhere::NotAsked;
    const ClaimId id = s.town.add(draft);
    s.open();
    const FormColumn& form = *s.pane().form()->form();
    for (const char* key : {"bankCode", "accountHolder", "elsewhere"}) {
        INFO(key);
        CHECK_FALSE(form.row(QLatin1String(key))->complaint().isEmpty());
    }
    CHECK(s.allText().contains(QStringLiteral("妊娠届出時の面談の記録がありません")));
    CHECK(form.row(QStringLiteral("accountHolder"))
              ->complaint()
              .contains(QStringLiteral("「ョ」（U+30E7）は使えません")));
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    CHECK(s.town.load(id).state == ClaimState::Entered);
    CHECK_FALSE(s.line().isEmpty());

    // The form is corrected and saved; a warning is accepted with a reason.
    auto& bank = BenefitStage::field<TextLine>(form, "bankCode");
    bank.setText(QStringLiteral("0001"));
    BenefitStage::field<ChoiceField>(form, "elsewhere").choose(QStringLiteral("0"));
    auto& holder = BenefitStage::field<ReadField>(form, "accountHolder");
    holder.edit()->setFocus();
    press(Qt::Key_Down); // takes the bank's spelling over
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.town.load(id).content.account->holder == QStringLiteral("ｽｽﾞｷ ｼﾖｳｺ"));
    s.asker.prepareText(QStringLiteral("旧姓の口座、電話で確認"));
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    CHECK(s.asker.reasons().size() == 1);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    CHECK(s.town.load(id).state == ClaimState::Checked);
    CHECK(s.town.claims.acknowledgements(id)->size() == 2);
}

TEST_CASE("the second person decides, whoever wrote it cannot", "[benefitPage]") {
    BenefitStage s({Role::Clerk, Role::Approver});
    const auto mother = s.town.mother();
    const PregnancyId pregnancy = s.town.pregnancy(mother);
    s.town.interview(mother, pregnancy);
    const ClaimId id = s.town.checked(s.town.first(pregnancy));
    s.open();
    REQUIRE(s.pane().decision());
    press(Qt::Key_Return);
    CHECK(s.pane().decision()->isAncestorOf(focus())); // and not the button that rejects it
    BenefitStage::field<ReadField>(*s.pane().decision()->form(), "payPlannedOn").edit()->setFocus();
    type(QStringLiteral("8.12.10"));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.town.load(id).state == ClaimState::Decided);
    CHECK(s.town.load(id).payPlannedOn == iso("2026-12-10"));
    CHECK(s.town.load(id).decision->amount == 50'000);

    // It is paid, taken back with Ctrl+Z, and paid again.
    REQUIRE(s.pane().payment());
    s.pane().payment()->form()->submit();
    CHECK(s.town.load(id).state == ClaimState::Paid);
    press(Qt::CTRL | Qt::Key_Z);
    CHECK(s.town.load(id).state == ClaimState::Decided);

    s.sitDown("sato2", {Role::Clerk});
    CHECK_FALSE(s.pane().decision());
}

TEST_CASE("the list narrows to what waits, and counts every stage", "[benefitPage]") {
    BenefitStage s;
    (void)s.town.grantedFor("佐藤 花", "サトウ ハナ");
    (void)s.town.add(s.town.first(s.town.pregnancy(s.town.mother())));
    s.open();
    CHECK(s.table().model()->rowCount() == 2);
    CHECK(s.allText().contains(
        QStringLiteral("面談待ち 1 · 書類待ち 0 · 確認 0 · 決定待ち 0 · 支払待ち 1")));
    s.claims().filter()->choose(QStringLiteral("pay"));
    CHECK(s.table().model()->rowCount() == 1);
    CHECK(BenefitStage::row(s.table(), 0).contains(QStringLiteral("佐藤 花")));
    s.claims().filter()->choose(QStringLiteral("paid"));
    CHECK(s.table().model()->rowCount() == 0);
    CHECK(s.allText().contains(QStringLiteral("申請はありません")));
}

TEST_CASE("loss is a quiet line, and a protected address is not on the page", "[benefitPage]") {
    BenefitStage s;
    const auto mother = s.town.mother();
    const PregnancyId pregnancy = s.town.pregnancy(mother);
    const Fetus fetus = s.town.pregnancyRows.fetusesOf(pregnancy).front();
    REQUIRE(s.town.outcomes.record({{fetus.id, fetus.revision, FetusOutcome::Stillbirth,
                                     iso("2026-11-20"), Evidence::StillbirthNotice}}));
    const PersonId other =
        s.town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
    REQUIRE(s.town.people.protections.add({.person = mother.person,
                                           .startedOn = iso("2026-04-01"),
                                           .endsOn = {},
                                           .otherParty = other}));
    (void)s.town.add(s.town.first(pregnancy));
    s.open();
    CHECK(s.allText().contains(QStringLiteral("R8.11.20 死産")));
    CHECK(s.allText().contains(QStringLiteral("住所・電話は表示しません")));
    CHECK_FALSE(s.allText().contains(QStringLiteral("中央二丁目")));
    CHECK_FALSE(s.allText().contains(QStringLiteral("面談の記録がありません")));
}

TEST_CASE("what was typed survives a refusal and leaving the page", "[benefitPage]") {
    BenefitStage s;
    const ClaimId id = s.town.add(s.town.first(s.town.pregnancy(s.town.mother())));
    s.open();
    FormColumn& form = *s.pane().form()->form();
    BenefitStage::field<TextLine>(form, "remark").setFocus();
    type(QStringLiteral("draft"));
    // Somebody else saves meanwhile.
    REQUIRE(s.town.claims.edit(id, s.town.load(id).revision, s.town.load(id).content));
    press(Qt::CTRL | Qt::Key_Return);
    CHECK(fieldText(form, "remark") == QStringLiteral("draft"));
    CHECK(s.town.load(id).content.note.isEmpty());
    press(Qt::Key_Escape);
    s.open();
    CHECK(fieldText(*s.pane().form()->form(), "remark") == QStringLiteral("draft"));
}
