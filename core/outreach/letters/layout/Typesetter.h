#pragma once

#include "core/outreach/letters/LetterSheet.h"
#include "core/outreach/letters/fonts/LetterFonts.h"
#include "core/outreach/letters/layout/Ink.h"

namespace banso {

/// How a text is set.
struct TypeStyle {
    FontRole role;
    double size;    ///< mm
    double leading; ///< from baseline to baseline, in em
    InkPart part;
};

/// Lines of one text, from its top edge downwards.
struct SetText {
    std::vector<InkText> lines;
    double height;
};

/// Sets texts of one language in a column. The first baseline stands so that a column of lines has
/// the same room above the first as below the last.
class Typesetter {
  public:
    Typesetter(LetterFonts& fonts, QString language)
        : m_fonts(fonts), m_language(std::move(language)) {}

    [[nodiscard]] Pieces shape(FontRole role, QStringView text) const {
        return m_fonts.shape(role, m_language, text);
    }
    /// `text` may hold line breaks. `isFilled`: lines that were broken reach the right edge.
    [[nodiscard]] SetText set(const QString& text, const TypeStyle& style, double width,
                              LetterAlign align, bool isFilled = false) const;
    /// One line as wide as it is, its upper left corner at 0, 0.
    [[nodiscard]] InkText line(const QString& text, const TypeStyle& style) const;

  private:
    LetterFonts& m_fonts;
    QString m_language;
};

/// Where the baseline lies in a line of this leading, from the line's upper edge.
[[nodiscard]] double baseline(const TypeStyle& style);

} // namespace banso
