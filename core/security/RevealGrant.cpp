#include "core/security/RevealGrant.h"

#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"

namespace banso {

Status RevealGrant::allows(const Subject& subject, const Desk& desk) const {
    if (desk.session().staff() != m_staff)
        return fail(denied("reveal.otherStaff"));
    if (desk.now() >= m_until)
        return fail(denied("reveal.expired"));
    if (std::find(m_subjects.begin(), m_subjects.end(), subject) == m_subjects.end())
        return fail(denied("reveal.otherSubject"));
    return {};
}

Result<RevealGrant> reveal(Desk& desk, std::vector<Subject> subjects, const QString& reason) {
    BANSO_CHECK(desk.require(Permission::RevealProtected));
    const QString words = reason.trimmed();
    if (words.isEmpty())
        return fail(refused("reveal.reasonMissing", QStringLiteral("reason")));
    if (subjects.empty())
        return fail(misused("reveal.nothing"));
    auto tx = desk.write();
    for (const Subject& subject : subjects) {
        BANSO_TRY(const ViewId view, ViewLog::record(desk, subject, ViewKind::Reveal, words));
        // The reason may name people: it stays in the view, to which the entry points.
        AuditLog::record(desk, "reveal", subject, {{QStringLiteral("view"), view.value()}});
    }
    tx.commit();
    const int minutes = desk.settings().integer(QStringLiteral("reveal.minutes"), desk.today());
    return RevealGrant(std::move(subjects), desk.session().staff(),
                       desk.now().plusSeconds(minutes * qint64(60)));
}

} // namespace banso
