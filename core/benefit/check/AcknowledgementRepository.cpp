#include "core/benefit/check/AcknowledgementRepository.h"

namespace banso {

namespace {

const Command<ClaimId, QString, QString, QString, QString, Instant> kAdd{
    "acknowledgement.add",
    "INSERT INTO claim_acknowledgement (claim_id, rule, finding_hash, reason, acknowledged_by,"
    " acknowledged_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (claim_id, finding_hash) DO UPDATE SET"
    " reason = excluded.reason, acknowledged_by = excluded.acknowledged_by,"
    " acknowledged_at = excluded.acknowledged_at,"
    " revision = claim_acknowledgement.revision + 1"};
const Query<Acknowledgement, ClaimId> kOf{
    "acknowledgement.of", "SELECT rule, finding_hash, reason, acknowledged_by, acknowledged_at"
                          " FROM claim_acknowledgement WHERE claim_id = ?"
                          " ORDER BY claim_acknowledgement_id"};

} // namespace

void AcknowledgementRepository::add(ClaimId claim, const Finding& finding, const QString& reason) {
    m_desk.db().run(kAdd, claim, keyOf(finding.rule), finding.hash(), reason,
                    m_desk.session().actor().key(), m_desk.now());
}

std::vector<Acknowledgement> AcknowledgementRepository::of(ClaimId claim) {
    return m_desk.db().all(kOf, claim);
}

void AcknowledgementRepository::mark(std::vector<Finding>& findings, ClaimId claim) {
    const std::vector<Acknowledgement> accepted = of(claim);
    if (accepted.empty())
        return;
    for (Finding& finding : findings) {
        if (finding.claim != claim || finding.severity != Severity::Warning)
            continue;
        const QString hash = finding.hash();
        finding.isAcknowledged =
            std::any_of(accepted.begin(), accepted.end(),
                        [&](const Acknowledgement& a) { return a.findingHash == hash; });
    }
}

} // namespace banso
