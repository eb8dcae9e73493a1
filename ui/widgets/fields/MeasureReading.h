#pragma once

#include "core/base/Result.h"

#include <optional>

namespace banso {

/// What a measure can be. Numbers are whole steps of the smallest place: with one decimal and `cm`,
/// 495 is 49.5 cm.
struct MeasureRules {
    QString unit;
    int decimals = 0;
    qint64 least = 0; ///< outside of this it is impossible and refused
    qint64 most = 0;
    qint64 plausibleLeast = 0; ///< outside of this it is questioned
    qint64 plausibleMost = 0;
};

/// Reads a number as people type it: full-width, with commas, with its unit behind it. Nothing when
/// blank. Errors: `field.numberUnreadable` {typed}, `field.numberTooFine` {typed, decimals},
/// `field.numberImpossible` {measure, least, most}.
[[nodiscard]] Result<std::optional<qint64>> readMeasure(const QString& typed,
                                                        const MeasureRules& rules);

[[nodiscard]] bool isPlausible(qint64 measure, const MeasureRules& rules);

} // namespace banso
