#pragma once

#include "ui/widgets/fields/MeasureReading.h"

namespace banso::measureRange {

// What a form reads; what is plausible at the child's age is core's to ask (`Growth`).

/// g, as core keeps it.
[[nodiscard]] inline MeasureRules weight() {
    return {QStringLiteral("g"), 0, 200, 60'000, 1'000, 30'000};
}
/// cm with one decimal, so that a step is core's mm.
[[nodiscard]] inline MeasureRules height() {
    return {QStringLiteral("cm"), 1, 150, 1'600, 300, 1'300};
}
[[nodiscard]] inline MeasureRules head() {
    return {QStringLiteral("cm"), 1, 100, 650, 220, 560};
}

/// Of the newly born: what most of them are.
[[nodiscard]] inline MeasureRules newbornWeight() {
    return {QStringLiteral("g"), 0, 200, 8'000, 1'500, 4'500};
}
[[nodiscard]] inline MeasureRules newbornHeight() {
    return {QStringLiteral("cm"), 1, 150, 700, 400, 580};
}
[[nodiscard]] inline MeasureRules newbornHead() {
    return {QStringLiteral("cm"), 1, 100, 450, 270, 400};
}

} // namespace banso::measureRange
