#include "core/security/Session.h"

namespace banso {

bool roleAllows(Role role, Permission permission) {
    using enum Permission;
    static const std::map<Role, std::set<Permission>> kAllowed{
        {Role::Nurse,
         {ReadPeople, ReadCaseText, EditPeople, EditProtection, ReleaseProtection, RevealProtected,
          WriteCare, WriteAttendance, PrepareSends, RecordReturns, EditBenefit}},
        {Role::Clerk,
         {ReadPeople, EditPeople, EditProtection, RevealProtected, WriteAttendance, Import,
          PrepareSends, RecordReturns, EditBenefit, ExportBenefit, Backup}},
        {Role::Approver,
         {ReadPeople, ReadCaseText, ReleaseProtection, RevealProtected, DecideBenefit,
          ExportBenefit, ReadLogs}},
        {Role::Administrator, {ManageStaff, ManageSettings, Backup, ReadLogs}},
    };
    return kAllowed.at(role).contains(permission);
}

bool Session::may(Permission permission) const {
    return std::any_of(m_roles.begin(), m_roles.end(),
                       [permission](Role role) { return roleAllows(role, permission); });
}

Status Session::require(Permission permission) const {
    if (may(permission))
        return {};
    return fail(denied("permission.denied", {}, {keyOf(permission)}));
}

Actor Session::actor() const {
    return Actor(QStringLiteral("staff:%1").arg(m_staff.value()));
}

} // namespace banso
