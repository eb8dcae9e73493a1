#include "core/base/LegalAge.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// A family with a baby of 2026-08-10; today is 2026-11-22.
struct Baby {
    explicit Baby(test::TestDesk& reg, const char* birth = "2026-08-10")
        : town(reg), mother(town.people.mother()) {
        reg.clock.set(People::day(birth));
        BirthDraft draft{.mother = mother.person, .bornOn = People::day(birth)};
        draft.newborns = {{.person = {.name = u("髙橋 蒼")}}};
        child = town.births.record(draft).value().front();
        reg.clock.set(People::day("2026-11-22"));
    }
    [[nodiscard]] QStringList checkup() { return town.open(mother.family).filter(u("C04")); }

    CareTown town;
    People::Mother mother;
    PersonId child{0};
};

} // namespace

TEST_CASE("a place in a session makes the notice due", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Baby baby(reg);
    CareTown& town = baby.town;
    CHECK(baby.checkup() == QStringList{u("C04 2026-11-10..2027-01-09")});
    const CheckupSessionId session = town.session("C04", "2026-12-18");
    const auto eligible = town.sessions.eligible(session);
    REQUIRE(eligible);
    REQUIRE(eligible->size() == 1);
    CHECK(eligible->front().child == baby.child);
    CHECK(town.sessions.placeEligible(session) == 1);
    CHECK(town.sessions.placeEligible(session) == 0);
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-11-20..2026-12-18"), u("C04N 2026-11-20..2026-11-27")});
    const auto notice = town.duty(baby.mother.family, "C04N");
    CHECK(notice->session == session);
    CHECK(notice->role == Role::Clerk);
    CHECK(town.duty(baby.mother.family, "C04")->session == session);
    CHECK(town.isInLine(baby.mother.family));
    CHECK(town.sessions.place(session, baby.child).error().code ==
          ErrorCode("session.alreadyPlaced"));
    REQUIRE(town.sessions.takeOut(session, baby.child));
    CHECK(baby.checkup() == QStringList{u("C04 2026-11-10..2027-01-09")});
    REQUIRE(town.sessions.place(session, baby.child));
    CHECK(baby.checkup().size() == 2);
    CHECK(town.isInLine(baby.mother.family));
}

TEST_CASE("ages of a check-up are days of life by law", "[checkup]") {
    const ContactType* c04 =
        ContactCalendar::shipped().inForce(u("C04"), People::day("2026-12-18"));
    const auto births = birthsFor(*c04, People::day("2026-12-18"));
    REQUIRE(births);
    CHECK(births->first == People::day("2026-07-19"));  // five months reached on the very day
    CHECK(births->second == People::day("2026-09-18")); // three months reached the day before
    const ContactType* c16 =
        ContactCalendar::shipped().inForce(u("C16"), People::day("2026-12-18"));
    CHECK(birthsFor(*c16, People::day("2026-12-18")) ==
          std::pair(People::day("2024-12-19"), People::day("2025-06-18")));
    rc::prop("every day of birth of the range is of that age, its neighbours are not", [&] {
        const Date on = Date::of(2024, 1, 1)->plusDays(*rc::gen::inRange(0, 3000));
        const auto range = birthsFor(*c16, on);
        RC_ASSERT(range.has_value());
        const auto fits = [&](Date birth) {
            return ageInMonths(birth, on) >= 18 && ageReachedOn(birth, 24) >= on;
        };
        RC_ASSERT(fits(range->first) && fits(range->second));
        RC_ASSERT(!fits(range->first.plusDays(-1)) && !fits(range->second.plusDays(1)));
    });
}

TEST_CASE("who comes is done, who does not is reminded until seen", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Baby baby(reg);
    CareTown& town = baby.town;
    const CheckupSessionId session = town.session("C04", "2026-12-18");
    REQUIRE(town.sessions.placeEligible(session));
    CHECK(town.attendances.closeSession(session).error().code == ErrorCode("attendance.future"));
    reg.clock.set(People::day("2026-12-19"));
    CHECK(town.attendances.closeSession(session) == 1);
    // The notice that was never sent is not due any more; the letter is.
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-11-10..2027-02-12"), u("C04R1 2026-12-19..2027-01-01")});
    CHECK(town.duty(baby.mother.family, "C04")->reason == u("care.absent"));
    CHECK(town.isInLine(baby.mother.family));
    {
        auto tx = reg.desk().write();
        town.dutyService.fulfil(town.duty(baby.mother.family, "C04R1")->id, u("batch_item:1"));
        tx.commit();
    }
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-11-10..2027-02-12"), u("C04R2 2027-01-02..2027-01-16")});
    reg.clock.set(People::day("2027-01-10"));
    REQUIRE(town.consultations.record({.family = baby.mother.family,
                                       .person = baby.child,
                                       .consultedOn = reg.desk().today(),
                                       .summary = u("忘れていた"),
                                       .contacts = {u("C04R2")}}));
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-11-10..2027-02-12"), u("C04R3 2027-01-15..2027-02-12")});

    // Invited again: no reminders while a place is waiting, and none after it was taken.
    const CheckupSessionId next = town.session("C04", "2027-01-15");
    REQUIRE(town.sessions.place(next, baby.child));
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-12-18..2027-01-15"), u("C04N 2026-12-18..2026-12-25")});
    reg.clock.set(People::day("2027-01-15"));
    REQUIRE(town.attendances.record(next, baby.child, 1,
                                    {.seen = YesNo::Yes, .measures = {.weightG = 7000}}));
    CHECK(baby.checkup().isEmpty());
    CHECK(town.duty(baby.mother.family, "C04")->closedBy == u("attendance:2"));
    CHECK(town.isInLine(baby.mother.family));

    // A parent who came alone: the child was not seen.
    const auto place = AttendanceRepository(reg.db()).find(next, baby.child);
    REQUIRE(town.attendances.record(next, baby.child, place->revision, {.seen = YesNo::No}));
    CHECK(town.duty(baby.mother.family, "C04")->state == DutyState::Open);
    CHECK(town.isInLine(baby.mother.family));
}

TEST_CASE("a check-up at a clinic counts", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Baby baby(reg);
    CareTown& town = baby.town;
    REQUIRE(town.sessions.placeEligible(town.session("C04", "2026-12-18")));
    REQUIRE(town.attendances.recordElsewhere(baby.child, u("C04"), People::day("2026-11-21"),
                                             u("○○小児科"), {.seen = YesNo::Yes}));
    CHECK(baby.checkup().isEmpty());
    CHECK(town.isInLine(baby.mother.family));
    CHECK(town.attendances.recordElsewhere(baby.child, u("N11"), People::day("2026-11-21"), {}, {})
              .error()
              .front()
              .code == ErrorCode("session.kindUnknown"));
}

TEST_CASE("a moved or cancelled session is told", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Baby baby(reg);
    CareTown& town = baby.town;
    const CheckupSessionId session = town.session("C04", "2026-12-18");
    CHECK(town.sessions.add({u("C04"), People::day("2026-12-18"), u("13:00"), u("保健センター")})
              .error()
              .code == ErrorCode("session.twice"));
    CHECK(town.sessions.add({u("N11"), People::day("2026-12-18"), u("13:00"), u("保健センター")})
              .error()
              .code == ErrorCode("session.kindUnknown"));
    CHECK(town.sessions.add({u("C04"), People::day("2026-12-18"), u("1pm"), u("保健センター")})
              .error()
              .code == ErrorCode("session.time"));
    REQUIRE(town.sessions.placeEligible(session));
    REQUIRE(town.sessions.update(
        session, 1, {u("C04"), People::day("2026-12-25"), u("13:30"), u("保健センター")}));
    CHECK(baby.checkup() ==
          QStringList{u("C04 2026-11-27..2026-12-25"), u("C04N 2026-11-27..2026-12-04")});
    CHECK(town.careNews.sessions == std::vector{session});
    CHECK(town.sessions.cancel(session, 1).error().kind == ErrorKind::Conflict);
    REQUIRE(town.sessions.cancel(session, 2));
    CHECK(baby.checkup() == QStringList{u("C04 2026-11-10..2027-01-09")});
    CHECK(town.sessions.place(session, baby.child).error().code == ErrorCode("session.cancelled"));
    CHECK(town.isInLine(baby.mother.family));
}

TEST_CASE("a clerk writes who came, a nurse what was judged", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Baby baby(reg);
    CareTown& town = baby.town;
    const CheckupSessionId session = town.session("C04", "2026-11-20");
    REQUIRE(town.sessions.place(session, baby.child));
    REQUIRE(town.attendances.record(session, baby.child, 1,
                                    {.seen = YesNo::Yes,
                                     .assessment = u("2"),
                                     .note = u("体重増加ゆるやか"),
                                     .nextOn = People::day("2026-12-20")}));
    CHECK(town.open(baby.mother.family).contains(u("FU 2026-12-20..2026-12-20")));
    auto clerk = reg.deskOf(u("clerk"), {Role::Clerk});
    AttendanceService byClerk(*clerk);
    const auto seen = byClerk.ofSession(session);
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].draft.note.isEmpty());
    CHECK(byClerk
              .record(session, baby.child, seen[0].revision,
                      {.seen = YesNo::Yes, .assessment = u("0")})
              .error()
              .front()
              .kind == ErrorKind::Denied);
    REQUIRE(byClerk.record(session, baby.child, seen[0].revision,
                           {.seen = YesNo::Yes, .measures = {.weightG = 6000}}));
    CHECK(town.attendances.ofSession(session)[0].draft.note == u("体重増加ゆるやか"));
    CHECK(town.attendances.ofSession(session)[0].draft.measures.weightG == 6000);
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    CHECK(
        AttendanceService(*administrator).record(session, baby.child, 3, {}).error().front().kind ==
        ErrorKind::Denied);
}
