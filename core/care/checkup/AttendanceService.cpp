#include "core/care/checkup/AttendanceService.h"

#include "core/care/contact/ContactRules.h"
#include "core/care/growth/Growth.h"
#include "core/care/growth/MeasurementRepository.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

void takeCaseText(AttendanceDraft& draft, const AttendanceDraft& from) {
    draft.assessment = from.assessment;
    draft.note = from.note;
    draft.nextOn = from.nextOn;
    draft.nextReason = from.nextReason;
}

} // namespace

AttendanceService::AttendanceService(Desk& desk)
    : m_desk(desk), m_sessions(desk.db()), m_attendances(desk.db()), m_upkeep(desk) {}

Errors AttendanceService::findings(PersonId child, Date on, const AttendanceDraft& draft) {
    if (auto allowed = m_desk.require(Permission::WriteAttendance); !allowed)
        return {allowed.error()};
    const bool hasCaseText = !draft.assessment.isEmpty() || !draft.note.isEmpty() || draft.nextOn ||
                             !draft.nextReason.isEmpty();
    if (hasCaseText)
        if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
            return {allowed.error()};
    FamilyRepository families(m_desk.db());
    PersonRepository persons(m_desk.db());
    const auto person = persons.find(child);
    if (!person || !families.familyOf(child))
        return {refused("session.notAChild", QStringLiteral("child"))};
    Errors errors = findingsInJudgement(draft.assessment, draft.nextOn, on);
    const bool isHistory =
        draft.state == AttendanceState::Attended || draft.state == AttendanceState::Absent;
    if (isHistory && on > m_desk.today())
        errors.push_back(refused("attendance.future", QStringLiteral("on"), {on.iso()}));
    const Measures& m = draft.measures;
    const bool isMeasured = m.weightG || m.heightMm || m.headMm || m.chestMm;
    if (isMeasured && (draft.seen != YesNo::Yes || draft.state != AttendanceState::Attended))
        errors.push_back(refused("visit.measuredUnseen", QStringLiteral("seen")));
    std::optional<Measurement> last;
    for (const Measurement& measured : MeasurementRepository(m_desk.db()).ofPerson(child))
        if (measured.on < on)
            last = measured;
    for (Error& error : Growth::findingsIn(m, person->birth, on, last))
        errors.push_back(std::move(error));
    return errors;
}

Validated<AttendanceId> AttendanceService::record(CheckupSessionId sessionId, PersonId child,
                                                  int revision, const AttendanceDraft& draft,
                                                  const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto session = m_sessions.load(sessionId);
    if (!session)
        return failAll({session.error()});
    if (session->isCancelled)
        return failAll({refused("session.cancelled", QStringLiteral("session"))});
    if (auto errors = confirmed.open(findings(child, session->heldOn, draft)); !errors.empty())
        return failAll(std::move(errors));
    auto place = m_attendances.find(sessionId, child);
    if (!place || place->draft.state == AttendanceState::Withdrawn) {
        place = m_attendances.find(m_attendances.place(*session, child));
        revision = place->revision;
    }
    AttendanceDraft kept = draft;
    if (!m_desk.session().may(Permission::WriteCare))
        takeCaseText(kept, place->draft);
    if (auto done = m_attendances.record(place->id, revision, kept); !done)
        return failAll({done.error()});
    refreshFamilyOf(child);
    tx.commit();
    return place->id;
}

Validated<AttendanceId> AttendanceService::recordElsewhere(PersonId child, const QString& kind,
                                                           Date on, const QString& institution,
                                                           const AttendanceDraft& draft,
                                                           const Confirmed& confirmed) {
    auto tx = m_desk.write();
    if (auto errors = confirmed.open(findings(child, on, draft)); !errors.empty())
        return failAll(std::move(errors));
    const ContactType* type = m_upkeep.calendar().inForce(kind, on);
    if (!type || type->method != ContactMethod::Attendance)
        return failAll({refused("session.kindUnknown", QStringLiteral("kind"), {kind})});
    if (draft.state != AttendanceState::Attended)
        return failAll({refused("attendance.elsewhereState", QStringLiteral("state"))});
    const AttendanceId id = m_attendances.addElsewhere(child, kind, on, institution, draft);
    // Its place in a session of ours is free again.
    for (const Attendance& other : m_attendances.ofChild(child)) {
        if (other.kind != kind || other.draft.state != AttendanceState::Expected)
            continue;
        AttendanceDraft withdrawn = other.draft;
        withdrawn.state = AttendanceState::Withdrawn;
        if (auto done = m_attendances.record(other.id, other.revision, withdrawn); !done)
            return failAll({done.error()});
    }
    refreshFamilyOf(child);
    tx.commit();
    return id;
}

Result<Attendance> AttendanceService::load(AttendanceId id) {
    auto kept = m_attendances.find(id);
    if (!kept)
        return fail(refused("attendance.notFound"));
    if (!m_desk.session().may(Permission::ReadCaseText))
        takeCaseText(kept->draft, {});
    return *std::move(kept);
}

Validated<void> AttendanceService::correct(AttendanceId id, int revision,
                                           const AttendanceDraft& draft,
                                           const Confirmed& confirmed) {
    auto tx = m_desk.write();
    const auto before = m_attendances.find(id);
    if (!before)
        return failAll({refused("attendance.notFound")});
    if (before->session) {
        if (auto done = record(*before->session, before->child, revision, draft, confirmed); !done)
            return failAll(std::move(done.error()));
        tx.commit();
        return {};
    }
    if (auto errors = confirmed.open(findings(before->child, before->heldOn, draft));
        !errors.empty())
        return failAll(std::move(errors));
    if (draft.state != AttendanceState::Attended)
        return failAll({refused("attendance.elsewhereState", QStringLiteral("state"))});
    AttendanceDraft kept = draft;
    if (!m_desk.session().may(Permission::WriteCare))
        takeCaseText(kept, before->draft);
    if (auto done = m_attendances.record(id, revision, kept); !done)
        return failAll({done.error()});
    refreshFamilyOf(before->child);
    tx.commit();
    return {};
}

Result<int> AttendanceService::closeSession(CheckupSessionId id) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    auto tx = m_desk.write();
    BANSO_TRY(const CheckupSession session, m_sessions.load(id));
    if (session.heldOn > m_desk.today())
        return fail(refused("attendance.future", QStringLiteral("on"), {session.heldOn.iso()}));
    const auto absent =
        m_attendances.moveAll(id, AttendanceState::Expected, AttendanceState::Absent);
    for (const PersonId child : absent)
        refreshFamilyOf(child);
    tx.commit();
    return static_cast<int>(absent.size());
}

std::vector<Attendance> AttendanceService::ofSession(CheckupSessionId session) {
    auto list = m_attendances.ofSession(session);
    if (!m_desk.session().may(Permission::ReadCaseText))
        for (Attendance& attendance : list)
            takeCaseText(attendance.draft, {});
    return list;
}

void AttendanceService::refreshFamilyOf(PersonId child) {
    FamilyRepository families(m_desk.db());
    if (const auto family = families.familyOf(child))
        m_upkeep.refresh(*family);
}

} // namespace banso
