#pragma once

#include "core/benefit/check/Finding.h"
#include "core/benefit/facts/ClaimFacts.h"

#include <span>

namespace banso {

/// What a rule about one claim looks at.
struct RuleInput {
    const ClaimFacts& facts;
    const BenefitTerms& terms; ///< of the day of the application
    Date today;

    [[nodiscard]] const ClaimDraft& content() const { return facts.claim.content; }
};

using ClaimRule = void (*)(const RuleInput&, FindingList&);

// One list a file of rules.
[[nodiscard]] std::span<const ClaimRule> blankRules();     // E01
[[nodiscard]] std::span<const ClaimRule> dateRules();      // E02 E03 E13 E14 E15 E20 E21 E28
[[nodiscard]] std::span<const ClaimRule> motherRules();    // E04 E06 E07 E16 E30 E31 E39
[[nodiscard]] std::span<const ClaimRule> pregnancyRules(); // E11 E12 E17 E18 E19 E27
[[nodiscard]] std::span<const ClaimRule> amountRules();    // E05 E08 E09 E10 E22 E23 E29
[[nodiscard]] std::span<const ClaimRule> accountRules();   // E24 E25 E26

/// Everything that the claim's rules find, in the order of their numbers. Amounts and limits are
/// those of the application's day, grades those of today.
[[nodiscard]] std::vector<Finding> findingsIn(const ClaimFacts& facts, const BenefitTerms& applied,
                                              const BenefitTerms& now, Date today);

} // namespace banso
