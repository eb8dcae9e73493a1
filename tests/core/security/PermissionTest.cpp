#include "core/security/AbsenceService.h"
#include "core/security/Approval.h"
#include "core/security/AuditLog.h"
#include "core/security/DistrictService.h"
#include "core/security/RevealGrant.h"
#include "core/security/StaffService.h"
#include "core/security/ViewLog.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

const Subject kPerson{QStringLiteral("person"), 7};

struct Operation {
    const char* name;
    Permission permission;
    std::function<std::optional<Error>(Desk&, const TestStaff&)> run;
};

template <class T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}
template <class T>
std::optional<Error> errorOf(const Validated<T>& result) {
    return result ? std::nullopt : std::optional(result.error().front());
}

const std::vector<Operation>& operations() {
    using enum Permission;
    static const QString text = QStringLiteral("correct words");
    static const Date day = *Date::of(2026, 4, 1);
    static const std::vector<Operation> list{
        {"staff.add", ManageStaff,
         [](Desk& d, const TestStaff&) {
             return errorOf(
                 StaffService(d).add({QStringLiteral("new1"), text, text, {}, {Role::Nurse}}));
         }},
        {"staff.update", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).update(s.otherNurse(), {text, text, {}}, 1));
         }},
        {"staff.setRoles", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).setRoles(s.otherNurse(), {Role::Administrator}, 1));
         }},
        {"staff.deactivate", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).deactivate(s.otherNurse(), 1));
         }},
        {"staff.reactivate", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).reactivate(s.otherNurse(), 1));
         }},
        {"staff.linkOsUser", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).linkOsUser(s.otherNurse(), text, 1));
         }},
        {"password.reset", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).resetPassword(s.otherNurse()));
         }},
        {"password.set", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).setPassword(s.otherNurse(), text, NextSignIn::AsUsual));
         }},
        {"staff.unlock", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(StaffService(d).unlock(s.otherNurse()));
         }},
        {"district.add", ManageStaff,
         [](Desk& d, const TestStaff&) {
             return errorOf(DistrictService(d).add({text, text, 1}));
         }},
        {"handover.preview", ManageStaff,
         [](Desk& d, const TestStaff&) {
             return errorOf(DistrictService(d).previewHandover(day, {}));
         }},
        {"handover.apply", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             const auto admin = s.desk(Role::Administrator);
             const auto plan = DistrictService(*admin).previewHandover(day, {});
             return errorOf(DistrictService(d).handOver(*plan));
         }},
        {"absence.add", ManageStaff,
         [](Desk& d, const TestStaff& s) {
             return errorOf(AbsenceService(d).add(s.otherNurse(), day, day, s.nurse()));
         }},
        {"view.open", ReadPeople,
         [](Desk& d, const TestStaff&) {
             return errorOf(ViewLog::record(d, kPerson, ViewKind::Open));
         }},
        {"view.ofSubject", ReadPeople,
         [](Desk& d, const TestStaff&) { return errorOf(ViewLog::ofSubject(d, kPerson, 1)); }},
        {"view.ofStaff", ReadLogs,
         [](Desk& d, const TestStaff& s) {
             return errorOf(ViewLog::ofStaff(d, s.otherNurse(), 1));
         }},
        {"reveal", RevealProtected,
         [](Desk& d, const TestStaff&) { return errorOf(reveal(d, {kPerson}, text)); }},
        {"audit.page", ReadLogs,
         [](Desk& d, const TestStaff&) { return errorOf(AuditLog::page(d, 1)); }},
        {"approval.request", EditProtection,
         [](Desk& d, const TestStaff&) {
             return errorOf(ApprovalService(d).request(kPerson, text, EditProtection));
         }},
    };
    return list;
}

} // namespace

TEST_CASE("each operation is open to the roles that have its permission, and to no other",
          "[security][permission]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    for (const Operation& operation : operations())
        for (const Role role : kRoles) {
            INFO(operation.name << " as " << keyOf(role).toStdString());
            const auto desk = staff.desk(role);
            const auto outer = desk->write(); // never committed: every role meets the same register
            const auto error = operation.run(*desk, staff);
            if (roleAllows(role, operation.permission))
                CHECK_FALSE(error);
            else
                CHECK(error == denied("permission.denied", {}, {keyOf(operation.permission)}));
        }
}

TEST_CASE("what a role may do", "[security][permission]") {
    using enum Permission;
    using enum Role;
    // The matrix as the office would write it down: one line a permission.
    const std::map<Permission, std::set<Role>> matrix{
        {ReadPeople, {Nurse, Clerk, Approver}},
        {ReadCaseText, {Nurse, Approver}},
        {EditPeople, {Nurse, Clerk}},
        {EditProtection, {Nurse, Clerk}},
        {ReleaseProtection, {Nurse, Approver}},
        {RevealProtected, {Nurse, Clerk, Approver}},
        {WriteCare, {Nurse}},
        {WriteAttendance, {Nurse, Clerk}},
        {Import, {Clerk}},
        {PrepareSends, {Nurse, Clerk}},
        {RecordReturns, {Nurse, Clerk}},
        {EditBenefit, {Nurse, Clerk}},
        {DecideBenefit, {Approver}},
        {ExportBenefit, {Clerk, Approver}},
        {ManageStaff, {Administrator}},
        {ManageSettings, {Administrator}},
        {Permission::Backup, {Clerk, Administrator}},
        {ReadLogs, {Approver, Administrator}},
    };
    CHECK(matrix.size() == EnumText<Permission>::kKeys.size());
    for (const auto& [permission, roles] : matrix)
        for (const Role role : kRoles) {
            INFO(keyOf(permission).toStdString() << " as " << keyOf(role).toStdString());
            CHECK(roleAllows(role, permission) == roles.contains(role));
        }
}

TEST_CASE("several roles add up, and none permits nothing", "[security][permission]") {
    const Session both(StaffId(1), {}, {}, {Role::Nurse, Role::Administrator});
    CHECK(both.may(Permission::WriteCare));
    CHECK(both.may(Permission::ManageStaff));
    CHECK_FALSE(both.may(Permission::DecideBenefit));
    const Session none(StaffId(1), {}, {}, {});
    CHECK_FALSE(none.may(Permission::ReadPeople));
}
