#include "core/security/AbsenceService.h"
#include "core/security/DistrictService.h"
#include "core/security/StaffService.h"
#include "core/storage/ChangeLog.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

const Date kApril = day(2026, 4, 1);

struct Town {
    explicit Town(TestRegister& reg) : staff(reg), desk(staff.desk(Role::Administrator)) {
        for (const char* name : {"中央一", "中央二", "北"})
            districts.push_back(
                service
                    .add({QString::number(districts.size() + 11), QString::fromUtf8(name),
                          static_cast<int>(districts.size())})
                    .value());
    }
    int handOver(Date asOf, const HandoverWishes& wishes) {
        return service.handOver(service.previewHandover(asOf, wishes).value()).value();
    }
    StaffId acting(DistrictId district, Date on) {
        const auto found = service.nurseOf(district, on);
        return found ? found->acting : StaffId(0);
    }

    TestStaff staff;
    std::unique_ptr<Desk> desk;
    DistrictService service{*desk};
    AbsenceService absences{*desk};
    std::vector<DistrictId> districts;
};

} // namespace

TEST_CASE("districts change hands in one action as of a day", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    const auto [one, two, north] =
        std::tuple(town.districts[0], town.districts[1], town.districts[2]);
    const StaffId sato = town.staff.nurse();
    const StaffId ito = town.staff.otherNurse();
    CHECK(town.service.unattended(kApril).size() == 3);
    CHECK(town.handOver(day(2025, 4, 1), {{one, sato}, {two, sato}, {north, ito}}) == 3);

    const auto plan = town.service.previewHandover(kApril, {{one, ito}, {two, sato}}).value();
    REQUIRE(plan.lines.size() == 3);
    CHECK(plan.lines[0].isChange());
    CHECK(plan.lines[0].before == sato);
    CHECK(plan.lines[0].after == ito);
    CHECK_FALSE(plan.lines[1].isChange());
    CHECK_FALSE(plan.lines[2].isChange());
    // A preview changes nothing.
    CHECK(town.service.nurseOf(one, kApril)->acting == sato);

    CHECK(town.service.handOver(plan).value() == 1);
    CHECK(town.acting(one, day(2026, 3, 31)) == sato);
    CHECK(town.acting(one, kApril) == ito);
    CHECK(town.acting(two, kApril) == sato);
    CHECK(town.service.districtsOf(ito, kApril).size() == 2);
    CHECK(town.service.districtsOf(sato, day(2025, 4, 1)).size() == 2);
    CHECK(town.service.districtsOf(sato, day(2025, 3, 31)).empty());
    CHECK(town.service.unattended(kApril).empty());
    const auto history = town.service.historyOf(one);
    REQUIRE(history.size() == 2);
    CHECK(history[0].toOn == day(2026, 3, 31));
    CHECK_FALSE(history[1].toOn);
    // The same plan again was made on another state.
    CHECK(town.service.handOver(plan).error().code == ErrorCode("handover.changedMeanwhile"));
}

TEST_CASE("a caseload goes to somebody who works here as a nurse", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    const DistrictId one = town.districts[0];
    const auto code = [&](StaffId staff) {
        return town.service.previewHandover(kApril, {{one, staff}}).error().code;
    };
    CHECK(code(town.staff.clerk()) == ErrorCode("staff.notNurse"));
    CHECK(code(StaffId(99)) == ErrorCode("staff.notThere"));
    const auto plan = town.service.previewHandover(kApril, {{one, town.staff.nurse()}}).value();
    REQUIRE(StaffService(*town.desk).deactivate(town.staff.nurse(), 1));
    CHECK(code(town.staff.nurse()) == ErrorCode("staff.inactive"));
    CHECK(town.service.handOver(plan).error().code == ErrorCode("staff.inactive"));
    CHECK(town.service.historyOf(one).empty());
    CHECK(town.service.previewHandover(kApril, {{DistrictId(99), {}}}).error().code ==
          ErrorCode("district.notThere"));
}

TEST_CASE("who left leaves a district unattended", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    CHECK(town.handOver(kApril, {{town.districts[0], town.staff.nurse()},
                                 {town.districts[1], town.staff.otherNurse()},
                                 {town.districts[2], town.staff.otherNurse()}}) == 3);
    REQUIRE(StaffService(*town.desk).deactivate(town.staff.nurse(), 1));
    const auto open = town.service.unattended(kApril);
    REQUIRE(open.size() == 1);
    CHECK(open[0].id == town.districts[0]);
    const District district = open[0];
    REQUIRE(town.service.update(district.id, {district.code, district.name, 0, false}, 1));
    CHECK(town.service.unattended(kApril).empty());
}

TEST_CASE("while somebody is away her cover answers", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    const DistrictId one = town.districts[0];
    const StaffId sato = town.staff.nurse();
    const StaffId ito = town.staff.otherNurse();
    CHECK(town.handOver(kApril, {{one, sato}, {town.districts[1], ito}}) == 2);
    const AbsenceId leave = town.absences.add(sato, day(2026, 8, 3), day(2026, 8, 7), ito).value();
    CHECK(town.acting(one, day(2026, 8, 2)) == sato);
    CHECK(town.acting(one, day(2026, 8, 3)) == ito);
    CHECK(town.acting(one, day(2026, 8, 7)) == ito);
    CHECK(town.acting(one, day(2026, 8, 8)) == sato);
    CHECK(town.service.nurseOf(one, day(2026, 8, 5)) == Responsible{sato, ito});
    CHECK(town.service.districtsOf(ito, day(2026, 8, 5)).size() == 2);
    CHECK(town.service.districtsOf(sato, day(2026, 8, 5)).size() == 1);

    // The cover falls ill: the clerk's desk answers for both; and a round of absences ends.
    REQUIRE(town.absences.add(ito, day(2026, 8, 5), std::nullopt, town.staff.approver()));
    CHECK(town.acting(one, day(2026, 8, 5)) == town.staff.approver());
    REQUIRE(town.absences.add(town.staff.approver(), day(2026, 8, 6), day(2026, 8, 6), sato));
    CHECK(town.acting(one, day(2026, 8, 6)) == town.staff.approver());
    CHECK(town.absences.listFrom(day(2026, 8, 8)).size() == 1);

    REQUIRE(town.absences.cancel(leave, 1));
    CHECK(town.acting(one, day(2026, 8, 5)) == sato);
    CHECK(ChangeLog::of(reg.db(), QStringLiteral("absence"), leave.value()).size() == 2);
}

TEST_CASE("an absence that makes no sense is refused", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    const StaffId sato = town.staff.nurse();
    const StaffId ito = town.staff.otherNurse();
    const Date first = day(2026, 8, 3);
    const AbsenceId leave = town.absences.add(sato, first, std::nullopt, ito).value();
    const auto code = [&](Date from, std::optional<Date> to, StaffId cover) {
        return town.absences.add(sato, from, to, cover).error().code;
    };
    CHECK(code(first, first.plusDays(-1), ito) == ErrorCode("absence.reversed"));
    CHECK(code(first.plusDays(-9), first.plusDays(-8), sato) == ErrorCode("absence.coversHimself"));
    CHECK(code(first.plusDays(-9), first, ito) == ErrorCode("absence.overlaps"));
    CHECK(code(first.plusDays(900), {}, ito) == ErrorCode("absence.overlaps"));
    CHECK(code(first, {}, StaffId(99)) == ErrorCode("staff.notThere"));
    CHECK(town.absences.add(sato, first.plusDays(-9), first.plusDays(-1), ito));
    REQUIRE(town.absences.update(leave, first, first.plusDays(3), ito, 1));
    CHECK(town.absences.update(leave, first, {}, ito, 1).error().code ==
          ErrorCode("edit.changedMeanwhile"));
    CHECK(town.absences.update(leave, first.plusDays(-3), {}, ito, 2).error().code ==
          ErrorCode("absence.overlaps"));
    CHECK(town.absences.update(AbsenceId(99), first, {}, ito, 2).error().code ==
          ErrorCode("absence.notThere"));
    // Her own absence a nurse enters herself, another's she does not.
    const auto desk = town.staff.desk(sato);
    AbsenceService own(*desk);
    CHECK(own.add(sato, day(2027, 1, 4), day(2027, 1, 5), ito));
    CHECK(own.add(ito, day(2027, 1, 4), day(2027, 1, 5), sato).error().kind == ErrorKind::Denied);
    CHECK(own.cancel(leave, 2));
}

TEST_CASE("districts have a code and a name of their own", "[security][district]") {
    BANSO_ON_BOTH(reg);
    Town town(reg);
    const auto code = [&](const char* number, const char* name) {
        return town.service.add({QString::fromUtf8(number), QString::fromUtf8(name), 0})
            .error()
            .code;
    };
    CHECK(code(" ", "南") == ErrorCode("district.codeMissing"));
    CHECK(code("20", "") == ErrorCode("district.nameMissing"));
    CHECK(code("11", "南") == ErrorCode("district.codeTaken"));
    CHECK(town.service.update(town.districts[1], {QStringLiteral("11"), QStringLiteral("x"), 0}, 1)
              .error()
              .code == ErrorCode("district.codeTaken"));
    const DistrictEdit last{QStringLiteral("11"), QStringLiteral("中央一丁目"), 9};
    REQUIRE(town.service.update(town.districts[0], last, 1));
    CHECK(town.service.list().back().name == last.name);
    CHECK(town.service.update(town.districts[0], last, 1).error().code ==
          ErrorCode("edit.changedMeanwhile"));
}

TEST_CASE("after any handovers each day has at most one nurse, the one last wished for",
          "[security][district]") {
    const DistrictId district(1);
    rc::prop("handover", [&] {
        std::vector<DistrictAssignment> rows;
        std::map<int, std::optional<StaffId>> wished; // day → who, as it should be
        const Date start = day(2026, 1, 1);
        qint64 next = 0;
        const int actions = *rc::gen::inRange(1, 12);
        for (int i = 0; i < actions; ++i) {
            const int from = *rc::gen::inRange(0, 30);
            const int who = *rc::gen::inRange(0, 4);
            const auto staff = who ? std::optional(StaffId(who)) : std::nullopt;
            // As long as the one present would have run, or until the next one planned.
            std::optional<Date> end;
            for (const DistrictAssignment& row : rows) {
                if (row.holdsOn(start.plusDays(from)))
                    end = row.toOn;
            }
            const bool isHeld = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
                return row.holdsOn(start.plusDays(from));
            });
            if (!isHeld)
                for (const DistrictAssignment& row : rows)
                    if (row.fromOn > start.plusDays(from) &&
                        (!end || row.fromOn.plusDays(-1) < *end))
                        end = row.fromOn.plusDays(-1);
            for (const AssignmentChange& change :
                 handoverChanges(district, rows, start.plusDays(from), staff)) {
                const auto at = [&](DistrictAssignmentId id) {
                    return std::find_if(rows.begin(), rows.end(),
                                        [id](const auto& row) { return row.id == id; });
                };
                if (const auto* c = std::get_if<CloseAssignment>(&change))
                    at(c->id)->toOn = c->toOn;
                else if (const auto* r = std::get_if<ReplaceAssignment>(&change))
                    at(r->id)->staff = r->staff;
                else if (const auto* d = std::get_if<RemoveAssignment>(&change))
                    rows.erase(at(d->id));
                else if (const auto* o = std::get_if<OpenAssignment>(&change))
                    rows.push_back(
                        {DistrictAssignmentId(++next), o->district, o->staff, o->fromOn, o->toOn});
            }
            for (int d = from; d <= 40 && (!end || start.plusDays(d) <= *end); ++d)
                wished[d] = staff;
        }
        for (int d = 0; d <= 40; ++d) {
            std::vector<StaffId> held;
            for (const DistrictAssignment& row : rows) {
                RC_ASSERT(!row.toOn || row.fromOn <= *row.toOn);
                if (row.holdsOn(start.plusDays(d)))
                    held.push_back(row.staff);
            }
            RC_ASSERT(held.size() <= 1u);
            RC_ASSERT((held.empty() ? std::nullopt : std::optional(held[0])) == wished[d]);
        }
    });
}
