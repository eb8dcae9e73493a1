#include "core/benefit/check/ClaimReview.h"

#include "core/benefit/check/rules/ClaimRules.h"
#include "core/benefit/export/RowCheck.h"
#include "core/benefit/export/SubstitutionBook.h"
#include "core/exchange/profile/ProfileShelf.h"

namespace banso {

namespace {

/// The layout in which claims are kept; part of the program itself.
const OutProfile& keptLayout() {
    static const OutProfile profile = ProfileShelf::out(QStringLiteral("benefit-detail")).value();
    return profile;
}

} // namespace

bool lacksInterview(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& f) { return f.rule == Rule::E27 && f.stops(); });
}

bool lacksPapers(const std::vector<Finding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const Finding& f) {
        return f.rule != Rule::E27 && f.severity == Severity::Error;
    });
}

ClaimStage stageOf(const Claim& claim, const std::vector<Finding>& findings) {
    switch (claim.state) {
    case ClaimState::Entered:
        if (lacksInterview(findings))
            return ClaimStage::Interview;
        return lacksPapers(findings) ? ClaimStage::Papers : ClaimStage::Check;
    case ClaimState::Checked:
        return ClaimStage::Decide;
    case ClaimState::Decided:
        return ClaimStage::Pay;
    case ClaimState::Paid:
        return ClaimStage::Paid;
    case ClaimState::Returned:
        return ClaimStage::Returned;
    case ClaimState::Rejected:
        return ClaimStage::Rejected;
    case ClaimState::Withdrawn:
        break;
    }
    return ClaimStage::Withdrawn;
}

ClaimReviewer::ClaimReviewer(Desk& desk, const RevealGrant* grant)
    : m_desk(desk),
      m_reader(desk, grant),
      m_accepted(desk),
      m_now(BenefitTerms::on(desk.settings(), desk.today())) {}

Result<ClaimReview> ClaimReviewer::reviewContent(const Claim& claim) {
    BANSO_TRY(ClaimFacts facts, m_reader.read(claim));
    const BenefitTerms applied = BenefitTerms::on(m_desk.settings(), claim.content.appliedOn);
    std::vector<Finding> findings = findingsIn(facts, applied, m_now, m_desk.today());
    m_accepted.mark(findings, claim.id);
    const ClaimStage stage = stageOf(claim, findings);
    return ClaimReview{std::move(facts), std::move(findings), stage};
}

Result<ClaimReview> ClaimReviewer::review(const Claim& claim) {
    BANSO_TRY(ClaimReview review, reviewContent(claim));
    const BenefitTerms applied = BenefitTerms::on(m_desk.settings(), claim.content.appliedOn);
    const SubstitutionDecisions decisions = SubstitutionBook(m_desk).decisions();
    const BenefitRow row(review.facts, applied, {m_now.municipalityCode, {}, {}});
    RowCheck check(keptLayout(), decisions);
    FindingList inRow(claim.id, m_now);
    (void)check.add(row, 1, inRow);
    for (Finding& finding : inRow.take())
        if (finding.rule != Rule::E01) // what is blank, the claim's own rule says better
            review.findings.push_back(std::move(finding));
    m_accepted.mark(review.findings, claim.id);
    review.stage = stageOf(claim, review.findings);
    return review;
}

} // namespace banso
