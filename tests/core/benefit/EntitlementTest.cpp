#include "tests/support/Claims.h"

#include <rapidcheck.h>

using namespace banso;
using namespace banso::test;
using Verdict = ClaimLimit::Verdict;

namespace {

BenefitTerms worded(LimitWording wording) {
    BenefitTerms terms = BenefitTerms::defaults();
    terms.limitWording = wording;
    return terms;
}

Fetus fetus(int ordinal, FetusOutcome outcome, const char* on = nullptr) {
    return {.id = FetusId(ordinal),
            .pregnancy = PregnancyId(1),
            .ordinal = ordinal,
            .outcome = outcome,
            .outcomeOn = on ? std::optional(iso(on)) : std::nullopt,
            .outcomeGestationDays = {},
            .evidence = Evidence::Unknown,
            .child = {},
            .revision = 1};
}

EntitlementFacts pregnant() {
    return {.notifiedOn = iso("2026-08-26"),
            .heartbeatOn = iso("2026-07-20"),
            .edd = iso("2027-03-10"),
            .end = {.ongoing = 1},
            .elsewhere = Elsewhere::None};
}

std::optional<Bar> bar(Instalment instalment, const EntitlementFacts& facts, Date day = today()) {
    return entitlementTo(instalment, facts, day, BenefitTerms::defaults()).bar;
}

} // namespace

TEST_CASE("the last day of a claim follows the town's wording", "[benefit][limit]") {
    // Published: from 2026-05-20, 2028-05-19 where the day itself counts, else 2028-05-20.
    const Date base = iso("2026-05-20");
    CHECK(limitFrom(base, worded(LimitWording::DayBefore)).lastDay == iso("2028-05-19"));
    CHECK(limitFrom(base, worded(LimitWording::UntilDay)).lastDay == iso("2028-05-20"));
    CHECK(limitFrom(base, worded(LimitWording::FromNextDay)).lastDay == iso("2028-05-20"));
    for (const LimitWording wording : {LimitWording::DayBefore, LimitWording::UntilDay}) {
        const ClaimLimit limit = limitFrom(base, worded(wording));
        CHECK(limit.verdictOn(iso("2028-05-19")) == Verdict::InTime);
        CHECK(limit.verdictOn(iso("2028-05-20")) == Verdict::Disputed);
        CHECK(limit.verdictOn(iso("2028-05-21")) == Verdict::Late);
    }
    const ClaimLimit plain = limitFrom(base, worded(LimitWording::FromNextDay));
    CHECK(plain.verdictOn(iso("2028-05-20")) == Verdict::InTime);
    CHECK(plain.verdictOn(iso("2028-05-21")) == Verdict::Late);
}

TEST_CASE("on a day that the last year lacks, the readings agree", "[benefit][limit]") {
    const auto wording =
        GENERATE(LimitWording::DayBefore, LimitWording::UntilDay, LimitWording::FromNextDay);
    const ClaimLimit limit = limitFrom(iso("2024-02-29"), worded(wording));
    CHECK(limit.lastDay == iso("2026-02-28"));
    CHECK_FALSE(limit.disputedDay);
    CHECK(limit.verdictOn(iso("2026-03-01")) == Verdict::Late);
}

TEST_CASE("readings of one limit never part by more than a day", "[benefit][limit]") {
    rc::check("every base", [] {
        const Date base = iso("2020-01-01").plusDays(*rc::gen::inRange(0, 6000));
        const Date first = limitFrom(base, worded(LimitWording::DayBefore)).lastDay;
        const Date last = limitFrom(base, worded(LimitWording::FromNextDay)).lastDay;
        RC_ASSERT(first.daysUntil(last) == 0 || first.daysUntil(last) == 1);
        const auto disputed = limitFrom(base, worded(LimitWording::UntilDay)).disputedDay;
        RC_ASSERT(disputed.has_value() == (first != last));
    });
}

TEST_CASE("the second instalment begins 56 days before the due date, or with the outcome",
          "[benefit][entitlement]") {
    const BenefitTerms terms = BenefitTerms::defaults();
    const PregnancyEnd none;
    CHECK(secondFrom(iso("2027-03-10"), none, terms) == iso("2027-01-13"));
    PregnancyEnd early{
        .outcome = PregnancyOutcome::Birth, .on = iso("2026-12-20"), .liveBirths = 1};
    CHECK(secondFrom(iso("2027-03-10"), early, terms) == iso("2026-12-20"));
    early.on = iso("2027-03-01");
    CHECK(secondFrom(iso("2027-03-10"), early, terms) == iso("2027-01-13"));
    CHECK(secondFrom(std::nullopt, early, terms) == iso("2027-03-01"));
    CHECK_FALSE(secondFrom(std::nullopt, none, terms));
}

TEST_CASE("the second claim's time runs from where the town says", "[benefit][limit]") {
    BenefitTerms terms = BenefitTerms::defaults();
    const PregnancyEnd birth{
        .outcome = PregnancyOutcome::Birth, .on = iso("2027-03-08"), .liveBirths = 1};
    const auto lastDay = [&](const PregnancyEnd& end) {
        const auto limit =
            limitOf(Instalment::Second, iso("2026-07-20"), iso("2027-03-10"), end, terms);
        return limit ? std::optional(limit->lastDay) : std::nullopt;
    };
    CHECK(lastDay(birth) == iso("2029-01-12"));
    terms.secondLimitFrom = SecondLimitFrom::Birth;
    CHECK(lastDay(birth) == iso("2029-03-07"));
    CHECK_FALSE(lastDay({}));
}

TEST_CASE("amounts follow the pregnancy, the fetuses and what was paid elsewhere",
          "[benefit][amount]") {
    const BenefitTerms terms = BenefitTerms::defaults();
    using E = Elsewhere;
    CHECK(amountsOf(Instalment::First, {}, E::None, {}, terms) == ClaimAmounts{50'000, 0});
    CHECK(amountsOf(Instalment::First, {}, E::Second, 100'000, terms) == ClaimAmounts{50'000, 0});
    CHECK(amountsOf(Instalment::Second, 3, E::None, {}, terms) == ClaimAmounts{150'000, 0});
    // One twin's share was paid where she lived before.
    CHECK(amountsOf(Instalment::Second, 2, E::Second, 50'000, terms).payable() == 50'000);
    CHECK(amountsOf(Instalment::Second, 2, E::OldGift, 50'000, terms).payable() == 100'000);
    CHECK(amountsOf(Instalment::Second, {}, E::None, {}, terms).payable() == 0);
}

TEST_CASE("what became of a pregnancy is one code", "[benefit][entitlement]") {
    using O = FetusOutcome;
    CHECK(endOf({}).outcome == PregnancyOutcome::Ongoing);
    const PregnancyEnd twins =
        endOf({fetus(1, O::LiveBirth, "2026-11-01"), fetus(2, O::Stillbirth, "2026-11-02")});
    CHECK(twins.outcome == PregnancyOutcome::Birth);
    CHECK(twins.on == iso("2026-11-02"));
    CHECK((twins.liveBirths == 1 && twins.losses == 1 && !twins.isLoss()));
    const PregnancyEnd vanishing =
        endOf({fetus(1, O::Ongoing), fetus(2, O::Miscarriage, "2026-09-01")});
    CHECK_FALSE(vanishing.isOver());
    CHECK_FALSE(vanishing.on);
    CHECK(endOf({fetus(1, O::LiveBirth, "2026-11-01"), fetus(2, O::Mistaken)}).losses == 0);
    const PregnancyEnd ectopic = endOf({fetus(1, O::Ectopic, "2026-09-01")});
    CHECK((ectopic.isEctopic && ectopic.isLoss()));
    CHECK_FALSE(endOf({fetus(1, O::Ectopic, "2026-09-01"), fetus(2, O::Miscarriage, "2026-09-01")})
                    .isEctopic);
    CHECK(endOf({fetus(1, O::Abortion, "2026-09-01")}).outcome == PregnancyOutcome::Abortion);
}

TEST_CASE("a loss takes nothing away; what bars a claim is said", "[benefit][entitlement]") {
    EntitlementFacts facts = pregnant();
    CHECK_FALSE(bar(Instalment::First, facts));
    CHECK_FALSE(bar(Instalment::Second, facts));
    facts.end = endOf({fetus(1, FetusOutcome::Miscarriage, "2026-09-10")});
    CHECK_FALSE(bar(Instalment::First, facts));
    CHECK_FALSE(bar(Instalment::Second, facts));
    facts.heartbeatOn.reset(); // not known is not "there was none"
    CHECK_FALSE(bar(Instalment::First, facts));
    facts.end = endOf({fetus(1, FetusOutcome::Ectopic, "2026-09-10")});
    CHECK(bar(Instalment::First, facts) == Bar::Ectopic);
    facts = pregnant();
    facts.elsewhere = Elsewhere::First;
    CHECK(bar(Instalment::First, facts) == Bar::GivenElsewhere);
    CHECK_FALSE(bar(Instalment::Second, facts));
    facts.elsewhere = Elsewhere::OldGift;
    CHECK(bar(Instalment::First, facts) == Bar::GivenElsewhere);
    CHECK_FALSE(bar(Instalment::Second, facts));
    facts.elsewhere = Elsewhere::Second;
    CHECK(bar(Instalment::Second, facts) == Bar::GivenElsewhere);
    facts = pregnant();
    facts.livesHere = false;
    CHECK(bar(Instalment::Second, facts) == Bar::NotLivingHere);
    facts.isDeceased = true;
    CHECK(bar(Instalment::Second, facts) == Bar::Deceased);
    facts = pregnant();
    CHECK_FALSE(bar(Instalment::First, facts, iso("2028-07-20"))); // the disputed day
    CHECK(bar(Instalment::First, facts, iso("2028-07-21")) == Bar::TooLate);
}

TEST_CASE("a pregnancy that ended before the benefit began has no second instalment",
          "[benefit][entitlement]") {
    EntitlementFacts facts = pregnant();
    facts.heartbeatOn = iso("2025-01-20");
    facts.edd = iso("2025-09-10");
    facts.end = endOf({fetus(1, FetusOutcome::Miscarriage, "2025-03-31")});
    CHECK(bar(Instalment::Second, facts) == Bar::EndedBefore);
    facts.end = endOf({fetus(1, FetusOutcome::Miscarriage, "2025-04-01")});
    CHECK_FALSE(bar(Instalment::Second, facts));
}
