#pragma once

#include "core/outreach/letters/LetterStyle.h"
#include "core/outreach/letters/WindowProfile.h"
#include "core/outreach/letters/layout/Typesetter.h"

namespace banso {

/// Ink and the lower edge of what it takes, in sheet coordinates.
struct LaidInk {
    PageInk ink;
    double bottom;
};

/// Mark of a fictitious town, reference number, date and sender: right of all the window may show,
/// or below it where the window leaves too little room.
[[nodiscard]] LaidInk setLetterHead(const LetterSheet& sheet, const Typesetter& typesetter,
                                    const LetterStyle& style, const WindowProfile& window);

/// A framed mark at the right edge, its top at `top`.
[[nodiscard]] LaidInk setMark(const QString& text, const Typesetter& typesetter,
                              const LetterStyle& style, double right, double top, InkPart part);

/// The title in the middle, from `top` on.
[[nodiscard]] LaidInk setLetterTitle(const QString& title, const Typesetter& typesetter,
                                     const LetterStyle& style, double top);

} // namespace banso
