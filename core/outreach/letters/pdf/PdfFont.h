#pragma once

#include "core/outreach/letters/fonts/Piece.h"
#include "core/outreach/letters/pdf/PdfFile.h"
#include "core/outreach/letters/pdf/TrueTypeSubset.h"

namespace banso {

/// One font in one file. Each pair of a glyph and the text it stands for has a code of its own, so
/// that every character comes back from the file exactly as it was, variation selector and all,
/// even where two characters share a glyph.
class PdfFont {
  public:
    PdfFont(PdfFile& file, const FontFace& face);

    [[nodiscard]] PdfRef ref() const { return m_ref; }
    /// The code of a piece of one glyph.
    [[nodiscard]] quint16 codeOf(const Piece& piece);
    /// The code of a glyph that stands for no text by itself (the text is told around it).
    [[nodiscard]] quint16 codeOf(quint32 glyph);
    /// Writes the font's objects; once, after the last page.
    void write();

  private:
    struct Code {
        quint16 number; ///< of the glyph in the subset
        double width;   ///< em
        QString text;
    };

    quint16 add(quint32 glyph, const QString& text);
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] QByteArray descriptor(PdfRef fontFile) const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray glyphMap() const;
    [[nodiscard]] QByteArray textMap() const;

    PdfFile& m_file;
    const FontFace& m_face;
    PdfRef m_ref;
    TrueTypeSubset m_subset;
    std::vector<Code> m_codes; ///< code 0 is unused
    QHash<const Piece*, quint16> m_byPiece;
    QHash<std::pair<quint32, QString>, quint16> m_byText;
};

} // namespace banso
