#include "core/benefit/claim/ClaimSteps.h"

namespace banso {

Result<Claim> ClaimSteps::load(ClaimId id, std::initializer_list<ClaimState> states) {
    BANSO_TRY(Claim claim, m_claims.load(id));
    if (std::find(states.begin(), states.end(), claim.state) == states.end())
        return fail(refused("benefit.wrongState", {}, {keyOf(claim.state)}));
    return claim;
}

void ClaimSteps::follow(const Claim& claim, AuditAction action) {
    AuditLog::record(m_desk, action, subjectOf(claim.id),
                     {{QStringLiteral("receipt"), claim.receipt.text()}});
    follow(claim.content.pregnancy);
}

Status requireReason(const QString& reason) {
    if (reason.trimmed().isEmpty())
        return fail(refused("benefit.reasonMissing", QStringLiteral("reason")));
    return {};
}

} // namespace banso
