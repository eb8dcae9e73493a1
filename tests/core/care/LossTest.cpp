#include "core/care/growth/MeasurementRepository.h"
#include "core/care/pregnancy/LossQuery.h"
#include "core/security/DistrictRepository.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A woman of a district with a nurse, pregnant since August 2026, due on 2027-03-10.
struct Expecting {
    explicit Expecting(test::TestDesk& reg, int fetuses = 1)
        : town(reg), mother(settled(reg)), pregnancy(notice(reg, fetuses)) {}

    People::Mother settled(test::TestDesk& reg) {
        const DistrictId district = reg.addDistrict(u("1"), u("中央"));
        const auto woman = town.people.mother();
        auto tx = reg.write();
        DistrictRepository(reg.db()).apply(OpenAssignment{district, reg.desk().session().staff(),
                                                          People::day("2026-04-01"), std::nullopt});
        ResidencyRepository residencies(reg.db());
        residencies.correctNow(
            woman.person,
            {.address = *residencies.now(woman.person)->address.shown(), .district = district});
        RegistryUpkeep upkeep(reg.desk(), town.registry);
        upkeep.personTouched(woman.person, FamilyNews::AddressChanged);
        upkeep.settle();
        tx.commit();
        return woman;
    }
    PregnancyId notice(test::TestDesk& reg, int fetuses) {
        reg.clock.set(People::day("2026-08-20"));
        return town.pregnancy(mother, "2027-03-10", fetuses);
    }
    [[nodiscard]] std::vector<Fetus> fetuses() { return town.pregnancyRows.fetusesOf(pregnancy); }

    CareTown town;
    People::Mother mother;
    PregnancyId pregnancy;
};

} // namespace

TEST_CASE("a loss ends what was due and opens her follow-up, in one action", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg);
    CareTown& town = she.town;
    REQUIRE(town.consultations.record({.family = she.mother.family,
                                       .consultedOn = reg.desk().today(),
                                       .summary = u("つわり"),
                                       .nextOn = People::day("2026-12-01"),
                                       .nextReason = u("体調")}));
    CHECK(town.open(she.mother.family).contains(u("FU 2026-12-01..2026-12-01")));
    town.news.families.clear();

    reg.clock.set(People::day("2026-10-08")); // 18w1d
    const Fetus fetus = she.fetuses().front();
    REQUIRE(town.outcomes.record({{fetus.id, fetus.revision, FetusOutcome::Stillbirth,
                                   People::day("2026-10-07"), Evidence::StillbirthNotice}}));

    CHECK(town.open(she.mother.family) == QStringList{u("G01 2026-10-07..2026-10-21")});
    const auto followUp = town.duty(she.mother.family, "G01");
    CHECK(followUp->person == she.mother.person);
    CHECK(followUp->staff == reg.desk().session().staff());
    CHECK(followUp->hardOn == People::day("2027-10-06"));
    CHECK(followUp->reason == u("care.loss"));
    CHECK(town.duty(she.mother.family, "P08")->state == DutyState::Withdrawn);
    CHECK(town.duty(she.mother.family, "FU")->state == DutyState::Withdrawn);
    CHECK(town.pregnancyRows.find(she.pregnancy)->state == PregnancyState::Ended);
    CHECK(town.pregnancyRows.find(she.pregnancy)->endedOn == People::day("2026-10-07"));
    CHECK(she.fetuses().front().outcomeGestationDays == 18 * 7);
    CHECK(town.news.told(she.mother.family, FamilyNews::Loss));
    CHECK(town.careNews.outcomes == std::vector{fetus.id});
    CHECK(town.isInLine(she.mother.family));

    const auto loss = LossQuery(reg.desk()).latest(she.mother.family, reg.desk().today());
    REQUIRE(loss);
    CHECK(loss->kind == LossKind::Stillbirth);
    CHECK(loss->on == People::day("2026-10-07"));
    CHECK(loss->ask == reg.desk().session().staff());
    CHECK_FALSE(LossQuery(reg.desk()).latest(she.mother.family, People::day("2027-10-08")));
    CHECK(LossQuery(reg.desk()).all(she.mother.family).size() == 1);
}

TEST_CASE("a loss can be taken back, and everything is due again", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg);
    CareTown& town = she.town;
    const QStringList before = town.open(she.mother.family);
    reg.clock.set(People::day("2026-10-08"));
    const Fetus fetus = she.fetuses().front();
    REQUIRE(town.outcomes.record(
        {{fetus.id, fetus.revision, FetusOutcome::Miscarriage, People::day("2026-10-07")}}));
    CHECK(town.outcomes.undo(fetus.id, fetus.revision).error().kind == ErrorKind::Conflict);
    REQUIRE(town.outcomes.undo(fetus.id, fetus.revision + 1));
    CHECK(town.open(she.mother.family) == before);
    CHECK(town.pregnancyRows.find(she.pregnancy)->state == PregnancyState::Ongoing);
    CHECK(LossQuery(reg.desk()).all(she.mother.family).empty());
    CHECK(town.duty(she.mother.family, "G01")->state == DutyState::Withdrawn);
    CHECK(town.outcomes.undo(fetus.id, fetus.revision + 2).error().code ==
          ErrorCode("outcome.none"));
    CHECK(town.isInLine(she.mother.family));
}

TEST_CASE("the word and the week are asked about, the paper decides", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg);
    CareTown& town = she.town;
    reg.clock.set(People::day("2027-01-10"));
    const Fetus fetus = she.fetuses().front();
    const auto codeOf = [&](FetusOutcome outcome, const char* day) {
        const auto done = town.outcomes.record(
            {{fetus.id, fetus.revision, outcome, People::day(day)}}, {u("never@asked")});
        return done ? QString() : done.error().front().code.toString();
    };
    CHECK(codeOf(FetusOutcome::Miscarriage, "2026-11-04") == u("sure.outcomeWeeks")); // 22w0d
    CHECK(codeOf(FetusOutcome::Stillbirth, "2026-08-25") == u("sure.outcomeWeeks"));  // 11w6d
    CHECK(codeOf(FetusOutcome::Stillbirth, "2027-01-11") == u("outcome.future"));
    CHECK(codeOf(FetusOutcome::Stillbirth, "2026-06-02") == u("outcome.impossible"));
    CHECK(codeOf(FetusOutcome::LiveBirth, "2027-01-09") == u("outcome.useBirth"));
    CHECK(codeOf(FetusOutcome::Ongoing, "2027-01-09") == u("outcome.missing"));
    CHECK(she.fetuses().front().outcome == FetusOutcome::Ongoing);
    CHECK(codeOf(FetusOutcome::Stillbirth, "2026-11-04") == QString());
}

TEST_CASE("twins, one of them stillborn: the living one's visits stay", "[loss][birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg, 2);
    CareTown& town = she.town;
    reg.clock.set(People::day("2027-02-20"));
    BirthDraft draft{.pregnancy = she.pregnancy, .bornOn = People::day("2027-02-18")};
    draft.newborns = {
        {.person = {.name = u("髙橋 蒼"), .kana = u("タカハシ アオ"), .sex = Sex::Male},
         .details = {.measures = {.weightG = 2380, .heightMm = 465}, .institution = u("市民病院")}},
        {.outcome = FetusOutcome::Stillbirth, .evidence = Evidence::StillbirthNotice}};
    const auto children = town.births.record(draft);
    REQUIRE(children);
    REQUIRE(children->size() == 1);
    const PersonId child = children->front();

    const QStringList open = town.open(she.mother.family);
    CHECK(open.filter(u("G01")) == QStringList{u("G01 2027-02-18..2027-03-04")});
    CHECK(open.contains(u("N11 2027-02-25..2027-03-17")));
    CHECK(open.contains(u("N19 2027-02-18..2027-03-18"))); // 2,380 g
    CHECK(open.contains(u("N17 2027-02-25..2027-03-17")));
    CHECK(open.contains(u("N04 2027-03-18..2027-06-03")));
    CHECK(open.filter(u("N00")).isEmpty());
    CHECK(open.filter(u("P0")).isEmpty());
    CHECK(town.duty(she.mother.family, "N11")->person == child);
    CHECK(town.duty(she.mother.family, "N04")->hardOn == People::day("2027-06-17"));
    const auto fetuses = she.fetuses();
    CHECK(fetuses[0].child == child);
    CHECK(fetuses[1].outcome == FetusOutcome::Stillbirth);
    CHECK(fetuses[1].outcomeGestationDays == 37 * 7 + 1);
    CHECK(LossQuery(reg.desk()).latest(she.mother.family, reg.desk().today())->kind ==
          LossKind::Stillbirth);
    const auto birth = BirthRepository(reg.db()).ofChild(child);
    CHECK(birth->plurality == 2);
    CHECK(birth->details.gestationDays == 37 * 7 + 1);
    CHECK(MeasurementRepository(reg.db()).ofPerson(child).size() == 1);
    CHECK(PersonRepository(reg.db()).find(child)->state == PersonState::Provisional);
    CHECK(FamilyRepository(reg.db()).familyOf(child) == she.mother.family);
    CHECK(ResidencyRepository(reg.db()).now(child)->address.shown()->block == u("1-1"));
    CHECK(town.isInLine(she.mother.family));
}

TEST_CASE("one twin lost early: the pregnancy goes on", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg, 2);
    CareTown& town = she.town;
    const QStringList before = town.open(she.mother.family);
    reg.clock.set(People::day("2026-09-01"));
    const Fetus fetus = she.fetuses()[1];
    REQUIRE(town.outcomes.record(
        {{fetus.id, fetus.revision, FetusOutcome::Miscarriage, People::day("2026-09-01")}}));
    CHECK(town.pregnancyRows.find(she.pregnancy)->state == PregnancyState::Ongoing);
    CHECK(town.open(she.mother.family) == QStringList{u("G01 2026-09-01..2026-09-15")} + before);
    REQUIRE(town.consultations.record({.family = she.mother.family,
                                       .consultedOn = reg.desk().today(),
                                       .summary = u("お話"),
                                       .contacts = {u("G01")}}));
    CHECK(town.open(she.mother.family) == before);

    // The second loss on another day needs another follow-up.
    reg.clock.set(People::day("2026-10-01"));
    const Fetus other = she.fetuses()[0];
    REQUIRE(town.outcomes.record(
        {{other.id, other.revision, FetusOutcome::Stillbirth, People::day("2026-10-01")}}));
    CHECK(town.open(she.mother.family) == QStringList{u("G01 2026-10-01..2026-10-15")});
    CHECK(town.isInLine(she.mother.family));
}

TEST_CASE("a loss before the notice has something to stand on", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const auto id = town.outcomes.recordBeforeNotice(
        {.person = mother.person, .heartbeatOn = People::day("2026-10-01"), .fetusCount = 1},
        FetusOutcome::Miscarriage, People::day("2026-10-20"), Evidence::Certificate);
    REQUIRE(id);
    const auto pregnancy = town.pregnancyRows.find(*id);
    CHECK(pregnancy->state == PregnancyState::Ended);
    CHECK_FALSE(pregnancy->notifiedOn);
    CHECK(pregnancy->heartbeatOn == People::day("2026-10-01"));
    CHECK(town.open(mother.family) == QStringList{u("G01 2026-10-20..2026-11-03")});
    CHECK(town.careNews.recorded.size() == 1);
    CHECK(town.careNews.outcomes.size() == 1);
    // Nothing of it stays when the outcome is refused.
    const auto other = town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    CHECK_FALSE(town.outcomes.recordBeforeNotice({.person = other.person},
                                                 FetusOutcome::Miscarriage,
                                                 People::day("2026-11-23"), Evidence::Told));
    CHECK(town.pregnancyRows.ofPerson(other.person).empty());
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("the death of a child: the sibling's contacts stay", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg, 2);
    CareTown& town = she.town;
    reg.clock.set(People::day("2027-02-18"));
    const auto twins = town.birth(she.pregnancy, {"髙橋 蒼", "髙橋 葵"});
    const auto ofChild = [&](PersonId child) {
        QStringList codes;
        for (const Duty& duty : town.duties.openOf(she.mother.family))
            if (duty.person == child)
                codes.append(duty.kind);
        return codes;
    };
    const QStringList before = ofChild(twins[1]);
    REQUIRE(before.contains(u("N11")));
    CHECK(ofChild(twins[0]).size() == before.size());
    REQUIRE(town.visits.record({.family = she.mother.family,
                                .visitedOn = reg.desk().today(),
                                .purposes = {u("N01")},
                                .met = {Met::Mother},
                                .children = {{twins[0], YesNo::Yes}},
                                .nextOn = People::day("2027-03-01")}));
    reg.clock.set(People::day("2027-02-25"));
    REQUIRE(town.people.persons.recordDeath(twins[0], People::day("2027-02-24")));
    CHECK(ofChild(twins[0]).isEmpty());
    CHECK(ofChild(twins[1]) == before);
    const QStringList open = town.open(she.mother.family);
    CHECK(open.contains(u("G01 2027-02-24..2027-03-10")));
    CHECK(open.filter(u("FU")).isEmpty());
    CHECK(open.filter(u("N17")).size() == 1); // she has a living baby, too
    const auto loss = LossQuery(reg.desk()).latest(she.mother.family, reg.desk().today());
    CHECK(loss->kind == LossKind::ChildDeath);
    CHECK(loss->child == twins[0]);
    CHECK(town.isInLine(she.mother.family));

    REQUIRE(town.people.persons.recordDeath(twins[1], People::day("2027-02-25")));
    CHECK(town.open(she.mother.family) ==
          QStringList{u("G01 2027-02-24..2027-03-10"), u("G01 2027-02-25..2027-03-11")});
    REQUIRE(town.people.persons.undoDeath(twins[1]));
    CHECK(ofChild(twins[1]) == before);
    CHECK(town.isInLine(she.mother.family));
}

TEST_CASE("an infant that lived and died between two extracts is not forgotten", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const PersonId child = town.people.person("髙橋 蒼", "タカハシ アオ", "2026-11-10");
    REQUIRE(town.people.persons.recordDeath(child, People::day("2026-11-15")));
    REQUIRE(town.people.families.addMember(mother.family, child, FamilyRole::Child, {}));
    CHECK(town.open(mother.family) == QStringList{u("G01 2026-11-15..2026-11-29")});
    // Not so a death of long ago, which comes with the first picture of the town.
    const auto other = town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    const PersonId old = town.people.person("加藤 蒼", "カトウ アオ", "2020-11-10");
    REQUIRE(town.people.persons.recordDeath(old, People::day("2022-11-15")));
    REQUIRE(town.people.families.addMember(other.family, old, FamilyRole::Child, {}));
    CHECK(town.open(other.family).isEmpty());
}

TEST_CASE("the death of the mother leaves her children's contacts", "[loss]") {
    BANSO_DESK_ON_BOTH(reg);
    Expecting she(reg);
    CareTown& town = she.town;
    reg.clock.set(People::day("2027-03-08"));
    const auto child = town.birth(she.pregnancy, {"髙橋 蒼"}).front();
    CHECK(town.duty(she.mother.family, "N17")->state == DutyState::Open);
    REQUIRE(town.people.persons.recordDeath(she.mother.person, People::day("2027-03-08")));
    CHECK(town.duty(she.mother.family, "N17")->state == DutyState::Withdrawn);
    CHECK(town.duty(she.mother.family, "N11")->state == DutyState::Open);
    CHECK(town.duty(she.mother.family, "N11")->person == child);
    CHECK(town.open(she.mother.family).filter(u("G01")).isEmpty());
    CHECK(town.isInLine(she.mother.family));
}
