#include "core/worklist/household/HouseholdReader.h"

#include "tests/support/CareTown.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

HouseholdOverview overviewOf(Desk& desk, FamilyId family) {
    const auto opening = HouseholdOpening::ofFamily(desk, family);
    REQUIRE(opening);
    auto overview = HouseholdReader(desk).read(*opening);
    REQUIRE(overview);
    return *std::move(overview);
}

std::vector<StepKind> kindsOf(const HouseholdOverview& overview) {
    std::vector<StepKind> kinds;
    for (const TimelineStep& step : overview.timeline)
        kinds.push_back(step.kind);
    return kinds;
}

const HouseholdWarning* warningOf(const HouseholdOverview& overview, HouseholdCaution kind) {
    for (const HouseholdWarning& warning : overview.warnings)
        if (warning.kind == kind)
            return &warning;
    return nullptr;
}

} // namespace

TEST_CASE("a household tells who lives in it, what happened, what is due", "[household]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.people.mobile(mother.person, "090-1234-5678");
    const auto children = town.birth(town.pregnancy(mother, "2026-11-25"), {"蒼"}, 2940);
    town.visit(mother.family, {QStringLiteral("N11")}, children);

    const HouseholdOverview seen = overviewOf(reg.desk(), mother.family);
    REQUIRE(seen.members.size() == 2);
    CHECK(seen.members[0].person.name == QStringLiteral("髙橋 凛"));
    CHECK(seen.members[0].isAddressee);
    CHECK(seen.members[1].person.name == QStringLiteral("蒼"));
    CHECK(seen.members[1].isTogether == true);
    CHECK_FALSE(seen.due.empty());
    CHECK(std::is_sorted(seen.due.begin(), seen.due.end(),
                         [](const HouseholdDuty& a, const HouseholdDuty& b) {
                             return a.duty.actByOn < b.duty.actByOn;
                         }));
    const auto kinds = kindsOf(seen);
    CHECK(std::count(kinds.begin(), kinds.end(), StepKind::Birth) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), StepKind::Visit) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), StepKind::Notice) == 1);
    REQUIRE_FALSE(seen.growth.empty());
    CHECK(seen.growth[0].series.front().weightG == 2940);
    CHECK_FALSE(seen.ladder.empty());
    CHECK(seen.ladder.front().point.has_value());
    CHECK(seen.warnings.empty());
}

TEST_CASE("a look is logged before anything is shown", "[household]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const HouseholdOverview seen = overviewOf(reg.desk(), mother.family);
    REQUIRE(seen.views.size() == 1);
    CHECK(seen.views.front().staff == reg.desk().session().staff());
    CHECK(overviewOf(reg.desk(), mother.family).views.size() == 2);
    // A glance is not a look: it says no address and no text.
    REQUIRE(HouseholdReader(reg.desk()).glance(mother.family));
    CHECK(overviewOf(reg.desk(), mother.family).views.size() == 3);
}

TEST_CASE("nobody looks without the right to, and nothing is logged then", "[household]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const auto nobody = reg.deskOf(QStringLiteral("nobody"), {});
    CHECK_FALSE(HouseholdOpening::ofFamily(*nobody, mother.family));
    CHECK_FALSE(HouseholdReader(*nobody).glance(mother.family));
    CHECK(ViewLog::ofSubject(reg.desk(), subjectOf(mother.family), 10)->empty());
}

TEST_CASE("one of twins lost: the loss is told, the living one keeps what is due", "[household]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const PregnancyId pregnancy = town.pregnancy(mother, "2027-01-25", 2);
    const auto fetuses = town.pregnancyRows.fetusesOf(pregnancy);
    Confirmed yes;
    const OutcomeDraft loss{fetuses.back().id, fetuses.back().revision, FetusOutcome::Stillbirth,
                            reg.desk().today()};
    auto lost = town.outcomes.record({loss});
    if (!lost) {
        yes.addAll(lost.error());
        lost = town.outcomes.record({loss}, yes);
    }
    REQUIRE(lost);
    const HouseholdOverview seen = overviewOf(reg.desk(), mother.family);
    const HouseholdWarning* warning = warningOf(seen, HouseholdCaution::Loss);
    REQUIRE(warning);
    CHECK(warning->loss == LossKind::Stillbirth);
    CHECK(warning->on == reg.desk().today());
    CHECK(seen.ongoingPregnancy());
}

TEST_CASE("a protected household is masked in every place, and the clerk reads no case text",
          "[household]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.people.mobile(mother.person, "090-1234-5678");
    const auto child = town.people.child(mother, "蒼", "アオ", "2026-10-24");
    town.visit(mother.family, {QStringLiteral("N11")}, {child});
    REQUIRE(town.people.protections.add({.person = mother.person,
                                         .startedOn = People::day("2026-04-01"),
                                         .endsOn = People::day("2027-03-31")}));
    const auto clerk = reg.deskOf(QStringLiteral("clerk9"), {Role::Clerk});
    const HouseholdOverview seen = overviewOf(*clerk, mother.family);
    CHECK(seen.isMasked());
    const HouseholdWarning* warning = warningOf(seen, HouseholdCaution::Protected);
    REQUIRE(warning);
    CHECK(warning->on == People::day("2027-03-31"));
    CHECK(seen.district.isMasked());
    for (const HouseholdMember& member : seen.members)
        CHECK((!member.place || member.place->isMasked()));
    for (const HouseholdContact& contact : seen.contacts)
        CHECK(contact.point.value.isMasked());
    CHECK_FALSE(seen.mayReadText);
    for (const TimelineStep& step : seen.timeline)
        CHECK_FALSE(step.text);
}
