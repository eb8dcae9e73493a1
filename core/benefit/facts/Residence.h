#pragma once

#include "core/benefit/facts/ClaimFacts.h"

namespace banso {

/// A time during which somebody lived here; an open side is "longer than we know" and "still".
struct HomeInterval {
    std::optional<Date> from;
    std::optional<Date> to; ///< the last day
};

/// Where she lived on the day of the application. Moves within the town join into one stay; it
/// began by moving in unless it began with her birth. Without any interval nothing is known, and of
/// somebody entered by hand nothing is known beyond what was entered.
[[nodiscard]] ResidenceFacts residenceOn(std::vector<HomeInterval> homes, Date applied,
                                         PersonState state, std::optional<Date> birth);

} // namespace banso
