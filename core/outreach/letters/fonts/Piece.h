#pragma once

#include "core/outreach/letters/fonts/FontFace.h"

#include <QVarLengthArray>

#include <vector>

namespace banso {

/// How well a text can be shown.
enum class Coverage {
    Full,
    Degraded, ///< the character, but not the form of it that was asked for
    Missing,
};

/// A glyph and where it stands from the piece's start, in em.
struct PieceGlyph {
    quint32 glyph;
    double x;
    double y; ///< upwards
};

/// The smallest part of a text that is painted: one character as people count it, its marks and
/// variation selector included; a whole word where a script joins its letters. Made once and
/// pointed to from every place where it stands.
struct Piece {
    QString text; ///< byte-exact
    const FontFace* face;
    QVarLengthArray<PieceGlyph, 1> glyphs;
    double advance; ///< in em
    Coverage coverage;

    [[nodiscard]] bool isSpace() const { return text == u' ' || text == u'　'; }
};

using Pieces = std::vector<const Piece*>;

} // namespace banso
