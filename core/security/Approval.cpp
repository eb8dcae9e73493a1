#include "core/security/Approval.h"

#include "core/security/AuditLog.h"

namespace banso {

namespace {

#define BANSO_APPROVAL_COLUMNS                                                                     \
    "approval_id, subject_kind, subject_id, requested_by, requested_at, request_reason,"           \
    " decided_by, decided_at, decision, decision_reason, revision"

const Query<ApprovalId, QString, qint64, StaffId, Instant, QString> kInsert{
    "approval.insert", "INSERT INTO approval (subject_kind, subject_id, requested_by, requested_at,"
                       " request_reason) VALUES (?, ?, ?, ?, ?) RETURNING approval_id"};
const Query<Approval, ApprovalId> kFind{"approval.find", "SELECT " BANSO_APPROVAL_COLUMNS
                                                         " FROM approval WHERE approval_id = ?"};
const Query<Approval, QString, qint64> kOf{
    "approval.of", "SELECT " BANSO_APPROVAL_COLUMNS " FROM approval"
                   " WHERE subject_kind = ? AND subject_id = ? ORDER BY approval_id DESC"};
const Query<Approval, QString> kOpen{
    "approval.open", "SELECT " BANSO_APPROVAL_COLUMNS " FROM approval"
                     " WHERE subject_kind = ? AND decision IS NULL ORDER BY approval_id"};
const Command<Decision, StaffId, Instant, QString, ApprovalId, int> kDecide{
    "approval.decide", "UPDATE approval SET decision = ?, decided_by = ?, decided_at = ?,"
                       " decision_reason = ?, revision = revision + 1"
                       " WHERE approval_id = ? AND revision = ? AND decision IS NULL"};

#undef BANSO_APPROVAL_COLUMNS

AuditAction actionOf(Decision decision) {
    switch (decision) {
    case Decision::Approved:
        return "approval.approve";
    case Decision::Rejected:
        return "approval.reject";
    case Decision::Withdrawn:
        break;
    }
    return "approval.withdraw";
}

} // namespace

Result<ApprovalId> ApprovalService::request(const Subject& subject, const QString& reason,
                                            Permission permission) {
    BANSO_CHECK(m_desk.require(permission));
    const QString words = reason.trimmed();
    if (words.isEmpty())
        return fail(refused("approval.reasonMissing", QStringLiteral("reason")));
    auto tx = m_desk.write();
    for (const Approval& other : of(subject))
        if (!other.decision)
            return fail(refused("approval.alreadyAsked", {}, {QString::number(other.id.value())}));
    const ApprovalId id = m_desk.db().one(kInsert, subject.kind, subject.id,
                                          m_desk.session().staff(), m_desk.now(), words);
    AuditLog::record(m_desk, "approval.request", subject,
                     {{QStringLiteral("approval"), id.value()}});
    tx.commit();
    return id;
}

Result<Approval> ApprovalService::approve(ApprovalId id, int revision, const QString& reason,
                                          Permission permission) {
    BANSO_CHECK(m_desk.require(permission));
    return decide(id, revision, Decision::Approved, reason.trimmed());
}

Result<Approval> ApprovalService::reject(ApprovalId id, int revision, const QString& reason,
                                         Permission permission) {
    BANSO_CHECK(m_desk.require(permission));
    if (reason.trimmed().isEmpty())
        return fail(refused("approval.reasonMissing", QStringLiteral("reason")));
    return decide(id, revision, Decision::Rejected, reason.trimmed());
}

Result<Approval> ApprovalService::withdraw(ApprovalId id, int revision) {
    return decide(id, revision, Decision::Withdrawn, {});
}

Result<Approval> ApprovalService::decide(ApprovalId id, int revision, Decision decision,
                                         const QString& reason) {
    const StaffId staff = m_desk.session().staff();
    auto tx = m_desk.write();
    const auto asked = find(id);
    if (!asked)
        return fail(refused("approval.notThere", {}, {QString::number(id.value())}));
    if (asked->decision)
        return fail(refused("approval.decided", {}, {keyOf(*asked->decision)}));
    if (decision == Decision::Withdrawn && asked->requestedBy != staff)
        return fail(denied("approval.notYours"));
    if (decision != Decision::Withdrawn && asked->requestedBy == staff)
        return fail(denied("approval.samePerson"));
    if (m_desk.db().run(kDecide, decision, staff, m_desk.now(), reason, id, revision) != 1)
        return fail(conflict("edit.changedMeanwhile", {}, {QString::number(id.value())}));
    AuditLog::record(m_desk, actionOf(decision), asked->subject(),
                     {{QStringLiteral("approval"), id.value()}});
    Approval decided = *find(id);
    tx.commit();
    return decided;
}

std::optional<Approval> ApprovalService::find(ApprovalId id) {
    return m_desk.db().first(kFind, id);
}

std::vector<Approval> ApprovalService::of(const Subject& subject) {
    return m_desk.db().all(kOf, subject.kind, subject.id);
}

std::vector<Approval> ApprovalService::open(const QString& subjectKind) {
    return m_desk.db().all(kOpen, subjectKind);
}

} // namespace banso
