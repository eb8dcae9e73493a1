#include "core/care/duty/CareDutyService.h"

#include "core/care/contact/ClosingReason.h"
#include "core/security/AuditLog.h"

namespace banso {

CareDutyService::CareDutyService(Desk& desk)
    : m_desk(desk), m_duties(desk), m_closings(desk.db()), m_upkeep(desk) {}

Status CareDutyService::mayEdit(Role role) const {
    return m_desk.require(role == Role::Clerk ? Permission::WriteAttendance
                                              : Permission::WriteCare);
}

Result<Duty> CareDutyService::openDuty(DutyId id, int revision) {
    auto duty = m_duties.find(id);
    if (!duty || duty->room != DutyRoom::Care)
        return fail(refused("duty.notFound", {}, {QString::number(id.value())}));
    BANSO_CHECK(mayEdit(duty->role));
    if (duty->state != DutyState::Open)
        return fail(refused("duty.notOpen"));
    if (duty->revision != revision)
        return fail(conflict("edit.changedMeanwhile"));
    return *std::move(duty);
}

Status CareDutyService::postpone(DutyId id, int revision, Date until, const QString& reason) {
    auto tx = m_desk.write();
    BANSO_CHECK(openDuty(id, revision));
    BANSO_CHECK(m_duties.postpone(id, revision, until, reason));
    tx.commit();
    return {};
}

Result<ContactClosingId> CareDutyService::close(DutyId id, int revision, const QString& reason,
                                                const QString& note) {
    auto tx = m_desk.write();
    BANSO_TRY(const Duty duty, openDuty(id, revision));
    const ClosingReason* known = ClosingReason::find(reason);
    const QString field = QStringLiteral("reason");
    if (!known || !duty.family)
        return fail(refused("closing.unknown", field, {reason}));
    if (known->effect == ClosingEffect::Recorded)
        return fail(refused("closing.needsRecord", field, {reason}));
    if (reason == ClosingReason::kOther && note.trimmed().isEmpty())
        return fail(refused("closing.noteMissing", QStringLiteral("note"), {reason}));
    const std::optional<PregnancyId> pregnancy = duty.subjectKind == u"pregnancy"
                                                     ? std::optional(PregnancyId(duty.subjectId))
                                                     : std::nullopt;
    const ContactClosingId closing = m_closings.add(
        {ContactClosingId(0), *duty.family, duty.kind, duty.person, pregnancy, duty.originKey,
         reason, note.trimmed(), m_desk.today(), m_desk.session().staff(), false, 0});
    refresh(duty);
    tx.commit();
    return closing;
}

Status CareDutyService::undo(ContactClosingId id, int revision) {
    auto tx = m_desk.write();
    const auto closing = m_closings.find(id);
    if (!closing || closing->isWithdrawn)
        return fail(refused("closing.notFound", {}, {QString::number(id.value())}));
    const auto duty = m_duties.findByOrigin(closing->originKey);
    BANSO_CHECK(mayEdit(duty ? duty->role : Role::Nurse));
    BANSO_CHECK(m_closings.withdraw(id, revision));
    AuditLog::record(m_desk, "closing.undo", banso::subjectOf(id));
    m_upkeep.refresh(closing->family);
    if (duty && duty->family && *duty->family != closing->family)
        m_upkeep.refresh(*duty->family);
    tx.commit();
    return {};
}

int CareDutyService::attempts(const Duty& duty) {
    int count = 0;
    if (duty.family)
        for (const ContactClosing& closing : m_closings.ofOrigin(*duty.family, duty.originKey)) {
            const ClosingReason* reason = ClosingReason::find(closing.reason);
            count += reason && reason->effect == ClosingEffect::Attempt ? 1 : 0;
        }
    return count;
}

void CareDutyService::fulfil(DutyId id, const QString& closedBy) {
    m_duties.markDone(id, closedBy);
    if (const auto duty = m_duties.find(id))
        refresh(*duty);
}

void CareDutyService::unfulfil(DutyId id) {
    m_duties.reopen(id);
    if (const auto duty = m_duties.find(id))
        refresh(*duty);
}

void CareDutyService::refresh(const Duty& duty) {
    if (duty.family)
        m_upkeep.refresh(*duty.family);
}

} // namespace banso
