#include "core/worklist/TodayList.h"

#include "core/duty/DutyBook.h"
#include "core/security/AbsenceService.h"
#include "core/security/DistrictService.h"
#include "tests/support/People.h"

using namespace banso;
using banso::test::NewsNotebook;
using banso::test::People;

namespace {

/// Duties as some room would write them.
class Office {
  public:
    explicit Office(banso::test::TestDesk& reg) : desk(reg.desk()), people(reg.desk(), news) {}

    DutyId put(const People::Mother& of, const char* kind, int dueInDays,
               std::optional<StaffId> staff = {}, Role role = Role::Nurse) {
        const Date due = desk.today().plusDays(dueInDays);
        auto tx = desk.write();
        const DutyId id =
            DutyBook(desk).put({.room = DutyRoom::Care,
                                .kind = QString::fromLatin1(kind),
                                .originKey = QStringLiteral("test:%1:%2:%3")
                                                 .arg(QLatin1String(kind))
                                                 .arg(dueInDays)
                                                 .arg(of.family.value()),
                                .family = of.family,
                                .person = of.person,
                                .subject = {QStringLiteral("family"), of.family.value()},
                                .opensOn = due.plusDays(-30),
                                .dueOn = due,
                                .reason = QStringLiteral("contact.due"),
                                .role = role,
                                .staff = staff});
        tx.commit();
        return id;
    }
    [[nodiscard]] std::vector<DutyId> seen(TodayQuestion question) {
        const auto lines = TodayList(desk).lines(question);
        REQUIRE(lines);
        std::vector<DutyId> ids;
        for (const TodayLine& line : *lines)
            ids.push_back(line.duty);
        return ids;
    }
    [[nodiscard]] Date in(int days) const { return desk.today().plusDays(days); }

    Desk& desk;
    NewsNotebook news;
    People people;
};

using Ids = std::vector<DutyId>;

} // namespace

TEST_CASE("Today lists what is due, most pressing first, and nothing else", "[today]") {
    BANSO_DESK_ON_BOTH(reg);
    Office office(reg);
    const auto mother = office.people.mother();
    const DutyId soon = office.put(mother, "N04", 3);
    const DutyId late = office.put(mother, "N11", -2);
    const DutyId now = office.put(mother, "N17", 0);
    office.put(mother, "C04", 20);

    CHECK(office.seen({.upTo = office.in(7)}) == Ids{late, now, soon});
    CHECK(office.seen({.upTo = office.in(0)}) == Ids{late, now});
    CHECK(office.seen({.upTo = office.in(7), .kind = QStringLiteral("N04")}) == Ids{soon});
    CHECK(office.seen({.upTo = office.in(7), .limit = 2}) == Ids{late, now});

    const auto lines = TodayList(office.desk).lines({.upTo = office.in(7)});
    const TodayCounts counts = TodayList::count(*lines);
    CHECK(counts.overdue == 1);
    CHECK(counts.today == 1);
    CHECK(counts.soon == 1);
    CHECK(lines->front().addressee == QStringLiteral("髙橋 凛"));
}

TEST_CASE("what was put off, done, closed or withdrawn leaves Today", "[today]") {
    BANSO_DESK_ON_BOTH(reg);
    Office office(reg);
    const auto mother = office.people.mother();
    const DutyId later = office.put(mother, "A", -1);
    const DutyId done = office.put(mother, "B", -1);
    const DutyId closed = office.put(mother, "C", -1);
    const DutyId gone = office.put(mother, "D", -1);
    {
        auto tx = office.desk.write();
        DutyBook book(office.desk);
        REQUIRE(book.postpone(later, 1, office.in(5), QStringLiteral("留守")));
        book.markDone(done, QStringLiteral("visit"));
        book.close(closed, QStringLiteral("07"));
        book.withdraw(gone);
        tx.commit();
    }
    CHECK(office.seen({.upTo = office.in(4)}).empty());
    CHECK(office.seen({.upTo = office.in(30)}).empty()); // it sleeps until its day
    reg.clock.set(office.in(5));
    CHECK(office.seen({.upTo = reg.clock.today()}) == Ids{later});
}

TEST_CASE("a line falls to the person it names, who need not be who asks", "[today]") {
    BANSO_DESK_ON_BOTH(reg);
    Office office(reg);
    const auto other = reg.deskOf(QStringLiteral("suzuki"), {Role::Nurse});
    const auto mother = office.people.mother();
    const DutyId named = office.put(mother, "G01", 0, other->session().staff());
    office.put(mother, "BN1", 0, office.desk.session().staff(), Role::Clerk);

    CHECK(office.seen({.upTo = office.in(0), .staff = other->session().staff()}) == Ids{named});
    // The limit counts her lines: those of others do not push hers out.
    CHECK(office.seen({.upTo = office.in(0), .staff = other->session().staff(), .limit = 1}) ==
          Ids{named});
    const auto nobody =
        TodayList(office.desk).lines({.upTo = office.in(0), .staff = StaffId(9999)});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode("staff.notThere"));
}

TEST_CASE("the district of a protected household is guarded on Today", "[today]") {
    BANSO_DESK_ON_BOTH(reg);
    Office office(reg);
    const auto mother = office.people.mother();
    office.put(mother, "N11", 0);
    REQUIRE(office.people.protections.add(
        {.person = mother.person, .startedOn = office.in(-10), .endsOn = office.in(300)}));
    const auto lines = TodayList(office.desk).lines({.upTo = office.in(0)});
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().district.isMasked());
}
