#include "core/care/CareTimeline.h"
#include "core/care/calendar/CalendarService.h"
#include "core/care/duty/DutyRecompute.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("every statement of care fits both databases", "[care]") {
    BANSO_ON_BOTH(reg);
    for (const StatementText* s = StatementText::first(); s; s = s->next()) {
        INFO(s->name());
        CHECK_NOTHROW(reg.db().verify(*s));
    }
}

TEST_CASE("the timeline tells what happened, and texts only to whom they concern", "[timeline]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    reg.clock.set(People::day("2026-08-20"));
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-03-10");
    REQUIRE(town.interviews.record({.family = mother.family,
                                    .pregnancy = id,
                                    .occasion = u("P01"),
                                    .heldOn = reg.desk().today(),
                                    .summary = u("里帰りなし")}));
    reg.clock.set(People::day("2026-09-10"));
    REQUIRE(town.pregnancies.reviseEdd(id, town.pregnancyRows.find(id)->revision,
                                       People::day("2027-03-12"), EddBasis::Ultrasound));
    reg.clock.set(People::day("2027-03-05"));
    const PersonId child = town.birth(id, {"髙橋 蒼"}).front();
    reg.clock.set(People::day("2027-03-20"));
    town.visit(mother.family, {u("N11"), u("N17")}, {child});
    REQUIRE(town.consultations.record({.family = mother.family,
                                       .consultedOn = People::day("2027-03-19"),
                                       .topic = u("授乳"),
                                       .summary = u("ゲップが出ない")}));

    const auto rows = CareTimeline(reg.desk()).ofFamily(mother.family);
    REQUIRE(rows);
    std::vector<CareEvent> events;
    for (const CareTimelineRow& row : *rows)
        events.push_back(row.event);
    CHECK(events == std::vector{CareEvent::Visit, CareEvent::Consultation, CareEvent::Birth,
                                CareEvent::EddRevised, CareEvent::Notice, CareEvent::Interview});
    CHECK((*rows)[0].person == child);
    CHECK((*rows)[0].facts.front() == u("N11;N17"));
    CHECK((*rows)[0].staff == u("sato"));
    CHECK((*rows)[1].text == u("授乳 / ゲップが出ない"));
    CHECK((*rows)[2].facts == QStringList{u("3000"), u("273"), u("1")});
    CHECK((*rows)[3].facts == QStringList{u("2027-03-12"), u("ultrasound")});

    auto clerk = reg.deskOf(u("clerk"), {Role::Clerk});
    const auto masked = CareTimeline(*clerk).ofFamily(mother.family);
    REQUIRE(masked);
    REQUIRE(masked->size() == rows->size());
    CHECK_FALSE((*masked)[0].text);
    CHECK_FALSE((*masked)[1].text);
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    CHECK(CareTimeline(*administrator).ofFamily(mother.family).error().kind == ErrorKind::Denied);
}

TEST_CASE("a changed calendar moves what is open, by whoever may", "[calendar]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.pregnancy(mother, "2027-06-10");
    const auto other = town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    town.pregnancy(other, "2027-03-10");
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    CalendarService calendar(*administrator);
    JobControl job;
    auto rows = calendar.rows();
    ContactTypeText p08 =
        *std::find_if(rows.begin(), rows.end(), [](const auto& r) { return r.code == u("P08"); });
    CHECK(CalendarService(reg.desk()).put(p08, job).error().front().kind == ErrorKind::Denied);
    p08.validFrom = People::day("2027-01-01");
    p08.opens = u("EDD-70");
    p08.due = u("EDD-56");
    p08.revision = 0;
    CHECK(calendar.put(p08, job) == 1);
    CHECK(town.open(mother.family).contains(u("P08 2027-04-01..2027-04-15")));
    CHECK(town.open(other.family).contains(u("P08 2026-12-16..2026-12-30")));
    CHECK(town.isInLine(mother.family));
    p08.validFrom = People::day("2027-01-02");
    p08.due = u("EDT-56");
    CHECK(calendar.put(p08, job).error().front().code == ErrorCode("calendar.anchor"));
    CHECK(calendar.put(rows.front(), job) == 0);
    CHECK(DutyRecompute(reg.desk()).differences(job).empty());
}

TEST_CASE("check finds what was written behind care's back", "[check]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.pregnancy(mother, "2027-06-10");
    JobControl job;
    DutyRecompute recompute(reg.desk());
    CHECK(recompute.differences(job).empty());
    {
        auto tx = reg.desk().write();
        town.duties.withdraw(town.duty(mother.family, "P08")->id);
        town.duties.markDone(town.duty(mother.family, "P01")->id, u("visit:99"));
        DutyDraft stray{.room = DutyRoom::Care,
                        .kind = u("N11"),
                        .originKey = u("care:N11:person:99"),
                        .family = mother.family,
                        .subject = {u("person"), 99},
                        .opensOn = reg.desk().today(),
                        .dueOn = reg.desk().today(),
                        .reason = u("care.birth")};
        (void)town.duties.put(stray);
        tx.commit();
    }
    const auto differences = recompute.differences(job);
    REQUIRE(differences.size() == 3);
    std::map<QString, DutyChange::Kind> wanted;
    for (const DutyDifference& d : differences)
        wanted.emplace(d.originKey.section(u':', 1, 1), d.wanted);
    CHECK(wanted == std::map<QString, DutyChange::Kind>{{u("P08"), DutyChange::Kind::Put},
                                                        {u("P01"), DutyChange::Kind::Reopen},
                                                        {u("N11"), DutyChange::Kind::Withdraw}});
    CHECK(recompute.repair(job).error().kind == ErrorKind::Denied);
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    CHECK(DutyRecompute(*administrator).repair(job) == 1);
    CHECK(recompute.differences(job).empty());
}
