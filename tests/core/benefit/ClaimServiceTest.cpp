#include "tests/support/BenefitTown.h"
#include "tests/support/Claims.h"
#include "tests/support/Precompiled.h"
#include "tests/support/Printing.h"

using namespace banso;
using namespace banso::test;

namespace {

QString u(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE("a claim goes from the paper to the payment", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    const ClaimId id = town.add(town.first(pregnancy));
    CHECK(town.load(id).receipt.text() == u("R08-0001"));
    CHECK(town.load(id).amounts.payable() == 50'000);
    // Typed as people type it, kept as banks have it.
    CHECK(town.load(id).content.account->number == u("0012345"));
    CHECK(town.load(id).content.account->holder == s("ﾀｶﾊｼ ﾘﾝ"));

    CHECK(town.findings(id) ==
          QStringList{u("E27 benefit.interviewMissing interviewAtNoticeOn W")});
    CHECK(town.claims.review(id)->stage == ClaimStage::Interview);
    CHECK(codesOf(town.claims.check(id, town.load(id).revision)) ==
          QStringList{u("benefit.interviewMissing")});
    town.interview(mother, pregnancy);
    CHECK(town.findings(id).isEmpty());
    REQUIRE(town.claims.check(id, town.load(id).revision));
    CHECK(town.claims.review(id)->stage == ClaimStage::Decide);

    REQUIRE(town.decisions.decide(id, town.load(id).revision, {.payPlannedOn = iso("2026-12-10")}));
    const Claim decided = town.load(id);
    CHECK(decided.state == ClaimState::Decided);
    CHECK(decided.decision->amount == 50'000);
    CHECK(decided.recognition->application.recognisedOn == today());
    CHECK(codeOf(town.clerk.markPaid(id, decided.revision, iso("2026-12-10"))) ==
          u("benefit.payInFuture"));
    REQUIRE(town.clerk.markPaid(id, decided.revision, today()));
    CHECK(town.load(id).state == ClaimState::Paid);

    const int revision = town.load(id).revision;
    CHECK(codeOf(town.clerk.markReturned(id, revision, 50'001, s("誤り"))) ==
          u("benefit.repaidRange"));
    CHECK(codeOf(town.clerk.markReturned(id, revision, 50'000, s(" "))) ==
          u("benefit.reasonMissing"));
    REQUIRE(town.clerk.markReturned(id, revision, 50'000, s("重複")));
    CHECK(town.load(id).repaidAmount == 50'000);
}

TEST_CASE("whoever wrote a claim does not decide it", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    town.interview(mother, pregnancy);
    const ClaimId id = town.checked(town.first(pregnancy));
    const int revision = town.load(id).revision;
    CHECK(codesOf(town.clerk.decide(id, revision, {})) == QStringList{u("benefit.samePerson")});
    CHECK(codeOf(town.clerk.reject(id, revision, s("誤り"))) == u("benefit.samePerson"));

    // Nor does somebody who corrected it since.
    auto second = reg.deskOf(u("abe"), {Role::Clerk, Role::Approver});
    REQUIRE(ClaimService(*second).edit(id, revision, town.first(pregnancy)));
    REQUIRE(ClaimService(*second).check(id, town.load(id).revision));
    CHECK(codesOf(ClaimDecisionService(*second).decide(id, town.load(id).revision, {})) ==
          QStringList{u("benefit.samePerson")});
    CHECK(codesOf(town.decisions.decide(id, revision, {})) ==
          QStringList{u("edit.changedMeanwhile")});
    CHECK(town.load(id).state == ClaimState::Checked);
    REQUIRE(town.decisions.decide(id, town.load(id).revision, {}));

    auto nurse = reg.deskOf(u("mori"), {Role::Nurse});
    CHECK(codesOf(ClaimDecisionService(*nurse).decide(id, 1, {})) ==
          QStringList{u("permission.denied")});
    auto administrator = reg.deskOf(u("root"), {Role::Administrator});
    CHECK(codeOf(ClaimService(*administrator).load(id)) == u("permission.denied"));
}

TEST_CASE("what became wrong since the check stops the decision", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    town.interview(mother, pregnancy);
    const ClaimId id = town.checked(town.first(pregnancy));
    REQUIRE(town.people.persons.recordDeath(mother.person, iso("2026-11-20")));
    CHECK(codesOf(town.decisions.decide(id, town.load(id).revision, {})) ==
          QStringList{u("benefit.payeeDead")});
    CHECK(town.load(id).state == ClaimState::Checked);
    REQUIRE(town.decisions.reject(id, town.load(id).revision, s("死亡")));
    CHECK(town.load(id).state == ClaimState::Rejected);
    CHECK(town.isInLine(pregnancy));
}

TEST_CASE("a warning is accepted with a reason, and asks again when it says something else",
          "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    town.interview(mother, pregnancy);
    ClaimDraft draft = town.first(pregnancy);
    draft.account->holder = s("スズキ リン");
    const ClaimId id = town.add(draft);
    const auto warnings = town.claims.review(id)->findings;
    REQUIRE(said(warnings) == QStringList{u("E25 benefit.otherHolder accountHolder W")});
    CHECK(codeOf(town.claims.acknowledge(id, warnings, {})) == u("benefit.reasonMissing"));
    REQUIRE(town.claims.acknowledge(id, warnings, s("旧姓の口座")));
    CHECK(town.claims.review(id)->findings.front().isAcknowledged);
    CHECK(town.claims.acknowledgements(id)->front().reason == s("旧姓の口座"));
    REQUIRE(town.claims.check(id, town.load(id).revision));

    draft.account->holder = s("ワタナベ リン");
    REQUIRE(town.claims.edit(id, town.load(id).revision, draft));
    CHECK(town.load(id).state == ClaimState::Entered);
    CHECK_FALSE(town.claims.review(id)->findings.front().isAcknowledged);

    draft.account->number = u("12345678");
    REQUIRE(town.claims.edit(id, town.load(id).revision, draft));
    const auto both = town.claims.review(id)->findings;
    CHECK(codeOf(town.claims.acknowledge(id, both, s("よい"))) == u("benefit.notAWarning"));
}

TEST_CASE("receipt numbers of a year have no gaps, whatever was refused between", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    QStringList numbers;
    for (int i = 0; i < 4; ++i) {
        const auto mother = town.mother();
        const PregnancyId pregnancy = town.pregnancy(mother);
        numbers += town.load(town.add(town.first(pregnancy))).receipt.text();
        CHECK(codesOf(town.claims.add(town.first(pregnancy))) ==
              QStringList{u("benefit.alreadyClaimed")});
        { // A write that is not committed takes no number.
            auto tx = town.desk.write();
            (void)town.claims.add(town.second(pregnancy));
        }
    }
    CHECK(numbers == QStringList{u("R08-0001"), u("R08-0002"), u("R08-0003"), u("R08-0004")});
    CHECK(town.claims.receivedIn(FiscalYear(2026))->size() == 4);
    CHECK(town.claims.find(*ReceiptNumber::parse(u"r8-3"))->has_value());
    CHECK_FALSE(town.claims.find(*ReceiptNumber::parse(u"R08-0005"))->has_value());

    // A withdrawn claim keeps its number and frees the instalment.
    const Claim first = town.claims.find(*ReceiptNumber::parse(u"R08-0001"))->value();
    REQUIRE(town.claims.withdraw(first.id, first.revision, s("取下げ")));
    const ClaimId again = town.add(town.first(first.content.pregnancy));
    CHECK(town.load(again).receipt.text() == u("R08-0005"));
}

TEST_CASE("what cannot be kept at all is refused at once", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const PregnancyId pregnancy = town.pregnancy(town.mother());
    ClaimDraft draft = town.first(pregnancy);
    draft.recognition.reset();
    draft.elsewhereAmount = -1;
    draft.fetusCount = 10;
    CHECK(codesOf(town.claims.add(draft)) == QStringList{u("benefit.fetusRange"),
                                                         u("benefit.negativeAmount"),
                                                         u("benefit.recognitionMissing")});
    draft = town.first(PregnancyId(99));
    CHECK(codesOf(town.claims.add(draft)) == QStringList{u("pregnancy.notFound")});
    CHECK(town.claims.receivedIn(FiscalYear(2026))->empty());
}

TEST_CASE("the second instalment is paid for each fetus, lost ones included", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother, "2027-03-10", 2);
    town.interview(mother, pregnancy);
    (void)town.granted(town.first(pregnancy));
    const ClaimId early = town.add(town.second(pregnancy, 2));
    CHECK(town.findings(early).contains(u("E13 benefit.fetusesTooEarly fetusesNotifiedOn E")));
    CHECK(town.load(early).amounts.payable() == 100'000);

    // Both are lost: the day has come, nobody asks for an interview, the paper is asked for.
    std::vector<OutcomeDraft> losses;
    for (const Fetus& fetus : town.pregnancyRows.fetusesOf(pregnancy))
        losses.push_back({fetus.id, fetus.revision, FetusOutcome::Stillbirth, iso("2026-11-20"),
                          Evidence::StillbirthNotice});
    REQUIRE(town.outcomes.record(losses));
    CHECK(town.findings(early).isEmpty());
    REQUIRE(town.claims.check(early, town.load(early).revision));
    REQUIRE(town.decisions.decide(early, town.load(early).revision, {}));
    CHECK(town.load(early).decision->amount == 100'000);
}

TEST_CASE("what was paid elsewhere is taken off, and the rest of the year goes on", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    town.interview(mother, pregnancy);
    ClaimDraft draft = town.first(pregnancy);
    draft.elsewhere = Elsewhere::First;
    const ClaimId id = town.add(draft);
    CHECK(town.findings(id).filter(u("E23")).size() == 4);
    draft.elsewhereCode = u("131016");
    draft.elsewhereAmount = 30'000;
    draft.elsewhereAskedOn = iso("2026-09-02");
    draft.elsewhereAnsweredOn = iso("2026-09-08");
    REQUIRE(town.claims.edit(id, town.load(id).revision, draft));
    CHECK(town.findings(id).isEmpty());
    CHECK(town.load(id).amounts == ClaimAmounts{50'000, 30'000});
}

TEST_CASE("a decided claim is corrected only by opening it again", "[claim]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const ClaimId id = town.grantedFor("髙橋 凛", "タカハシ リン");
    const Claim before = town.load(id);
    CHECK(codesOf(town.claims.edit(id, before.revision, before.content)) ==
          QStringList{u("benefit.wrongState")});
    REQUIRE(town.clerk.reopen(id, before.revision, s("口座の誤り")));
    const Claim open = town.load(id);
    CHECK(open.state == ClaimState::Entered);
    CHECK_FALSE(open.decision);
    CHECK(open.stateReason == s("口座の誤り"));
    REQUIRE(town.claims.check(id, open.revision));
    REQUIRE(town.decisions.decide(id, town.load(id).revision, {}));

    // A transfer that came back waits to be paid again.
    REQUIRE(town.clerk.markPaid(id, town.load(id).revision, today()));
    REQUIRE(town.clerk.undoPayment(id, town.load(id).revision, s("振込不能")));
    CHECK(town.claims.review(id)->stage == ClaimStage::Pay);
    CHECK_FALSE(town.load(id).paidOn);
}
