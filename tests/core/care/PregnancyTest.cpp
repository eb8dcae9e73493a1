#include "core/care/pregnancy/LossQuery.h"
#include "core/care/pregnancy/OutcomeUnknown.h"
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
        codes.insert(error.code.toString());
    return codes;
}

} // namespace

TEST_CASE("a notice makes everything due that the calendar knows", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    reg.clock.set(People::day("2026-08-20"));
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    CHECK(town.open(mother.family) ==
          QStringList{u("N00 2027-03-24..2027-03-24"), u("P01 2026-08-20..2026-08-20"),
                      u("P08 2026-12-16..2026-12-30"), u("P08R 2026-12-31..2027-01-20")});
    CHECK(town.careNews.recorded == std::vector{id});
    const auto pregnancy = town.pregnancyRows.find(id);
    CHECK(pregnancy->family == mother.family);
    CHECK(pregnancy->gestationOn(People::day("2026-08-26")) == Gestation::ofWeeks(12));
    CHECK(town.pregnancyRows.fetusesOf(id).size() == 1);
    CHECK(town.pregnancyRows.eddHistory(id).size() == 1);
    const auto p08 = town.duty(mother.family, "P08");
    CHECK(p08->reason == u("care.edd"));
    CHECK(p08->reasonArguments == u("2027-03-10"));
    CHECK(p08->role == Role::Clerk);
    CHECK(p08->person == mother.person);
    CHECK(town.duty(mother.family, "P08R")->hardOn == People::day("2027-01-27"));
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("a proxy's notice leaves time, the young and those at risk get a call", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto young = town.people.mother("伊藤 京", "イトウ ミヤコ", "2006-08-21");
    const auto notice = [&](PersonId woman) {
        return PregnancyDraft{.person = woman,
                              .notifiedOn = reg.desk().today(),
                              .notifiedBy = NoticeBy::Proxy,
                              .edd = People::day("2027-03-10")};
    };
    REQUIRE(town.pregnancies.record(notice(young.person)));
    const QStringList expected{u("N00 2027-03-24..2027-03-24"), u("P01 2026-08-20..2026-09-03"),
                               u("P02 2026-09-17..2026-10-03"), u("P08 2026-12-16..2026-12-30"),
                               u("P08R 2026-12-31..2027-01-20")};
    CHECK(town.open(young.family) == expected);

    const auto other = town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    REQUIRE(town.pregnancies.record(notice(other.person)));
    CHECK_FALSE(town.duty(other.family, "P02"));
    const auto id = town.pregnancyRows.ofPerson(other.person).front();
    PregnancyDraft draft = id.draft();
    draft.atRisk = YesNo::Yes;
    REQUIRE(town.pregnancies.update(id.id, id.revision, draft));
    CHECK(town.duty(other.family, "P02")->state == DutyState::Open);
    CHECK(town.careNews.changed == std::vector{id.id});
}

TEST_CASE("a moved due date moves what is open, and is kept", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    const int revision = town.pregnancyRows.find(id)->revision;
    CHECK(codesOf(town.pregnancies
                      .reviseEdd(id, revision, People::day("2027-03-30"), EddBasis::Ultrasound)
                      .error()) == std::set{u("sure.eddMoved")});
    REQUIRE(
        town.pregnancies.reviseEdd(id, revision, People::day("2027-03-17"), EddBasis::Ultrasound));
    CHECK(town.open(mother.family) ==
          QStringList{u("N00 2027-03-31..2027-03-31"), u("P01 2026-08-20..2026-08-20"),
                      u("P08 2026-12-23..2027-01-06"), u("P08R 2027-01-07..2027-01-27")});
    const auto history = town.pregnancyRows.eddHistory(id);
    REQUIRE(history.size() == 2);
    CHECK(history[0].edd == People::day("2027-03-10"));
    CHECK(history[1].basis == EddBasis::Ultrasound);
    CHECK(town.careNews.moved == std::vector{id});
    CHECK(town.pregnancies.reviseEdd(id, revision, People::day("2027-03-18"), EddBasis::Correction)
              .error()
              .front()
              .code == ErrorCode("edit.changedMeanwhile"));
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("an implausible notice is refused or asked about, with its field", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyDraft good{.person = mother.person,
                              .notifiedOn = People::day("2026-08-20"),
                              .notifiedBy = NoticeBy::Self,
                              .edd = People::day("2027-03-10")};
    const auto errors = [&](const std::function<void(PregnancyDraft&)>& change) {
        PregnancyDraft draft = good;
        change(draft);
        return codesOf(town.pregnancies.findings(draft));
    };
    CHECK(errors([](auto&) {}).empty());
    CHECK(errors([](auto& d) { d.notifiedOn = People::day("2026-08-21"); }) ==
          std::set{u("pregnancy.noticeFuture")});
    CHECK(errors([](auto& d) { d.edd.reset(); }) == std::set{u("pregnancy.eddMissing")});
    CHECK(errors([](auto& d) { d.edd = People::day("2026-03-10"); }) ==
          std::set{u("pregnancy.eddImpossible")});
    CHECK(errors([](auto& d) { d.edd = People::day("2028-03-10"); }) ==
          std::set{u("pregnancy.eddImpossible")});
    CHECK(errors([](auto& d) { d.noticeGestationDays = 78 + 7; }).empty()); // 11w1d by the EDD
    CHECK(errors([](auto& d) { d.noticeGestationDays = 78 + 8; }) ==
          std::set{u("sure.eddGestation")});
    CHECK(errors([](auto& d) { d.fetusCount = 0; }) == std::set{u("pregnancy.fetusCount")});
    CHECK(errors([](auto& d) { d.heartbeatOn = People::day("2026-05-01"); }) ==
          std::set{u("sure.heartbeat")});
    CHECK(errors([](auto& d) { d.heartbeatOn = People::day("2026-07-20"); }).empty());
    const PersonId man = town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
    CHECK(errors([&](auto& d) { d.person = man; }) == std::set{u("sure.motherSex")});
    const PersonId girl = town.people.person("子", "コ", "2016-01-01");
    CHECK(errors([&](auto& d) { d.person = girl; }) == std::set{u("sure.motherAge")});

    // Counted from the gestation when the paper has no due date.
    PregnancyDraft counted = good;
    counted.edd.reset();
    counted.noticeGestationDays = 78;
    const auto id = town.pregnancies.record(counted);
    REQUIRE(id);
    CHECK(town.pregnancyRows.find(*id)->edd == People::day("2027-03-10"));
    CHECK(errors([](auto&) {}) == std::set{u("pregnancy.ongoing")});
    CHECK(town.pregnancies.record(good).error().front().arguments == QStringList{u("2027-03-10")});
}

TEST_CASE("a question answered with yes is no obstacle", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    PregnancyDraft draft{.person = mother.person,
                         .notifiedOn = People::day("2026-08-20"),
                         .noticeGestationDays = 120,
                         .edd = People::day("2027-03-10")};
    const auto asked = town.pregnancies.record(draft);
    REQUIRE_FALSE(asked);
    REQUIRE(asked.error().size() == 1);
    CHECK(isQuestion(asked.error().front()));
    CHECK(asked.error().front().field == u("edd"));
    Confirmed yes;
    yes.addAll(asked.error());
    CHECK(town.pregnancies.record(draft, yes));
    CHECK(questionKey(asked.error().front()) == u("sure.eddGestation@edd"));
}

TEST_CASE("a pregnant daughter gets a family of her own", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto parent = town.people.mother("髙橋 恵", "タカハシ メグミ", "1985-01-01");
    const PersonId daughter = town.people.child(parent, "髙橋 葵", "タカハシ アオイ", "2010-01-01");
    town.pregnancy({daughter, parent.family}, "2027-03-10");
    FamilyRepository families(reg.db());
    const auto own = families.familyOf(daughter);
    REQUIRE(own);
    CHECK(*own != parent.family);
    CHECK(families.find(*own)->addressee == daughter);
    CHECK(town.open(parent.family).isEmpty());
    CHECK(town.duty(*own, "P02")->state == DutyState::Open);
}

TEST_CASE("a late notice asks for nothing whose last day is past", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    reg.clock.set(People::day("2027-01-20")); // 33w0d
    town.pregnancy(mother, "2027-03-10");
    CHECK(town.open(mother.family) == QStringList{u("N00 2027-03-24..2027-03-24"),
                                                  u("P01 2027-01-20..2027-01-20"),
                                                  u("P08R 2027-01-20..2027-01-27")});
}

TEST_CASE("fetuses can be counted anew", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    const auto count = [&](int wanted) {
        const auto kept = town.pregnancyRows.find(id);
        PregnancyDraft draft = kept->draft();
        draft.fetusCount = wanted;
        REQUIRE(town.pregnancies.update(id, kept->revision, draft));
        int ongoing = 0;
        for (const Fetus& fetus : town.pregnancyRows.fetusesOf(id))
            ongoing += fetus.outcome == FetusOutcome::Ongoing ? 1 : 0;
        CHECK(ongoing == wanted);
        return town.pregnancyRows.fetusesOf(id).size();
    };
    CHECK(count(3) == 3);
    CHECK(count(1) == 3);
    CHECK(count(2) == 3);
    CHECK(town.pregnancyRows.find(id)->state == PregnancyState::Ongoing);
}

TEST_CASE("care is written by nurses", "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    auto clerk = reg.deskOf(u("clerk"), {Role::Clerk, Role::Approver, Role::Administrator});
    PregnancyService byClerk(*clerk, town.registry, town.careNews);
    const auto denied = byClerk.record({.person = mother.person});
    REQUIRE_FALSE(denied);
    CHECK(denied.error().front().kind == ErrorKind::Denied);
}

TEST_CASE("a passed due date without an outcome is a question to the register section",
          "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    OutcomeUnknown unknown(reg.desk());
    CHECK_FALSE(unknown.of(mother.family, People::day("2027-03-23")));
    const auto found = unknown.of(mother.family, People::day("2027-03-24"));
    REQUIRE(found);
    CHECK(found->pregnancy == id);
    CHECK(found->why == UnknownOutcome::Why::DueDatePassed);
    CHECK(unknown.list(People::day("2027-03-23")).empty());
    CHECK(unknown.list(People::day("2027-03-24")).size() == 1);
    CHECK(town.duty(mother.family, "N00")->opensOn == People::day("2027-03-24"));
}

TEST_CASE("a birth of the register that nobody recorded stops what is said of the pregnancy",
          "[pregnancy]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    reg.clock.set(People::day("2027-02-10"));
    const PersonId child = town.people.child(mother, "髙橋 蒼", "タカハシ アオ", "2027-02-01");
    {
        auto tx = reg.desk().write();
        town.registry.childAppeared(child, mother.family);
        tx.commit();
    }
    const auto found = OutcomeUnknown(reg.desk()).of(mother.family, People::day("2027-02-10"));
    REQUIRE(found);
    CHECK(found->why == UnknownOutcome::Why::BirthReported);
    CHECK(found->child == child);
    CHECK(found->pregnancy == id);
    const auto link = town.duty(mother.family, "LK");
    REQUIRE(link);
    CHECK(link->person == child);
    CHECK(link->subjectId == id.value());
    // Its own contacts begin at once, from its birth on.
    CHECK(town.duty(mother.family, "N11")->dueOn == People::day("2027-02-28"));
    CHECK(town.isInLine(mother.family));
}
