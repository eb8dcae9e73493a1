#include "tests/support/Claims.h"

namespace banso::test {

namespace {

Recognition recognition(ClaimId claim) {
    return {.claim = claim,
            .application = {.appliedOn = iso("2026-08-26"),
                            .heartbeatOn = iso("2026-07-20"),
                            .institution = s("サンプル産院"),
                            .recognisedOn = iso("2026-09-01"),
                            .number = s("認8-1")},
            .cancelledOn = {},
            .cancelReason = RecognitionCancel::None};
}

PayeeFacts payee() {
    return {.id = PersonId(7),
            .name = s("髙橋 凛"),
            .kana = s("タカハシ リン"),
            .otherNames = {s("スズキ リン")},
            .birth = iso("1995-05-01"),
            .residentNumber = s("000000000012345"),
            .address =
                Address{s("岐阜県"), s("サンプル市"), s("中央二丁目"), s("1-1"), {}, s("5016082")},
            .phone = s("09012345678")};
}

} // namespace

ClaimFacts firstClaim() {
    const ClaimId id(1);
    ClaimDraft content{.pregnancy = PregnancyId(3), .appliedOn = iso("2026-08-26")};
    content.recognition = recognition(id).application;
    content.elsewhere = Elsewhere::None;
    content.account =
        ClaimAccount{s("0001"), s("123"), AccountKind::Ordinary, s("0012345"), s("ﾀｶﾊｼ ﾘﾝ")};
    content.isTransitional = false;
    return {.claim = {.id = id,
                      .receipt = {FiscalYear(2026), 1},
                      .person = PersonId(7),
                      .state = ClaimState::Paid,
                      .stateReason = {},
                      .content = content,
                      .recognition = recognition(id),
                      .amounts = {50'000, 0},
                      .decision = ClaimDecision{StaffId(9), iso("2026-09-01"), 50'000, {}},
                      .payPlannedOn = iso("2026-09-30"),
                      .paidOn = iso("2026-09-30"),
                      .repaidAmount = {},
                      .repaidReason = {},
                      .enteredBy = StaffId(2),
                      .editedBy = StaffId(2),
                      .revision = 4},
            .payee = payee(),
            .pregnancy = {.id = PregnancyId(3),
                          .notifiedOn = iso("2026-08-26"),
                          .noticeGestationDays = 84,
                          .edd = iso("2027-03-10"),
                          .heartbeatOn = iso("2026-07-20"),
                          .institution = s("サンプル産院"),
                          .fetusCount = 1,
                          .end = {.ongoing = 1}},
            .recognition = recognition(id),
            .residence = {.livedHere = true},
            .interviews = {.atNoticeOn = iso("2026-08-26"), .method = s("face")}};
}

ClaimFacts secondClaim() {
    ClaimFacts facts = firstClaim();
    facts.claim.id = ClaimId(2);
    facts.claim.receipt = {FiscalYear(2026), 2};
    facts.claim.content.instalment = Instalment::Second;
    facts.claim.content.recognition.reset();
    facts.claim.content.appliedOn = iso("2027-01-20");
    facts.claim.content.fetusCount = 1;
    facts.claim.content.evidence = ClaimEvidence::BirthNotice;
    facts.claim.recognition.reset();
    facts.claim.decision = ClaimDecision{StaffId(9), iso("2027-02-01"), 50'000, {}};
    facts.claim.payPlannedOn = iso("2027-02-26");
    facts.claim.paidOn = iso("2027-02-26");
    facts.pregnancy.end = {.outcome = PregnancyOutcome::Birth,
                           .on = iso("2027-03-08"),
                           .liveBirths = 1,
                           .evidence = Evidence::BirthNotice};
    facts.interviews.eighthMonthOn = iso("2027-01-20");
    return facts;
}

QStringList said(const std::vector<Finding>& list) {
    QStringList all;
    for (const Finding& f : list)
        all += QStringList{keyOf(f.rule), f.message.code.toString(), f.field(), keyOf(f.severity)}
                   .join(u' ');
    return all;
}

QStringList findings(const ClaimFacts& facts, Date day, const BenefitTerms& terms) {
    return said(findingsIn(facts, terms, terms, day));
}

} // namespace banso::test
