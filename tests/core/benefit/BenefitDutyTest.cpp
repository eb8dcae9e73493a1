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

const char* const kFirstAsked = "benefit.claim1 2026-07-20..2026-08-17";
const char* const kFirstLast = "benefit.limit1 2028-04-20..2028-07-19";
const char* const kSecondAsked = "benefit.claim2 2027-01-13..2027-02-10";
const char* const kSecondLast = "benefit.limit2 2028-10-14..2029-01-12";

} // namespace

TEST_CASE("a notice opens both claims with their last days", "[benefitDuty]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    CHECK(town.open(mother.person) ==
          QStringList{u(kFirstAsked), u(kSecondAsked), u(kFirstLast), u(kSecondLast)});
    CHECK(town.isInLine(pregnancy));
}

TEST_CASE("a claim asks for what it lacks, step by step", "[benefitDuty]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    ClaimDraft draft = town.first(pregnancy);
    draft.account.reset();
    const ClaimId id = town.add(draft);
    const auto claimDuties = [&] {
        QStringList open = town.open(mother.person);
        open.removeAll(u(kSecondAsked));
        open.removeAll(u(kSecondLast));
        REQUIRE(town.isInLine(pregnancy));
        return open;
    };
    CHECK(claimDuties() == QStringList{u("benefit.interview 2026-09-01..2026-09-15"),
                                       u("benefit.papers 2026-09-01..2026-09-15")});
    // A visit under the interview's code is the interview.
    REQUIRE(town.visits.record({.family = mother.family,
                                .visitedOn = today(),
                                .purposes = {u("P01")},
                                .met = {Met::Mother}}));
    CHECK(claimDuties() == QStringList{u("benefit.papers 2026-09-01..2026-09-15")});
    REQUIRE(town.claims.edit(id, town.load(id).revision, town.first(pregnancy)));
    CHECK(claimDuties() == QStringList{u("benefit.check 2026-09-01..2026-09-15")});
    REQUIRE(town.claims.check(id, town.load(id).revision));
    CHECK(claimDuties() == QStringList{u("benefit.decide 2026-09-01..2026-09-29")});
    REQUIRE(town.decisions.decide(id, town.load(id).revision, {}));
    CHECK(claimDuties() == QStringList{u("benefit.pay 2026-11-22..2026-12-22")});
    REQUIRE(town.clerk.markPaid(id, town.load(id).revision, today()));
    CHECK(claimDuties().isEmpty());
    REQUIRE(town.clerk.undoPayment(id, town.load(id).revision, s("振込不能")));
    CHECK(claimDuties().size() == 1);
}

TEST_CASE("a claim that was taken back leaves the invitation open", "[benefitDuty]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    const ClaimId id = town.add(town.first(pregnancy));
    CHECK_FALSE(town.open(mother.person).contains(u(kFirstAsked)));
    REQUIRE(town.claims.withdraw(id, town.load(id).revision, s("取下げ")));
    CHECK(town.open(mother.person).contains(u(kFirstAsked)));
    CHECK(town.isInLine(pregnancy));

    REQUIRE(BenefitUpkeep(town.desk).closeInvitation(pregnancy, Instalment::First, s("辞退")));
    CHECK(town.open(mother.person) == QStringList{u(kSecondAsked), u(kSecondLast)});
    CHECK(town.isInLine(pregnancy));
    CHECK(codeOf(BenefitUpkeep(town.desk).closeInvitation(pregnancy, Instalment::First,
                                                          s("辞退"))) == u("benefit.nothingOpen"));
}

TEST_CASE("a loss takes no claim away and opens the second at once", "[benefitDuty]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    const Fetus fetus = town.pregnancyRows.fetusesOf(pregnancy).front();
    REQUIRE(town.outcomes.record({{fetus.id, fetus.revision, FetusOutcome::Stillbirth,
                                   iso("2026-11-20"), Evidence::StillbirthNotice}}));
    const QStringList open = town.open(mother.person);
    CHECK(open.contains(u(kFirstAsked)));
    CHECK(open.contains(u("benefit.claim2 2026-11-20..2026-12-18")));
    CHECK(town.isInLine(pregnancy));
}

TEST_CASE("who moved out claims elsewhere, and her recognition ends here", "[benefitDuty]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const auto mother = town.mother();
    const PregnancyId pregnancy = town.pregnancy(mother);
    town.interview(mother, pregnancy);
    const ClaimId id = town.granted(town.first(pregnancy));
    REQUIRE(town.clerk.markPaid(id, town.load(id).revision, today()));
    town.moveOut(mother, today());
    CHECK(town.open(mother.person) == QStringList{u("benefit.cancel 2026-11-22..2026-12-06")});
    REQUIRE(town.clerk.cancelRecognition(id, town.load(id).revision, today(),
                                         RecognitionCancel::MovedOut));
    CHECK(town.open(mother.person).isEmpty());
    CHECK(town.isInLine(pregnancy));
    // Owed is what was decided while she lived here; the second is claimed where she lives.
    const ClaimId second = town.add(town.second(pregnancy));
    CHECK_FALSE(town.findings(second).filter(u("E1")).isEmpty());
}
