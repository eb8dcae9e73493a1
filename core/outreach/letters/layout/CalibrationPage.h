#pragma once

#include "core/outreach/letters/layout/LetterLayout.h"

namespace banso {

/// A sheet to hold against a real envelope and a ruler: a cross at a known place, the window, what
/// is always seen and what may be seen, the folds. Painted with the offset that is set, so that
/// a second print shows whether the correction is right.
[[nodiscard]] PageInk layCalibration(LetterLayout& layout, PrintOffset offset);

} // namespace banso
