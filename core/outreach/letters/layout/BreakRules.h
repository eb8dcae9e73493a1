#pragma once

#include "core/outreach/letters/fonts/Piece.h"

#include <limits>

namespace banso {

/// How willingly a text is broken at a place; less is better.
using BreakCost = int;
inline constexpr BreakCost kNeverBreak = std::numeric_limits<BreakCost>::max();
/// From here on only when nothing else fits at the smallest size.
inline constexpr BreakCost kLastResort = 50;

enum class BreakRule {
    Prose,   ///< Japanese line breaking; numbers, telephone numbers and words stay whole
    Address, ///< besides, nothing inside 12番地の34 or 30-8-403: a house number cut in two has
             ///< sent letters to the wrong door
    Name,    ///< between family and given name; elsewhere as a last resort
};

/// The cost of a break after each piece. The last entry means nothing.
[[nodiscard]] std::vector<BreakCost> breakCosts(const Pieces& pieces, BreakRule rule);

} // namespace banso
