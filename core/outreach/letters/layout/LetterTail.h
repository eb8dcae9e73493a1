#pragma once

#include "core/outreach/letters/LetterLabels.h"
#include "core/outreach/letters/LetterStyle.h"
#include "core/outreach/letters/layout/Typesetter.h"

namespace banso {

/// What stands at the foot of the last page, from 0, 0 downwards.
struct LetterTail {
    PageInk ink;
    double height; ///< 0 when there is nothing
};

/// The frame with whom to ask, and the slip to cut off.
[[nodiscard]] LetterTail setLetterTail(const LetterSheet& sheet, const Typesetter& typesetter,
                                       const LetterStyle& style, const LetterLabels& labels);

} // namespace banso
