#include "core/care/checkup/AttendanceRepository.h"

#include "core/care/growth/MeasurementRepository.h"

namespace banso {

namespace {

struct StoredAttendance {
    static constexpr int kColumns = 13;
    AttendanceId id;
    PersonId child;
    QString kind;
    std::optional<CheckupSessionId> session;
    Date heldOn;
    AttendanceState state;
    YesNo seen;
    QString institution;
    QString assessment;
    QString note;
    std::optional<Date> nextOn;
    QString nextReason;
    int revision;
};

#define BANSO_ATTENDANCE_COLUMNS                                                                   \
    "attendance_id, person_id, kind, checkup_session_id, held_on, state, child_seen, institution," \
    " assessment, note, next_on, next_reason, revision"

const Query<StoredAttendance, AttendanceId> kFind{"attendance.find",
                                                  "SELECT " BANSO_ATTENDANCE_COLUMNS
                                                  " FROM attendance WHERE attendance_id = ?"};
const Query<StoredAttendance, CheckupSessionId, PersonId> kFindPlace{
    "attendance.findPlace", "SELECT " BANSO_ATTENDANCE_COLUMNS
                            " FROM attendance WHERE checkup_session_id = ? AND person_id = ?"};
const Query<StoredAttendance, CheckupSessionId> kOfSession{
    "attendance.ofSession",
    "SELECT " BANSO_ATTENDANCE_COLUMNS " FROM attendance WHERE checkup_session_id = ?"
    " AND state <> 'withdrawn' ORDER BY attendance_id"};
const Query<StoredAttendance, PersonId> kOfChild{
    "attendance.ofChild", "SELECT " BANSO_ATTENDANCE_COLUMNS " FROM attendance WHERE person_id = ?"
                          " AND state <> 'withdrawn' ORDER BY held_on, attendance_id"};
#undef BANSO_ATTENDANCE_COLUMNS

const Query<AttendanceId, PersonId, QString, CheckupSessionId, Date> kPlace{
    "attendance.place",
    "INSERT INTO attendance (person_id, kind, checkup_session_id, held_on, state, child_seen,"
    " institution, assessment, note, next_reason)"
    " VALUES (?, ?, ?, ?, 'expected', 'unknown', '', '', '', '')"
    " ON CONFLICT (checkup_session_id, person_id) DO UPDATE SET state = 'expected',"
    " held_on = excluded.held_on, revision = attendance.revision + 1 RETURNING attendance_id"};
const Query<AttendanceId, PersonId, QString, Date, AttendanceState, YesNo, QString, QString,
            QString, std::optional<Date>, QString>
    kAddElsewhere{
        "attendance.addElsewhere",
        "INSERT INTO attendance (person_id, kind, held_on, state, child_seen, institution,"
        " assessment, note, next_on, next_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " RETURNING attendance_id"};
const Command<AttendanceState, YesNo, QString, QString, std::optional<Date>, QString, AttendanceId,
              int>
    kRecord{"attendance.record",
            "UPDATE attendance SET state = ?, child_seen = ?, assessment = ?, note = ?,"
            " next_on = ?, next_reason = ?, revision = revision + 1"
            " WHERE attendance_id = ? AND revision = ?"};
const Query<PersonId, AttendanceState, CheckupSessionId, AttendanceState> kMoveAll{
    "attendance.moveAll", "UPDATE attendance SET state = ?, revision = revision + 1"
                          " WHERE checkup_session_id = ? AND state = ? RETURNING person_id"};
const Command<Date, CheckupSessionId> kSetHeldOn{
    "attendance.setHeldOn", "UPDATE attendance SET held_on = ?, revision = revision + 1"
                            " WHERE checkup_session_id = ?"};

Attendance fromStored(StoredAttendance&& s, Database& database) {
    MeasurementRepository measurements(database);
    const auto measured = measurements.find(MeasureSource::Attendance, s.id.value(), s.child);
    return {s.id,
            s.child,
            std::move(s.kind),
            s.session,
            s.heldOn,
            std::move(s.institution),
            {s.state, s.seen, measured ? measured->measures() : Measures(), std::move(s.assessment),
             std::move(s.note), s.nextOn, std::move(s.nextReason)},
            s.revision};
}

} // namespace

AttendanceId AttendanceRepository::place(const CheckupSession& session, PersonId child) {
    return m_database.one(kPlace, child, session.kind, session.id, session.heldOn);
}

AttendanceId AttendanceRepository::addElsewhere(PersonId child, const QString& kind, Date on,
                                                const QString& institution,
                                                const AttendanceDraft& d) {
    const AttendanceId id =
        m_database.one(kAddElsewhere, child, kind, on, d.state, d.seen, institution, d.assessment,
                       d.note, d.nextOn, d.nextReason);
    MeasurementRepository(m_database)
        .put(child, on, MeasureSource::Attendance, id.value(), d.measures);
    return id;
}

Status AttendanceRepository::record(AttendanceId id, int revision, const AttendanceDraft& d) {
    if (m_database.run(kRecord, d.state, d.seen, d.assessment, d.note, d.nextOn, d.nextReason, id,
                       revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    const auto stored = m_database.one(kFind, id);
    MeasurementRepository(m_database)
        .put(stored.child, stored.heldOn, MeasureSource::Attendance, id.value(), d.measures);
    return {};
}

std::vector<PersonId> AttendanceRepository::moveAll(CheckupSessionId session, AttendanceState from,
                                                    AttendanceState to) {
    return m_database.all(kMoveAll, to, session, from);
}

void AttendanceRepository::setHeldOn(CheckupSessionId session, Date heldOn) {
    m_database.run(kSetHeldOn, heldOn, session);
}

std::optional<Attendance> AttendanceRepository::find(AttendanceId id) {
    auto stored = m_database.first(kFind, id);
    if (!stored)
        return std::nullopt;
    return fromStored(*std::move(stored), m_database);
}

std::optional<Attendance> AttendanceRepository::find(CheckupSessionId session, PersonId child) {
    auto stored = m_database.first(kFindPlace, session, child);
    if (!stored)
        return std::nullopt;
    return fromStored(*std::move(stored), m_database);
}

std::vector<Attendance> AttendanceRepository::ofSession(CheckupSessionId session) {
    std::vector<Attendance> list;
    for (StoredAttendance& stored : m_database.all(kOfSession, session))
        list.push_back(fromStored(std::move(stored), m_database));
    return list;
}

std::vector<Attendance> AttendanceRepository::ofChild(PersonId child) {
    std::vector<Attendance> list;
    for (StoredAttendance& stored : m_database.all(kOfChild, child))
        list.push_back(fromStored(std::move(stored), m_database));
    return list;
}

} // namespace banso
