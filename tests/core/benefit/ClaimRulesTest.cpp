#include "tests/support/Claims.h"

using namespace banso;
using namespace banso::test;

namespace {

/// What the checks say about a claim with one thing changed.
template <class Change>
QStringList first(Change change, Date day = today()) {
    ClaimFacts facts = firstClaim();
    change(facts);
    return findings(facts, day);
}
template <class Change>
QStringList second(Change change) {
    ClaimFacts facts = secondClaim();
    change(facts);
    return findings(facts, laterDay());
}
template <class Change>
QStringList withTerms(Change change) {
    BenefitTerms terms = BenefitTerms::defaults();
    change(terms);
    return findings(firstClaim(), today(), terms);
}

QStringList one(const char* text) {
    return {QString::fromLatin1(text)};
}
const QStringList kNothing;

void setRecognised(ClaimFacts& facts, const char* day) {
    facts.recognition->application.recognisedOn = iso(day);
}

} // namespace

TEST_CASE("nothing is found in a claim that is right", "[benefit][rules]") {
    CHECK(findings(firstClaim()) == kNothing);
    CHECK(findings(secondClaim(), laterDay()) == kNothing);
}

TEST_CASE("E01 names everything that is blank", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.payee.name = s(" "); }) == one("E01 benefit.blank name E"));
    CHECK(first([](ClaimFacts& f) { f.payee.residentNumber.clear(); }) ==
          one("E01 benefit.notRegistered residentNumber E"));
    CHECK(first([](ClaimFacts& f) { f.payee.address.reset(); }) ==
          QStringList{s("E01 benefit.blank postcode E"), s("E01 benefit.blank addressText E")});
    CHECK(first([](ClaimFacts& f) { f.payee.birth.reset(); }) ==
          one("E01 benefit.blank birthOn E"));
    CHECK(first([](ClaimFacts& f) { f.pregnancy.institution.clear(); }) ==
          one("E01 benefit.blank institution E"));
    CHECK(first([](ClaimFacts& f) { f.pregnancy.edd.reset(); }) == one("E01 benefit.blank edd E"));
    CHECK(first([](ClaimFacts& f) { f.claim.content.account.reset(); }).size() == 5);
    CHECK(second([](ClaimFacts& f) { f.recognition.reset(); }) ==
          one("E01 benefit.blank recognitionAppliedOn E"));
    CHECK(second([](ClaimFacts& f) {
              f.claim.content.evidence = ClaimEvidence::None;
              f.pregnancy.end.evidence = Evidence::Told;
          }) == one("E01 benefit.blank evidence E"));
}

TEST_CASE("E01 asks only for what the claim needs", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) {
              f.claim.content.account.reset();
              f.claim.content.method = PayMethod::Counter;
          }) == kNothing);
    // A loss before the notice has no due date.
    CHECK(first([](ClaimFacts& f) {
              f.pregnancy.edd.reset();
              f.pregnancy.notifiedOn.reset();
              f.pregnancy.end = {.outcome = PregnancyOutcome::Miscarriage,
                                 .on = iso("2026-08-20"),
                                 .losses = 1,
                                 .evidence = Evidence::Certificate};
          }) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.claim.state = ClaimState::Checked;
              f.claim.decision.reset();
              f.claim.paidOn.reset();
              f.recognition->application.recognisedOn.reset();
          }) == kNothing);
    CHECK(first([](ClaimFacts& f) { f.recognition->application.recognisedOn.reset(); }) ==
          one("E01 benefit.blank recognisedOn E"));
    CHECK(
        first([](ClaimFacts& f) { f.claim.state = ClaimState::Returned; }) ==
        QStringList{s("E01 benefit.blank amountRepaid E"), s("E01 benefit.blank repaidReason E")});
}

TEST_CASE("E02 finds days that cannot be", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) {
              f.payee.birth.reset();
              f.payee.birthAsWritten = s("1995-05-00");
          }) == one("E02 benefit.birthUnknown birthOn E"));
    CHECK(first([](ClaimFacts& f) { f.claim.content.elsewhereAskedOn = iso("1026-08-26"); }) ==
          one("E02 benefit.dayImplausible elsewhereAskedOn E"));
    CHECK(first([](ClaimFacts& f) { f.claim.content.elsewhereAskedOn = iso("2000-01-01"); }) ==
          kNothing);
}

TEST_CASE("E03 finds days in the future, except those that are planned", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.claim.paidOn = iso("2026-11-23"); }) ==
          one("E03 benefit.future paidOn E"));
    CHECK(first([](ClaimFacts& f) { f.claim.paidOn = iso("2026-11-22"); }) == kNothing);
    CHECK(first([](ClaimFacts& f) { f.claim.payPlannedOn = iso("2027-11-23"); }) == kNothing);
    CHECK(first([](ClaimFacts& f) { f.interviews.atNoticeOn = iso("2026-12-01"); }) ==
          one("E03 benefit.future interviewAtNoticeOn E"));
}

TEST_CASE("E04 asks about ages on the day of the application", "[benefit][rules]") {
    const auto at = [](const char* birth) {
        return first([birth](ClaimFacts& f) { f.payee.birth = iso(birth); });
    };
    CHECK(at("2016-08-27") == one("E04 benefit.ageImpossible birthOn E"));
    CHECK(at("2016-08-26") == one("E04 benefit.ageUnusual birthOn W"));
    CHECK(at("2011-08-27") == one("E04 benefit.ageUnusual birthOn W"));
    CHECK(at("2011-08-26") == kNothing);
    CHECK(at("1976-08-27") == kNothing);
    CHECK(at("1976-08-26") == one("E04 benefit.ageUnusual birthOn W"));
    CHECK(at("1966-08-26") == one("E04 benefit.ageImpossible birthOn E"));
}

TEST_CASE("E05 checks municipality codes", "[benefit][rules]") {
    CHECK(withTerms([](BenefitTerms& t) { t.municipalityCode = s("219990"); }) ==
          one("E05 benefit.municipalityCode municipalityCode E"));
    CHECK(withTerms([](BenefitTerms& t) { t.municipalityCode.clear(); }) ==
          one("E05 benefit.municipalityUnreadable municipalityCode E"));
    CHECK(first([](ClaimFacts& f) { f.claim.content.elsewhereCode = s("011003"); }) ==
          one("E05 benefit.municipalityCode elsewhereCode E"));
    CHECK(first([](ClaimFacts& f) { f.claim.content.elsewhereCode = s("011002"); }) == kNothing);
    ClaimFacts facts = firstClaim();
    facts.claim.content.elsewhereCode = s("01100");
    const BenefitTerms terms = BenefitTerms::defaults();
    CHECK(findingsIn(facts, terms, terms, today()).front().message.arguments ==
          QStringList{s("01100"), s("011002")});
}

TEST_CASE("E06 and E07 find the same thing twice", "[benefit][rules]") {
    const auto sibling = [](qint64 id, Instalment instalment) {
        return SiblingClaim{ClaimId(id), {FiscalYear(2026), int(id)}, instalment};
    };
    CHECK(first([&](ClaimFacts& f) { f.siblings = {sibling(8, Instalment::First)}; }) ==
          one("E06 benefit.claimedTwice instalment E"));
    CHECK(first([&](ClaimFacts& f) { f.siblings = {sibling(8, Instalment::Second)}; }) == kNothing);
    CHECK(first([&](ClaimFacts& f) { f.siblings = {sibling(1, Instalment::First)}; }) == kNothing);
    const auto other = [](const char* by) {
        return first([by](ClaimFacts& f) {
            f.otherPregnancies = {OtherPregnancy{PregnancyId(5), iso(by)}};
        });
    };
    CHECK(other("2026-06-04") == one("E07 benefit.pregnanciesClose pregnancyNumber W")); // 279 days
    CHECK(other("2026-06-03") == kNothing);
    CHECK(other("2027-12-14") == one("E07 benefit.pregnanciesClose pregnancyNumber W"));
    CHECK(other("2027-12-15") == kNothing);
}

TEST_CASE("E08 to E10 check amounts", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.claim.decision->amount = 49'999; }) ==
          one("E08 benefit.firstAmount amountDecided E"));
    CHECK(first([](ClaimFacts& f) {
              f.claim.decision.reset();
              f.claim.state = ClaimState::Checked;
              f.claim.amounts.computed = 60'000;
          }) == one("E08 benefit.firstAmount amountDecided E"));
    CHECK(second([](ClaimFacts& f) {
              f.claim.content.fetusCount = 2;
              f.pregnancy.end.liveBirths = 2;
          }) == one("E09 benefit.secondAmount amountDecided E"));
    CHECK(second([](ClaimFacts& f) {
              f.claim.content.fetusCount = 2;
              f.pregnancy.end.liveBirths = 2;
              f.claim.amounts.computed = 100'000;
              f.claim.decision->amount = 100'000;
          }) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.claim.amounts.deduction = 50'001;
              f.claim.decision->amount = -1;
          }) == one("E10 benefit.deductionTooLarge amountDeducted E"));
    CHECK(first([](ClaimFacts& f) {
              f.claim.amounts.deduction = 10'000;
              f.claim.decision->amount = 40'000;
          }) == one("E10 benefit.deductionUnfounded amountDeducted E"));
}

TEST_CASE("E11 to E13 check the number of fetuses", "[benefit][rules]") {
    for (const std::optional<int> none : {std::optional<int>(), std::optional(0)})
        CHECK(second([&](ClaimFacts& f) { f.claim.content.fetusCount = none; }) ==
              one("E11 benefit.fetusesMissing fetuses E"));
    const auto vanished = [](int losses, int ongoing) {
        return second([=](ClaimFacts& f) {
            f.pregnancy.end.losses = losses;
            f.pregnancy.end.ongoing = ongoing;
        });
    };
    CHECK(vanished(1, 0) == one("E12 benefit.fetusesDiffer fetuses W"));
    CHECK(vanished(1, 1) == kNothing); // nobody knows yet
    const auto notified = [](const char* day) {
        return second([day](ClaimFacts& f) { f.claim.content.appliedOn = iso(day); });
    };
    CHECK(notified("2027-01-12") == one("E13 benefit.fetusesTooEarly fetusesNotifiedOn E"));
    CHECK(notified("2027-01-13") == kNothing);
    CHECK(second([](ClaimFacts& f) {
              f.claim.content.appliedOn = iso("2026-12-21");
              f.pregnancy.end.on = iso("2026-12-20"); // born early
          }) == kNothing);
}

TEST_CASE("E14 and E15 compare with the recognition", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { setRecognised(f, "2026-09-02"); }) ==
          one("E14 benefit.beforeRecognition decidedOn E"));
    CHECK(second([](ClaimFacts& f) { setRecognised(f, "2027-01-21"); }) ==
          one("E14 benefit.beforeRecognition fetusesNotifiedOn E"));
    // The combined form: applied and notified on one day, recognised later.
    CHECK(second([](ClaimFacts& f) {
              setRecognised(f, "2027-01-25");
              f.recognition->application.appliedOn = f.claim.content.appliedOn;
          }) == kNothing);
    const auto cancelled = [](const char* day) {
        return second([day](ClaimFacts& f) {
            f.recognition->cancelledOn = iso(day);
            f.recognition->cancelReason = RecognitionCancel::MovedOut;
        });
    };
    CHECK(cancelled("2027-01-19") ==
          QStringList{s("E15 benefit.afterCancellation fetusesNotifiedOn E"),
                      s("E15 benefit.afterCancellation decidedOn E")});
    CHECK(cancelled("2027-01-25") == one("E15 benefit.afterCancellation decidedOn E"));
    CHECK(cancelled("2027-02-10") == one("E15 benefit.afterCancellation paidOn W"));
    CHECK(cancelled("2027-02-26") == kNothing);
}

TEST_CASE("E16 asks where she lived", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.residence.livedHere = false; }) ==
          one("E16 benefit.notLivingHere recognitionAppliedOn E"));
    CHECK(first([](ClaimFacts& f) { f.residence.livedHere.reset(); }) ==
          one("E16 benefit.residenceUnknown recognitionAppliedOn W"));
}

TEST_CASE("E17 and E18 check the heartbeat", "[benefit][rules]") {
    const auto on = [](std::optional<Date> day) {
        return first([day](ClaimFacts& f) { f.pregnancy.heartbeatOn = day; });
    };
    CHECK(on(std::nullopt) == one("E17 benefit.heartbeatMissing heartbeatOn E"));
    CHECK(on(iso("2026-08-27")) == one("E17 benefit.heartbeatLater heartbeatOn E"));
    CHECK(on(iso("2026-08-26")) == kNothing);
    CHECK(on(iso("2026-06-03")) == kNothing); // due date − 280
    CHECK(on(iso("2026-06-02")) == one("E18 benefit.heartbeatUnlikely heartbeatOn W"));
    const auto late = [](const char* day) {
        return second([day](ClaimFacts& f) {
            f.pregnancy.heartbeatOn = iso(day);
            f.recognition->application.appliedOn = iso("2026-10-01");
            setRecognised(f, "2026-10-10");
        });
    };
    CHECK(late("2026-09-16") == kNothing); // due date − 175
    CHECK(late("2026-09-17") == one("E18 benefit.heartbeatUnlikely heartbeatOn W"));
}

TEST_CASE("E19, E20 and E39 look at what became of the pregnancy", "[benefit][rules]") {
    const auto lost = [](const char* day, ClaimEvidence paper) {
        return second([=](ClaimFacts& f) {
            f.pregnancy.end = {
                .outcome = PregnancyOutcome::Stillbirth, .on = iso(day), .losses = 1};
            f.claim.content.evidence = paper;
        });
    };
    CHECK(lost("2027-01-18", ClaimEvidence::None) ==
          one("E19 benefit.lossWithoutPaper evidence E"));
    CHECK(lost("2027-01-18", ClaimEvidence::StillbirthNotice) == kNothing);
    CHECK(lost("2025-03-31", ClaimEvidence::Certificate) ==
          one("E20 benefit.endedBefore outcomeOn E"));
    CHECK(lost("2025-04-01", ClaimEvidence::Certificate) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.pregnancy.end = {.outcome = PregnancyOutcome::Miscarriage,
                                 .on = iso("2026-08-20"),
                                 .losses = 1,
                                 .isEctopic = true,
                                 .evidence = Evidence::Certificate};
          }) == one("E39 benefit.ectopic outcome E"));
}

TEST_CASE("E21 refuses what comes too late, and asks on the day that is disputed",
          "[benefit][rules]") {
    const auto applied = [](const char* day) {
        return first(
            [day](ClaimFacts& f) {
                f.claim.content.appliedOn = iso(day);
                f.claim.state = ClaimState::Checked;
                f.claim.decision.reset();
                f.claim.paidOn.reset();
            },
            iso("2028-08-01"));
    };
    CHECK(applied("2028-07-19") == kNothing);
    CHECK(applied("2028-07-20") == one("E21 benefit.lastDayDisputed claimUntil W"));
    CHECK(applied("2028-07-21") == one("E21 benefit.tooLate claimUntil E"));
}

TEST_CASE("E22, E23 and E29 ask what was paid elsewhere", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.claim.content.elsewhere = Elsewhere::NotAsked; }) ==
          one("E22 benefit.notAsked elsewhere E"));
    const auto paid = [](ClaimFacts& f, Elsewhere what) {
        f.claim.content.elsewhere = what;
        f.claim.content.elsewhereCode = s("011002");
        f.claim.content.elsewhereAmount = 50'000;
        f.claim.content.elsewhereAskedOn = iso("2026-08-27");
        f.claim.content.elsewhereAnsweredOn = iso("2026-08-30");
    };
    CHECK(second([&](ClaimFacts& f) { paid(f, Elsewhere::First); }) == kNothing);
    CHECK(second([&](ClaimFacts& f) {
              paid(f, Elsewhere::First);
              f.claim.content.elsewhereAmount.reset();
              f.claim.content.elsewhereAskedOn.reset();
          }) == QStringList{s("E23 benefit.elsewhereIncomplete elsewhereAmount E"),
                            s("E23 benefit.elsewhereIncomplete elsewhereAskedOn E")});
    CHECK(first([&](ClaimFacts& f) { paid(f, Elsewhere::OldGift); }) ==
          one("E29 benefit.oldGiftGiven elsewhere E"));
    CHECK(second([&](ClaimFacts& f) { paid(f, Elsewhere::OldGift); }) == kNothing);
}

TEST_CASE("E24 to E26 check the account", "[benefit][rules]") {
    const auto with = [](auto change) {
        return first([&](ClaimFacts& f) { change(*f.claim.content.account); });
    };
    CHECK(with([](ClaimAccount& a) { a.bankCode = s("001"); }) ==
          one("E24 benefit.bankCode bankCode E"));
    CHECK(with([](ClaimAccount& a) { a.branchCode = s("12A"); }) ==
          one("E24 benefit.branchCode branchCode E"));
    CHECK(with([](ClaimAccount& a) { a.number = s("12345678"); }) ==
          one("E24 benefit.accountNumber accountNumber E"));
    CHECK(with([](ClaimAccount& a) { a.number = s("12345"); }) ==
          one("E24 benefit.accountNumber accountNumber E"));
    CHECK(with([](ClaimAccount& a) { a.holder = s("ﾀｶﾊｼ ﾊﾅ"); }) ==
          one("E25 benefit.otherHolder accountHolder W"));
    CHECK(with([](ClaimAccount& a) { a.holder = s("スズキ リン"); }) ==
          kNothing); // her maiden name
    CHECK(with([](ClaimAccount& a) { a.holder = s("たかはしりん"); }) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.claim.content.account->holder = s("ﾀｶﾊｼ ﾊﾅ");
              f.claim.content.holderDiffersReason = s("委任状");
          }) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.payee.kana = s("リュウ アンナ");
              f.claim.content.account->holder = s("リュウ　アンナ");
          }) == one("E26 benefit.holderCharacter accountHolder E"));
    CHECK(with([](ClaimAccount& a) { a.holder = s("ﾀｶﾊｼ ﾘﾝ*"); }) ==
          one("E26 benefit.holderCharacterUnknown accountHolder E"));
    const QStringList tooLong = first([](ClaimFacts& f) {
        f.payee.kana = s("ガギグゲゴガギグゲゴガギグゲゴガ");
        f.claim.content.account->holder = f.payee.kana;
    });
    CHECK(tooLong == one("E24 benefit.holderTooLong accountHolder E")); // 16 letters, 32 for a bank
}

TEST_CASE("E27 asks for the interview, never after a loss", "[benefit][rules]") {
    CHECK(first([](ClaimFacts& f) { f.interviews = {}; }) ==
          one("E27 benefit.interviewMissing interviewAtNoticeOn W"));
    CHECK(second([](ClaimFacts& f) { f.interviews.eighthMonthOn.reset(); }) ==
          one("E27 benefit.secondInterviewMissing interviewEighthMonthOn W"));
    CHECK(second([](ClaimFacts& f) {
              f.interviews.eighthMonthOn.reset();
              f.interviews.afterBirthOn = iso("2027-03-20");
          }) == kNothing);
    CHECK(second([](ClaimFacts& f) {
              f.interviews = {};
              f.pregnancy.end.outcome = PregnancyOutcome::Abortion;
          }) == kNothing);
    BenefitTerms strict = BenefitTerms::defaults();
    strict.severities[Rule::E27] = Severity::Error;
    ClaimFacts facts = firstClaim();
    facts.interviews = {};
    CHECK(findings(facts, today(), strict) ==
          one("E27 benefit.interviewMissing interviewAtNoticeOn E"));
}

TEST_CASE("E28 ends the old scheme; its own rows keep fewer rules", "[benefit][rules]") {
    const auto old = [](const char* day) {
        return second([day](ClaimFacts& f) {
            f.claim.content.scheme = BenefitScheme::OldGift;
            f.claim.content.appliedOn = iso(day);
            f.recognition.reset();
            f.pregnancy.institution.clear();
            f.pregnancy.heartbeatOn.reset();
        });
    };
    CHECK(old("2026-03-30") == kNothing);
    CHECK(old("2026-03-31") == one("E28 benefit.oldScheme scheme E"));
}

TEST_CASE("E30 and E31 look at the payee", "[benefit][rules]") {
    const auto gone = [](PersonState state, const char* died, const char* paid) {
        return first([&](ClaimFacts& f) {
            f.payee.state = state;
            f.payee.died = Date::fromIso(QString::fromLatin1(died));
            f.claim.paidOn = Date::fromIso(QString::fromLatin1(paid));
        });
    };
    CHECK(gone(PersonState::Deceased, "2026-10-10", "") == one("E30 benefit.payeeDead name E"));
    CHECK(gone(PersonState::Deceased, "2026-10-10", "2026-10-11") ==
          one("E30 benefit.payeeDead name E"));
    CHECK(gone(PersonState::Removed, "", "") == one("E30 benefit.payeeRemoved name E"));
    // Paid while she lived, while she was here.
    CHECK(gone(PersonState::Deceased, "2026-10-10", "2026-09-30") == kNothing);
    CHECK(gone(PersonState::Removed, "", "2026-09-30") == kNothing);
    CHECK(first([](ClaimFacts& f) { f.payee.state = PersonState::MovedOut; }) == kNothing);
    CHECK(first([](ClaimFacts& f) {
              f.payee.isProtected = true;
              f.payee.isHidden = true;
              f.payee.address.reset();
          }) == one("E31 benefit.addressHidden addressText W"));
    // Somebody gave a reason: the address stands there, and nothing is to be said.
    CHECK(first([](ClaimFacts& f) { f.payee.isProtected = true; }) == kNothing);
}

TEST_CASE("a finding that says something else has another hash", "[benefit][rules]") {
    const auto finding = [](const char* day) {
        return Finding{ClaimId(1), Rule::E03, Severity::Error,
                       refused("benefit.future", s("paidOn"), {s(day)})};
    };
    CHECK(finding("2026-12-01").hash() == finding("2026-12-01").hash());
    CHECK(finding("2026-12-01").hash() != finding("2026-12-02").hash());
    Finding shifted = finding("2026-12-01");
    shifted.message.field = s("paidOn2026-12");
    CHECK(shifted.hash() != finding("2026-12-01").hash());
}

TEST_CASE("every rule has a key that is read back", "[benefit][rules]") {
    for (int i = 1; i <= 39; ++i) {
        const auto rule = static_cast<Rule>(i);
        CHECK(ruleOf(keyOf(rule)) == rule);
    }
    CHECK(keyOf(Rule::E08) == s("E08"));
    CHECK_FALSE(ruleOf(u"E40"));
    CHECK_FALSE(ruleOf(u"e08"));
}
