#include "core/security/AbsenceService.h"

#include "core/security/StaffRepository.h"

namespace banso {

std::vector<Absence> AbsenceService::listFrom(Date day) {
    std::vector<Absence> list = m_districts.absences();
    std::erase_if(list, [day](const Absence& a) { return a.toOn && *a.toOn < day; });
    return list;
}

Status AbsenceService::requireMayWrite(StaffId staff) {
    return staff == m_desk.session().staff() ? Status() : m_desk.require(Permission::ManageStaff);
}

Status AbsenceService::validate(const Absence& wished) {
    if (wished.toOn && *wished.toOn < wished.fromOn)
        return fail(refused("absence.reversed", QStringLiteral("toOn")));
    if (wished.cover == wished.staff)
        return fail(refused("absence.coversHimself", QStringLiteral("cover")));
    BANSO_CHECK(StaffRepository(m_desk.db()).loadActive(wished.cover));
    for (const Absence& other : m_districts.absences()) {
        const bool isApart = (wished.toOn && *wished.toOn < other.fromOn) ||
                             (other.toOn && *other.toOn < wished.fromOn);
        if (other.staff == wished.staff && other.id != wished.id && !isApart)
            return fail(refused("absence.overlaps", QStringLiteral("fromOn"),
                                {other.fromOn.iso(), other.toOn ? other.toOn->iso() : QString()}));
    }
    return {};
}

Result<Absence> AbsenceService::load(AbsenceId id) {
    const auto absence = m_districts.findAbsence(id);
    if (!absence)
        return fail(refused("absence.notThere", {}, {QString::number(id.value())}));
    return *absence;
}

Result<AbsenceId> AbsenceService::add(StaffId staff, Date fromOn, std::optional<Date> toOn,
                                      StaffId cover) {
    BANSO_CHECK(requireMayWrite(staff));
    auto tx = m_desk.write();
    BANSO_CHECK(StaffRepository(m_desk.db()).loadActive(staff));
    BANSO_CHECK(validate({AbsenceId(0), staff, fromOn, toOn, cover, 1}));
    const AbsenceId id = m_districts.insertAbsence(staff, fromOn, toOn, cover);
    tx.commit();
    return id;
}

Status AbsenceService::update(AbsenceId id, Date fromOn, std::optional<Date> toOn, StaffId cover,
                              int revision) {
    auto tx = m_desk.write();
    BANSO_TRY(const Absence absence, load(id));
    BANSO_CHECK(requireMayWrite(absence.staff));
    BANSO_CHECK(validate({id, absence.staff, fromOn, toOn, cover, revision}));
    if (!m_districts.updateAbsence(id, fromOn, toOn, cover, revision))
        return fail(conflict("edit.changedMeanwhile", {}, {QString::number(id.value())}));
    tx.commit();
    return {};
}

Status AbsenceService::cancel(AbsenceId id, int revision) {
    auto tx = m_desk.write();
    BANSO_TRY(const Absence absence, load(id));
    BANSO_CHECK(requireMayWrite(absence.staff));
    if (!m_districts.removeAbsence(id, revision))
        return fail(conflict("edit.changedMeanwhile", {}, {QString::number(id.value())}));
    tx.commit();
    return {};
}

} // namespace banso
