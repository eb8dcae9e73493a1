#include "core/security/ViewLog.h"

namespace banso::ViewLog {

namespace {

const Query<ViewId, Instant, StaffId, QString, qint64, ViewKind, QString> kInsert{
    "view.insert", "INSERT INTO view_log (viewed_at, staff_id, subject_kind, subject_id, kind,"
                   " reason) VALUES (?, ?, ?, ?, ?, ?) RETURNING view_log_id"};
const Query<View, QString, qint64, qint64, int> kOfSubject{
    "view.ofSubject",
    "SELECT v.view_log_id, v.viewed_at, v.staff_id, s.name, v.subject_kind, v.subject_id, v.kind,"
    " v.reason FROM view_log v JOIN staff s ON s.staff_id = v.staff_id"
    " WHERE v.subject_kind = ? AND v.subject_id = ? AND v.view_log_id < ?"
    " ORDER BY v.view_log_id DESC LIMIT ?"};
const Query<View, StaffId, qint64, int> kOfStaff{
    "view.ofStaff",
    "SELECT v.view_log_id, v.viewed_at, v.staff_id, s.name, v.subject_kind, v.subject_id, v.kind,"
    " v.reason FROM view_log v JOIN staff s ON s.staff_id = v.staff_id"
    " WHERE v.staff_id = ? AND v.view_log_id < ? ORDER BY v.view_log_id DESC LIMIT ?"};

qint64 endOf(std::optional<ViewId> before) {
    return before ? before->value() : std::numeric_limits<qint64>::max();
}

} // namespace

Result<ViewId> record(Desk& desk, const Subject& subject, ViewKind kind, const QString& reason) {
    BANSO_CHECK(desk.require(kind == ViewKind::Reveal ? Permission::RevealProtected
                                                      : Permission::ReadPeople));
    auto tx = desk.write();
    const ViewId id = desk.db().one(kInsert, desk.now(), desk.session().staff(), subject.kind,
                                    subject.id, kind, reason);
    tx.commit();
    return id;
}

Result<std::vector<View>> ofSubject(Desk& desk, const Subject& subject, int limit,
                                    std::optional<ViewId> before) {
    BANSO_CHECK(desk.require(Permission::ReadPeople));
    return desk.db().all(kOfSubject, subject.kind, subject.id, endOf(before), limit);
}

Result<std::vector<View>> ofStaff(Desk& desk, StaffId staff, int limit,
                                  std::optional<ViewId> before) {
    if (staff != desk.session().staff())
        BANSO_CHECK(desk.require(Permission::ReadLogs));
    return desk.db().all(kOfStaff, staff, endOf(before), limit);
}

} // namespace banso::ViewLog
