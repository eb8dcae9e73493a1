#include "core/outreach/gate/GateRuleService.h"

#include "core/outreach/masters/OutreachMasters.h"
#include "core/security/AuditLog.h"
#include "tests/support/TestDesk.h"

using namespace banso;

namespace {

void install(test::TestDesk& reg) {
    auto tx = reg.write();
    installOutreachMasters(reg.db());
    tx.commit();
}

} // namespace

TEST_CASE("a rule of the gate changes from a day on, by who manages settings", "[outreach][gate]") {
    BANSO_DESK_ON_BOTH(reg);
    install(reg);
    const Date today = reg.clock.today();
    const GateGrades wished{{Sensitivity::Ordinary, Grade::Confirm}};
    CHECK(GateRuleService(reg.desk()).put(GateReason::MovedOut, today, wished).error().kind ==
          ErrorKind::Denied); // a nurse, a clerk, an approver

    const auto desk = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
    GateRuleService service(*desk);
    CHECK(service.put(GateReason::MovedOut, today.plusDays(-1), wished).error().code ==
          ErrorCode("setting.past"));
    CHECK(service.loosened(GateReason::MovedOut, today, wished) ==
          std::vector{Sensitivity::Ordinary});
    const Date later = today.plusDays(10);
    REQUIRE(service.put(GateReason::MovedOut, later, wished));
    CHECK(service.grades(GateReason::MovedOut, later.plusDays(-1)).at(Sensitivity::Ordinary) ==
          Grade::Stop);
    CHECK(service.grades(GateReason::MovedOut, later).at(Sensitivity::Ordinary) == Grade::Confirm);
    // What was not wished for stays.
    CHECK(service.grades(GateReason::MovedOut, later).at(Sensitivity::Delicate) == Grade::Stop);
    CHECK(
        service.loosened(GateReason::MovedOut, later, wished).empty()); // it does not stop any more
    const auto logged = AuditLog::page(*desk, 1);
    REQUIRE(logged);
    CHECK(logged->front().action == QStringLiteral("gate.rule"));
}
