#include "core/security/Approval.h"

#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

const Subject kMeasure{QStringLiteral("protection.release"), 3};
const QString kReason = QStringLiteral("期間満了、本人の申出");
constexpr Permission kAsk = Permission::EditProtection;
constexpr Permission kDecide = Permission::ReleaseProtection;

} // namespace

TEST_CASE("whoever asks does not decide", "[security][approval]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto nurseDesk = staff.desk(Role::Nurse);
    const auto otherDesk = staff.desk(staff.otherNurse());
    ApprovalService nurse(*nurseDesk);
    ApprovalService other(*otherDesk);
    CHECK(nurse.request(kMeasure, QStringLiteral(" "), kAsk).error().code ==
          ErrorCode("approval.reasonMissing"));
    const ApprovalId id = nurse.request(kMeasure, kReason, kAsk).value();
    CHECK(other.request(kMeasure, kReason, kAsk).error() ==
          refused("approval.alreadyAsked", {}, {QString::number(id.value())}));
    CHECK(nurse.open(kMeasure.kind).size() == 1);
    CHECK(nurse.approve(id, 1, {}, kDecide).error() == denied("approval.samePerson"));
    CHECK(nurse.reject(id, 1, kReason, kDecide).error() == denied("approval.samePerson"));
    const auto clerkDesk = staff.desk(Role::Clerk);
    CHECK(ApprovalService(*clerkDesk).approve(id, 1, {}, kDecide).error().code ==
          ErrorCode("permission.denied"));

    reg.clock.advanceSeconds(60);
    const auto approval = other.approve(id, 1, {}, kDecide);
    REQUIRE(approval);
    CHECK(approval->decision == Decision::Approved);
    CHECK(approval->decidedBy == staff.otherNurse());
    CHECK(approval->decidedAt == approval->requestedAt.plusSeconds(60));
    CHECK(approval->subject() == kMeasure);
    CHECK(nurse.open(kMeasure.kind).empty());
    CHECK(other.reject(id, 2, kReason, kDecide).error() ==
          refused("approval.decided", {}, {QStringLiteral("approved")}));
    CHECK(nurse.request(kMeasure, kReason, kAsk));
    CHECK(nurse.of(kMeasure).size() == 2);
}

TEST_CASE("a rejection says why, and only who asked withdraws", "[security][approval]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto nurseDesk = staff.desk(Role::Nurse);
    const auto chiefDesk = staff.desk(Role::Approver);
    ApprovalService nurse(*nurseDesk);
    ApprovalService chief(*chiefDesk);
    const ApprovalId first = nurse.request(kMeasure, kReason, kAsk).value();
    CHECK(chief.reject(first, 1, {}, kDecide).error().code == ErrorCode("approval.reasonMissing"));
    CHECK(chief.withdraw(first, 1).error() == denied("approval.notYours"));
    CHECK(chief.reject(first, 9, kReason, kDecide).error().code ==
          ErrorCode("edit.changedMeanwhile"));
    CHECK(chief.reject(first, 1, kReason, kDecide)->decisionReason == kReason);

    const ApprovalId second = nurse.request(kMeasure, kReason, kAsk).value();
    CHECK(nurse.withdraw(second, 1)->decision == Decision::Withdrawn);
    CHECK(nurse.find(second)->revision == 2);
    CHECK(chief.approve(ApprovalId(99), 1, {}, kDecide).error().code ==
          ErrorCode("approval.notThere"));
}
