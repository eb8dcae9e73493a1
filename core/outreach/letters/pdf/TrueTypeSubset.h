#pragma once

#include "core/outreach/letters/fonts/FontFace.h"

#include <QHash>

namespace banso {

/// The glyphs of a font that a file really uses, as a small font of its own. Glyph 0 is always in
/// it. Glyphs are numbered anew in the order in which they are asked for.
class TrueTypeSubset {
  public:
    explicit TrueTypeSubset(const FontFace& face) : m_face(face) { (void)add(0); }

    /// The number of a glyph in the subset.
    quint16 add(quint32 glyph);
    /// The font file, with the parts of composed glyphs.
    [[nodiscard]] QByteArray build();

  private:
    [[nodiscard]] QByteArray glyphData(const QByteArray& glyphs, const QByteArray& places,
                                       bool isLong, quint32 glyph) const;
    void addParts(QByteArray& data);

    const FontFace& m_face;
    std::vector<quint32> m_glyphs; ///< by number in the subset
    QHash<quint32, quint16> m_numbers;
};

} // namespace banso
