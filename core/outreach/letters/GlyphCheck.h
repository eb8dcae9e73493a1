#pragma once

#include "core/outreach/letters/LetterSheet.h"
#include "core/outreach/letters/fonts/LetterFonts.h"

#include <functional>

namespace banso {

/// A character of a letter that will not stand on paper as it was written.
struct GlyphFinding {
    QString field;      ///< `recipient.name`, `body.2`, …
    QString character;  ///< with its variation selector
    QString codePoints; ///< `U+9089 U+E0102`
    Coverage coverage;  ///< Missing, or Degraded: the ordinary form instead of the one asked for

    friend bool operator==(const GlyphFinding&, const GlyphFinding&) = default;
};

/// Every text of a sheet with its field and the fonts that will paint it: the one list that check
/// and tests go by.
void visitTexts(
    const LetterSheet& sheet,
    const std::function<void(const QString& field, FontRole role, const QString& text)>& visit);

/// Looks every character up in the very fonts that will paint it; each finding once a field.
/// Error `letter.fontMissing` {family} for the sheet's language.
[[nodiscard]] Result<std::vector<GlyphFinding>> checkGlyphs(const LetterSheet& sheet,
                                                            LetterFonts& fonts);

} // namespace banso
