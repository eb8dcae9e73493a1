#pragma once

#include "core/base/Result.h"
#include "core/care/growth/Measures.h"

#include <vector>

namespace banso {

/// What is looked at twice in a child's weight; a hint to look (要確認), never a judgement.
struct GrowthHint {
    enum class Kind {
        LowGain,   ///< grams a day since the measurement before, below `care.gainLowPerDay`
        BirthLoss, ///< percent of the birth weight in the first days, above
                   ///< `care.birthLossPercent`
    };
    Kind kind;
    Date on;
    int value;
    int limit;
    friend bool operator==(const GrowthHint&, const GrowthHint&) = default;
};

struct GrowthLimits {
    int gainLowPerDay;
    int birthLossPercent;
};

/// Plain arithmetic about a child's measurements.
namespace Growth {

/// Grams a day between two weights, rounded; nothing when one is missing or no day lies between.
[[nodiscard]] std::optional<int> dailyGain(const Measurement& before, const Measurement& after);

/// Hints for a series in order of days. Gain is looked at until half a year of life, and not in the
/// first ten days, in which a newborn loses weight and regains it.
[[nodiscard]] std::vector<GrowthHint> hints(const std::vector<Measurement>& series, Date birth,
                                            const GrowthLimits& limits);

/// What cannot be, and what should be looked at twice, by age (`plausible_ranges.tsv`), fields
/// weight, height, head, chest: `measure.impossible` {measure, value, least, most};
/// `sure.measure` {measure, value, least, most}; against the measurement before `sure.shrank`
/// {measure, before, now} (heights and heads do not shrink: is it the right child?).
/// Weights in g, lengths in mm. `birth` nothing: not known, only what no child can have is refused.
[[nodiscard]] Errors findingsIn(const Measures& measures, std::optional<Date> birth, Date on,
                                const std::optional<Measurement>& before);

} // namespace Growth

} // namespace banso
