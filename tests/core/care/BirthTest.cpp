#include "core/care/growth/MeasurementRepository.h"
#include "core/care/pregnancy/OutcomeUnknown.h"
#include "core/registry/PersonJoin.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

std::set<QString> codesOf(const Errors& errors) {
    std::set<QString> codes;
    for (const Error& error : errors)
        codes.insert(error.code.toString() + u'@' + error.field);
    return codes;
}

struct Delivered {
    explicit Delivered(test::TestDesk& reg, YesNo stay = YesNo::Unknown) : town(reg) {
        reg.clock.set(People::day("2026-08-20"));
        mother = town.people.mother();
        pregnancy = town.pregnancies
                        .record({.person = mother.person,
                                 .notifiedOn = reg.desk().today(),
                                 .notifiedBy = NoticeBy::Self,
                                 .edd = People::day("2027-03-10"),
                                 .stayPlanned = stay})
                        .value();
        reg.clock.set(People::day("2027-03-05"));
    }
    CareTown town;
    People::Mother mother{PersonId(0), FamilyId(0)};
    PregnancyId pregnancy{0};
};

} // namespace

TEST_CASE("a birth begins a child's contacts", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    const PersonId child = d.town.birth(d.pregnancy, {"髙橋 蒼"}).front();
    CHECK(d.town.open(d.mother.family) ==
          QStringList{u("C01 2027-04-02..2027-04-15"), u("C04 2027-06-05..2027-08-04"),
                      u("C10 2027-12-05..2028-02-04"), u("C16 2028-09-05..2029-02-04"),
                      u("C30 2030-03-05..2031-02-04"), u("C50 2031-09-05..2032-08-07"),
                      u("N01 2027-03-05..2027-03-19"), u("N04 2027-04-02..2027-06-20"),
                      u("N11 2027-03-12..2027-04-01"), u("N17 2027-03-12..2027-04-01"),
                      u("S01 2027-03-05..2027-04-02")});
    CHECK(d.town.isInLine(d.mother.family));
    CHECK(d.town.duty(d.mother.family, "N00")->state == DutyState::Done);
    CHECK(d.town.duty(d.mother.family, "C16")->hardOn == People::day("2029-03-04"));
    // The weight at discharge and a low birth weight typed later.
    const auto birth = BirthRepository(reg.db()).ofChild(child);
    BirthDetails details = birth->details;
    details.measures.weightG = 2499;
    details.dischargedOn = People::day("2027-03-06");
    CHECK(d.town.births.update(child, birth->revision, details).error().front().code ==
          ErrorCode("birth.dischargeFuture"));
    reg.clock.set(People::day("2027-03-10"));
    REQUIRE(d.town.births.update(child, birth->revision, details));
    const auto n19 = d.town.duty(d.mother.family, "N19");
    CHECK(n19->opensOn == People::day("2027-03-06"));
    CHECK(n19->dueOn == People::day("2027-03-20"));
    CHECK(n19->reason == u("care.discharge"));
    CHECK(MeasurementRepository(reg.db()).ofPerson(child).front().weightG == 2499);
    CHECK(d.town.isInLine(d.mother.family));
}

TEST_CASE("away for the birth: sixty days for the visit", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg, YesNo::Yes);
    d.town.birth(d.pregnancy, {"髙橋 蒼"});
    CHECK(d.town.duty(d.mother.family, "N11")->dueOn == People::day("2027-05-04"));
    CHECK(d.town.duty(d.mother.family, "N17")->dueOn == People::day("2027-05-04"));
    CHECK(d.town.duty(d.mother.family, "N11")->hardOn == People::day("2027-05-04"));
}

TEST_CASE("what cannot be born is refused, what rarely is, is asked", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    const auto findings = [&](const std::function<void(BirthDraft&)>& change) {
        BirthDraft draft{.pregnancy = d.pregnancy, .bornOn = reg.desk().today()};
        draft.newborns = {{.person = {.name = u("髙橋 蒼")}}};
        change(draft);
        return codesOf(d.town.births.findings(draft));
    };
    using Codes = std::set<QString>;
    CHECK(findings([](auto&) {}) == Codes{});
    CHECK(findings([](auto& b) { b.bornOn = People::day("2027-03-06"); }) ==
          Codes{u("birth.future@born")});
    CHECK(findings([](auto& b) { b.bornOn = People::day("2026-09-01"); }) ==
          Codes{u("birth.impossible@born")});
    CHECK(findings([](auto& b) { b.bornOn = People::day("2026-11-03"); }) ==
          Codes{u("sure.birthWeeks@born")}); // 21w6d
    CHECK(findings([](auto& b) { b.newborns.clear(); }) == Codes{u("birth.none@newborns")});
    CHECK(findings([](auto& b) { b.newborns.push_back(b.newborns.front()); }) ==
          Codes{u("sure.moreFetuses@newborns")});
    CHECK(findings([](auto& b) { b.newborns.front().person.name = u(" "); }) ==
          Codes{u("person.nameMissing@name")});
    CHECK(findings([](auto& b) { b.newborns.front().details.measures.weightG = 30000; }) ==
          Codes{u("measure.impossible@weight")});
    CHECK(findings([](auto& b) { b.newborns.front().details.measures.weightG = 900; }) ==
          Codes{u("sure.measure@weight")});
    CHECK(findings([](auto& b) { b.newborns.front().details.gestationDays = 34 * 7; }) ==
          Codes{u("sure.birthGestation@gestation")});
    CHECK(findings([](auto& b) {
              b.newborns.push_back(b.newborns.front());
              b.newborns[1].details.measures.headMm = 100;
          }) == Codes{u("sure.moreFetuses@newborns"), u("measure.impossible@2.head")});
}

TEST_CASE("twins born on two days, one of them unseen until then", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    BirthDraft draft{.pregnancy = d.pregnancy, .bornOn = People::day("2027-03-04")};
    draft.newborns = {{.person = {.name = u("髙橋 蒼")}},
                      {.bornOn = People::day("2027-03-05"), .person = {.name = u("髙橋 葵")}}};
    Confirmed yes;
    yes.addAll(d.town.births.findings(draft));
    const auto children = d.town.births.record(draft, yes);
    REQUIRE(children);
    CHECK(d.town.pregnancyRows.find(d.pregnancy)->fetusCount == 2);
    CHECK(d.town.pregnancyRows.find(d.pregnancy)->state == PregnancyState::Ended);
    PersonRepository persons(reg.db());
    CHECK(persons.find((*children)[0])->birth == People::day("2027-03-04"));
    CHECK(persons.find((*children)[1])->birth == People::day("2027-03-05"));
    CHECK(d.town.open(d.mother.family).filter(u("N11")).size() == 2);
    CHECK(d.town.open(d.mother.family).filter(u("N17")).size() == 1);
    CHECK(d.town.isInLine(d.mother.family));
}

TEST_CASE("the register was faster: its child is linked", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    const PersonId child = d.town.people.child(d.mother, "髙橋 蒼", "タカハシ アオ", "2027-03-01");
    CHECK(d.town.duty(d.mother.family, "LK")->state == DutyState::Open);
    BirthDraft draft{.pregnancy = d.pregnancy, .bornOn = People::day("2027-03-02")};
    draft.newborns = {{.child = child}};
    CHECK(codesOf(d.town.births.record(draft).error()) == std::set{u("birth.dateDiffers@child")});
    draft.bornOn = People::day("2027-03-01");
    REQUIRE(d.town.births.record(draft));
    CHECK(d.town.duty(d.mother.family, "LK")->state == DutyState::Withdrawn);
    CHECK_FALSE(OutcomeUnknown(reg.desk()).of(d.mother.family, reg.desk().today()));
    CHECK(d.town.open(d.mother.family).filter(u("N11")).size() == 1);
    CHECK(d.town.duty(d.mother.family, "N11")->dueOn == People::day("2027-03-28"));
    CHECK(codesOf(d.town.births.record(draft).error()).contains(u("birth.alreadyRecorded@child")));
    CHECK(d.town.isInLine(d.mother.family));
}

TEST_CASE("a birth entered by mistake is taken back", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    const QStringList before = d.town.open(d.mother.family);
    const PersonId child = d.town.birth(d.pregnancy, {"髙橋 蒼"}).front();
    const int revision = BirthRepository(reg.db()).ofChild(child)->revision;
    CHECK(d.town.births.undo(child, revision + 1).error().kind == ErrorKind::Conflict);
    REQUIRE(d.town.births.undo(child, revision));
    CHECK(d.town.open(d.mother.family) == before);
    CHECK(PersonRepository(reg.db()).find(child)->state == PersonState::Removed);
    CHECK_FALSE(FamilyRepository(reg.db()).familyOf(child));
    CHECK(d.town.pregnancyRows.fetusesOf(d.pregnancy).front().outcome == FetusOutcome::Ongoing);
    CHECK(d.town.births.undo(child, revision + 1).error().code == ErrorCode("birth.notFound"));
    d.town.birth(d.pregnancy, {"髙橋 蒼"});
    CHECK(d.town.isInLine(d.mother.family));
}

TEST_CASE("a birth without a pregnancy on record", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    BirthDraft draft{.mother = mother.person, .bornOn = People::day("2026-11-20")};
    draft.newborns = {{.person = {.name = u("髙橋 蒼")}, .details = {.isImmature = true}}};
    REQUIRE(town.births.record(draft));
    const QStringList open = town.open(mother.family);
    CHECK(open.contains(u("N11 2026-11-27..2026-12-17")));
    CHECK(open.contains(u("N17 2026-11-27..2026-12-17")));
    CHECK(open.contains(u("N19 2026-11-20..2026-12-18")));
    CHECK(town.isInLine(mother.family));
    draft.mother.reset();
    CHECK(codesOf(town.births.findings(draft)).contains(u("birth.motherMissing@mother")));
}

TEST_CASE("a protected mother's newborn is masked as she is", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    REQUIRE(d.town.people.protections.add({.person = d.mother.person,
                                           .startedOn = People::day("2027-01-01"),
                                           .endsOn = People::day("2027-12-31")}));
    const PersonId child = d.town.birth(d.pregnancy, {"髙橋 蒼"}).front();
    const auto home = ResidencyRepository(reg.db()).now(child);
    REQUIRE(home);
    CHECK(home->address.isMasked());
    const auto grant = reveal(reg.desk(), {subjectOf(child)}, u("訪問のため"));
    CHECK(home->address.open(*grant, reg.desk())->block == u("1-1"));
}

TEST_CASE("a child recorded by hand is joined to its row and keeps its contacts", "[birth]") {
    BANSO_DESK_ON_BOTH(reg);
    Delivered d(reg);
    CareTown& town = d.town;
    const PersonId child = town.birth(d.pregnancy, {"髙橋 蒼"}).front();
    reg.clock.set(People::day("2027-03-20"));
    town.visit(d.mother.family, {u("N11"), u("N17")}, {child});
    const QStringList before = town.open(d.mother.family);
    const PersonId registered =
        town.people.child(d.mother, "髙橋 蒼", "タカハシ アオ", "2027-03-05");
    CHECK(town.open(d.mother.family).filter(u("N11")).size() == 1); // nobody visited that one
    PersonJoin join(reg.desk(), town.registry);
    const auto done = join.join(child, registered, u("同一人"));
    REQUIRE(done);
    CHECK(town.open(d.mother.family) == before);
    CHECK(town.isInLine(d.mother.family));
    CHECK(town.pregnancyRows.fetusesOf(d.pregnancy).front().child == registered);
    REQUIRE(join.undo(*done));
    CHECK(town.isInLine(d.mother.family));
    CHECK(town.pregnancyRows.fetusesOf(d.pregnancy).front().child == child);
}
