#pragma once

#include "core/benefit/claim/ClaimCodes.h"
#include "core/benefit/terms/BenefitTerms.h"

namespace banso {

/// The last day of a claim (二年の時効). Towns word it differently, and the readings part by one
/// day (2028-05-19 and 2028-05-20 from 2026-05-20): on that day nobody is refused by a program.
struct ClaimLimit {
    enum class Verdict { InTime, Disputed, Late };

    Date lastDay; ///< as the town's wording has it
    /// The day on which the readings part and the wording does not settle it.
    std::optional<Date> disputedDay;

    [[nodiscard]] Verdict verdictOn(Date appliedOn) const;
    friend bool operator==(const ClaimLimit&, const ClaimLimit&) = default;
};

/// From the day that begins the time, by 年齢計算ニ関スル法律 where it counts itself and by
/// 民法140条 where it does not.
[[nodiscard]] ClaimLimit limitFrom(Date base, const BenefitTerms& terms);

} // namespace banso
