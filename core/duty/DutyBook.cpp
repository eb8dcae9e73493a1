#include "core/duty/DutyBook.h"

namespace banso {

namespace {

#define BANSO_DUTY_COLUMNS                                                                         \
    "duty_id, room, kind, origin_key, family_id, person_id, subject_kind, subject_id, session_id," \
    " opens_on, due_on, hard_on, wakes_on, act_by_on, reason, reason_arguments, role, staff_id,"   \
    " state, closed_on, closed_reason, closed_by, postponed_reason, revision,"                     \
    " CASE WHEN EXISTS (SELECT 1 FROM protection_shadow s WHERE s.person_id = duty.person_id"      \
    " AND s.role IN ('protected', 'covered', 'household')) THEN 1 ELSE 0 END"

const Query<Duty, DutyId> kFind{"duty.find",
                                "SELECT " BANSO_DUTY_COLUMNS " FROM duty WHERE duty_id = ?"};
const Query<Duty, QString> kFindByOrigin{"duty.findByOrigin", "SELECT " BANSO_DUTY_COLUMNS
                                                              " FROM duty WHERE origin_key = ?"};
const Query<Duty, FamilyId, DutyRoom> kAllOfFamily{
    "duty.allOfFamily",
    "SELECT " BANSO_DUTY_COLUMNS " FROM duty WHERE family_id = ? AND room = ? ORDER BY duty_id"};
const Query<Duty, PersonId, DutyRoom> kAllOfPerson{
    "duty.allOfPerson",
    "SELECT " BANSO_DUTY_COLUMNS " FROM duty WHERE person_id = ? AND room = ? ORDER BY duty_id"};
const Query<Duty, FamilyId> kOpenOfFamily{"duty.openOfFamily",
                                          "SELECT " BANSO_DUTY_COLUMNS
                                          " FROM duty WHERE family_id = ? AND state = 'open'"
                                          " ORDER BY act_by_on, duty_id"};
const Query<Duty, QString, qint64> kOpenOfSubject{
    "duty.openOfSubject", "SELECT " BANSO_DUTY_COLUMNS
                          " FROM duty WHERE subject_kind = ? AND subject_id = ? AND state = 'open'"
                          " ORDER BY act_by_on, duty_id"};
const Query<Duty, QString, Date> kOpenOfKind{
    "duty.openOfKind",
    "SELECT " BANSO_DUTY_COLUMNS " FROM duty WHERE kind = ? AND state = 'open' AND act_by_on <= ?"
    " ORDER BY act_by_on, duty_id"};

// A duty that was withdrawn opens again with its dates; a postponed one keeps the later day.
const Query<DutyId, DutyRoom, QString, QString, std::optional<FamilyId>, std::optional<PersonId>,
            QString, qint64, std::optional<CheckupSessionId>, Date, Date, std::optional<Date>, Date,
            Date, QString, QString, Role, std::optional<StaffId>>
    kPut{"duty.put",
         "INSERT INTO duty (room, kind, origin_key, family_id, person_id, subject_kind, subject_id,"
         " session_id, opens_on, due_on, hard_on, wakes_on, act_by_on, reason, reason_arguments,"
         " role, staff_id, state)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"
         " ON CONFLICT (origin_key) DO UPDATE SET family_id = excluded.family_id,"
         " person_id = excluded.person_id, session_id = excluded.session_id,"
         " opens_on = excluded.opens_on, due_on = excluded.due_on, hard_on = excluded.hard_on,"
         " wakes_on = CASE WHEN duty.postponed_reason IS NULL THEN excluded.wakes_on"
         "   ELSE duty.wakes_on END,"
         " act_by_on = CASE WHEN duty.postponed_reason IS NULL THEN excluded.act_by_on"
         "   ELSE duty.act_by_on END,"
         " reason = excluded.reason, reason_arguments = excluded.reason_arguments,"
         " role = excluded.role, staff_id = COALESCE(excluded.staff_id, duty.staff_id),"
         " state = CASE WHEN duty.state = 'withdrawn' THEN 'open' ELSE duty.state END,"
         " closed_on = CASE WHEN duty.state = 'withdrawn' THEN NULL ELSE duty.closed_on END,"
         " revision = duty.revision + 1"
         " RETURNING duty_id"};

const Command<DutyState, Date, std::optional<QString>, std::optional<QString>, DutyId> kEnd{
    "duty.end", "UPDATE duty SET state = ?, closed_on = ?, closed_reason = ?, closed_by = ?,"
                " revision = revision + 1 WHERE duty_id = ? AND state = 'open'"};
const Command<DutyId> kReopen{
    "duty.reopen", "UPDATE duty SET state = 'open', closed_on = NULL, closed_reason = NULL,"
                   " closed_by = NULL, revision = revision + 1"
                   " WHERE duty_id = ? AND state <> 'open'"};
const Command<Date, QString, qint64> kWithdrawAll{
    "duty.withdrawAll", "UPDATE duty SET state = 'withdrawn', closed_on = ?,"
                        " revision = revision + 1"
                        " WHERE subject_kind = ? AND subject_id = ? AND state = 'open'"};
const Command<Date, QString, QString, qint64, QString> kDoneAll{
    "duty.doneAll", "UPDATE duty SET state = 'done', closed_on = ?, closed_by = ?,"
                    " revision = revision + 1"
                    " WHERE subject_kind = ? AND subject_id = ? AND kind = ? AND state = 'open'"};
const Command<Date, Date, QString, DutyId, int> kPostpone{
    "duty.postpone", "UPDATE duty SET wakes_on = ?, act_by_on = ?, postponed_reason = ?,"
                     " revision = revision + 1 WHERE duty_id = ? AND revision = ?"};
const Command<Date, Date, std::optional<QString>, DutyId, int> kRestoreDates{
    "duty.restoreDates", "UPDATE duty SET wakes_on = ?, act_by_on = ?, postponed_reason = ?,"
                         " revision = revision + 1"
                         " WHERE duty_id = ? AND revision = ? AND state = 'open'"};

} // namespace

DutyBook::DutyBook(Desk& desk) : m_desk(desk) {}

DutyId DutyBook::put(const DutyDraft& d) {
    return m_desk.db().one(kPut, d.room, d.kind, d.originKey, d.family, d.person, d.subject.kind,
                           d.subject.id, d.session, d.opensOn, d.dueOn, d.hardOn, d.opensOn,
                           d.dueOn, d.reason, d.reasonArguments, d.role, d.staff);
}

void DutyBook::markDone(DutyId id, const QString& closedBy) {
    m_desk.db().run(kEnd, DutyState::Done, m_desk.today(), std::nullopt, closedBy, id);
}

void DutyBook::close(DutyId id, const QString& reason) {
    m_desk.db().run(kEnd, DutyState::Closed, m_desk.today(), reason, std::nullopt, id);
}

void DutyBook::withdraw(DutyId id) {
    m_desk.db().run(kEnd, DutyState::Withdrawn, m_desk.today(), std::nullopt, std::nullopt, id);
}

void DutyBook::reopen(DutyId id) {
    m_desk.db().run(kReopen, id);
}

int DutyBook::withdrawAllOf(const DutySubject& subject) {
    return static_cast<int>(
        m_desk.db().run(kWithdrawAll, m_desk.today(), subject.kind, subject.id));
}

int DutyBook::markDoneAllOf(const DutySubject& subject, const QString& kind,
                            const QString& closedBy) {
    return static_cast<int>(
        m_desk.db().run(kDoneAll, m_desk.today(), closedBy, subject.kind, subject.id, kind));
}

Status DutyBook::postpone(DutyId id, int revision, Date until, const QString& reason) {
    const auto duty = find(id);
    if (!duty || duty->state != DutyState::Open)
        return fail(refused("duty.notOpen"));
    if (reason.trimmed().isEmpty())
        return fail(refused("duty.reasonMissing", QStringLiteral("reason")));
    if (until <= m_desk.today())
        return fail(refused("duty.laterIsPast", QStringLiteral("until"), {until.iso()}));
    if (duty->hardOn && until > *duty->hardOn)
        return fail(refused("duty.pastDeadline", QStringLiteral("until"), {duty->hardOn->iso()}));
    if (m_desk.db().run(kPostpone, until, until, reason.trimmed(), id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

Status DutyBook::restoreDates(const Duty& before) {
    if (m_desk.db().run(kRestoreDates, before.wakesOn, before.actByOn, before.postponedReason,
                        before.id, before.revision + 1) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::optional<Duty> DutyBook::find(DutyId id) {
    return m_desk.db().first(kFind, id);
}

std::optional<Duty> DutyBook::findByOrigin(const QString& originKey) {
    return m_desk.db().first(kFindByOrigin, originKey);
}

std::vector<Duty> DutyBook::allOf(FamilyId family, DutyRoom room) {
    return m_desk.db().all(kAllOfFamily, family, room);
}

std::vector<Duty> DutyBook::allOf(PersonId person, DutyRoom room) {
    return m_desk.db().all(kAllOfPerson, person, room);
}

std::vector<Duty> DutyBook::openOf(FamilyId family) {
    return m_desk.db().all(kOpenOfFamily, family);
}

std::vector<Duty> DutyBook::openOf(const DutySubject& subject) {
    return m_desk.db().all(kOpenOfSubject, subject.kind, subject.id);
}

std::vector<Duty> DutyBook::openOfKind(const QString& kind, Date actByUpTo) {
    return m_desk.db().all(kOpenOfKind, kind, actByUpTo);
}

#undef BANSO_DUTY_COLUMNS

} // namespace banso
