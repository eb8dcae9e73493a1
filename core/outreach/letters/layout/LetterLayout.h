#pragma once

#include "core/outreach/letters/LetterLabels.h"
#include "core/outreach/letters/LetterStyle.h"
#include "core/outreach/letters/WindowProfile.h"
#include "core/outreach/letters/layout/Typesetter.h"

namespace banso {

/// Lays a letter on A4 pages for a window envelope, folded in three. A pure function of the sheet,
/// the style, the window and the fonts; the words it adds itself (整理番号) are in the labels.
class LetterLayout {
  public:
    LetterLayout(LetterFonts& fonts, LetterStyle style, LetterLabels labels, WindowProfile window);

    /// The letter's pages, one side of paper each, in order.
    /// Errors: `letter.addressTooLong` (see AddressBlock.h); `letter.blockTooTall` {serial} when a
    /// part that must stay together is taller than a page; `letter.windowClash` {serial, profile}
    /// when style and window leave no room beside it; `letter.pagesDiffer` {serial, frozen, now};
    /// `letter.fontMissing` {family} for the sheet's language.
    [[nodiscard]] Result<std::vector<PageInk>> lay(const LetterSheet& sheet);

    [[nodiscard]] const LetterStyle& style() const { return m_style; }
    [[nodiscard]] const LetterLabels& labels() const { return m_labels; }
    [[nodiscard]] const WindowProfile& window() const { return m_window; }
    [[nodiscard]] LetterFonts& fonts() { return m_fonts; }

  private:
    LetterFonts& m_fonts;
    LetterStyle m_style;
    LetterLabels m_labels;
    WindowProfile m_window;
};

/// The marks at which the sheet is folded, at its left edge.
[[nodiscard]] PageInk foldMarks(const WindowProfile& window);

} // namespace banso
