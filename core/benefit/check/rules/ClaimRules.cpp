#include "core/benefit/check/rules/ClaimRules.h"

namespace banso {

std::vector<Finding> findingsIn(const ClaimFacts& facts, const BenefitTerms& applied,
                                const BenefitTerms& now, Date today) {
    FindingList list(facts.claim.id, now);
    const RuleInput input{facts, applied, today};
    for (const auto& rules : {blankRules(), dateRules(), motherRules(), pregnancyRules(),
                              amountRules(), accountRules()})
        for (const ClaimRule rule : rules)
            rule(input, list);
    std::vector<Finding> findings = list.take();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
    return findings;
}

} // namespace banso
