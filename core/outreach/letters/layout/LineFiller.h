#pragma once

#include "core/outreach/letters/layout/BreakRules.h"

namespace banso {

/// Width in em.
[[nodiscard]] double widthOf(const Pieces& pieces);

/// Fills lines of `width` em one after the other: prose. A word longer than a line is broken
/// between characters. Spaces at the end of a line are dropped.
[[nodiscard]] std::vector<Pieces> fillLines(const Pieces& pieces, double width);

/// The lines with the least sum of break costs, a further line costing more than any single break,
/// and among equals the most even; no break of a cost of `limit` or more. Nothing when some part
/// cannot be broken to fit.
[[nodiscard]] std::optional<std::vector<Pieces>>
bestLines(const Pieces& pieces, const std::vector<BreakCost>& costs, double width, BreakCost limit);

} // namespace banso
