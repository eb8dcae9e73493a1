#include "core/care/checkup/SessionRepository.h"

namespace banso {

namespace {

#define BANSO_SESSION_COLUMNS                                                                      \
    "checkup_session_id, kind, held_on, starts_at, place, note, is_cancelled, revision,"           \
    " closes_at, capacity"

const Query<CheckupSession, CheckupSessionId> kFind{
    "session.find",
    "SELECT " BANSO_SESSION_COLUMNS " FROM checkup_session WHERE checkup_session_id = ?"};
const Query<CheckupSession, Date, Date> kBetween{
    "session.between",
    "SELECT " BANSO_SESSION_COLUMNS " FROM checkup_session WHERE held_on >= ? AND held_on <= ?"
    " ORDER BY held_on, starts_at, checkup_session_id"};
#undef BANSO_SESSION_COLUMNS

const Query<CheckupSessionId, QString, Date, QString, QString> kFindSame{
    "session.findSame", "SELECT checkup_session_id FROM checkup_session WHERE kind = ?"
                        " AND held_on = ? AND starts_at = ? AND place = ?"};
const Query<CheckupSessionId, QString, Date, QString, QString, QString, QString, std::optional<int>>
    kInsert{"session.insert", "INSERT INTO checkup_session (kind, held_on, starts_at, place, note,"
                              " closes_at, capacity, is_cancelled) VALUES (?, ?, ?, ?, ?, ?, ?, 0)"
                              " RETURNING checkup_session_id"};
const Command<Date, QString, QString, QString, QString, std::optional<int>, CheckupSessionId, int>
    kUpdate{"session.update",
            "UPDATE checkup_session SET held_on = ?, starts_at = ?, place = ?, note = ?,"
            " closes_at = ?, capacity = ?, revision = revision + 1 WHERE checkup_session_id = ? "
            "AND revision = ?"
            " AND is_cancelled = 0"};
const Command<CheckupSessionId, int> kCancel{
    "session.cancel", "UPDATE checkup_session SET is_cancelled = 1, revision = revision + 1"
                      " WHERE checkup_session_id = ? AND revision = ? AND is_cancelled = 0"};
const Query<EligibleChild, QString, Date, Date> kUnplaced{
    "session.unplaced",
    "SELECT d.person_id, d.family_id, p.birth_on FROM duty d"
    " JOIN person p ON p.person_id = d.person_id"
    " WHERE d.kind = ? AND d.state = 'open' AND d.room = 'care' AND d.session_id IS NULL"
    " AND d.family_id IS NOT NULL AND p.birth_on >= ? AND p.birth_on <= ?"
    " ORDER BY p.birth_on, p.person_id"};

Status changedOne(qint64 changed) {
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

} // namespace

CheckupSessionId SessionRepository::add(const SessionDraft& d) {
    return m_database.one(kInsert, d.kind, d.heldOn, d.startsAt, d.place, d.note, d.closesAt,
                          d.capacity);
}

Status SessionRepository::update(CheckupSessionId id, int revision, const SessionDraft& d) {
    return changedOne(m_database.run(kUpdate, d.heldOn, d.startsAt, d.place, d.note, d.closesAt,
                                     d.capacity, id, revision));
}

Status SessionRepository::cancel(CheckupSessionId id, int revision) {
    return changedOne(m_database.run(kCancel, id, revision));
}

std::optional<CheckupSession> SessionRepository::find(CheckupSessionId id) {
    return m_database.first(kFind, id);
}

Result<CheckupSession> SessionRepository::load(CheckupSessionId id) {
    auto session = find(id);
    if (!session)
        return fail(
            refused("session.notFound", QStringLiteral("session"), {QString::number(id.value())}));
    return *std::move(session);
}

std::optional<CheckupSessionId> SessionRepository::findSame(const SessionDraft& d) {
    return m_database.first(kFindSame, d.kind, d.heldOn, d.startsAt, d.place);
}

std::vector<CheckupSession> SessionRepository::between(Date from, Date to) {
    return m_database.all(kBetween, from, to);
}

std::vector<EligibleChild> SessionRepository::unplaced(const QString& kind, Date bornFrom,
                                                       Date bornTo) {
    return m_database.all(kUnplaced, kind, bornFrom, bornTo);
}

} // namespace banso
