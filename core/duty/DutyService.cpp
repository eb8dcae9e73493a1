#include "core/duty/DutyService.h"

namespace banso {

Status DutyService::mayEdit(Role role) const {
    switch (role) {
    case Role::Nurse:
        return m_desk.require(Permission::WriteCare);
    case Role::Clerk:
        return m_desk.require(Permission::WriteAttendance);
    case Role::Approver:
        return m_desk.require(Permission::DecideBenefit);
    case Role::Administrator:
        return m_desk.require(Permission::ManageSettings);
    }
    Q_UNREACHABLE();
}

Result<Duty> DutyService::postpone(DutyId id, int revision, Date until, const QString& reason) {
    auto tx = m_desk.write();
    const auto duty = m_duties.find(id);
    if (!duty || duty->state != DutyState::Open)
        return fail(refused("duty.notOpen"));
    BANSO_CHECK(mayEdit(duty->role));
    BANSO_CHECK(m_duties.postpone(id, revision, until, reason));
    tx.commit();
    return *duty;
}

Status DutyService::takeBack(const Duty& before) {
    BANSO_CHECK(mayEdit(before.role));
    auto tx = m_desk.write();
    BANSO_CHECK(m_duties.restoreDates(before));
    tx.commit();
    return {};
}

} // namespace banso
