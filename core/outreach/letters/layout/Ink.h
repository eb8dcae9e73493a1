#pragma once

#include "core/outreach/letters/fonts/Piece.h"

#include <QRectF>

namespace banso {

/// What a piece of ink belongs to. Only `Address` may stand in the window.
enum class InkPart { Address, Head, Title, Body, Foot, Fold, Cover, Guide };

/// One line of text. Lengths in millimetres of the sheet; `at` is the start of its baseline.
struct InkText {
    QPointF at;
    double size;   ///< of the type: one em
    double spread; ///< added after each piece, to fill a line or to keep digits apart
    Pieces pieces;
    InkPart part;

    [[nodiscard]] double width() const;
    /// From the fonts' ascent to their descent; glyphs keep inside.
    [[nodiscard]] QRectF box() const;
};

struct InkLine {
    QPointF from;
    QPointF to;
    double thickness;
    bool isDashed;
    InkPart part;
};

/// A filled rectangle; `grey` from 0 black to 1 white.
struct InkFill {
    QRectF box;
    double grey;
    InkPart part;
};

/// All that stands on one side of one sheet, the same for screen, printer and file. Points into
/// the `LetterFonts` that shaped it.
struct PageInk {
    std::vector<InkFill> fills;
    std::vector<InkLine> lines;
    std::vector<InkText> texts;

    void add(const PageInk& other, QPointF shift);
    void addFrame(const QRectF& box, double thickness, InkPart part);
    /// Whether anything but the address touches `area`.
    [[nodiscard]] bool intrudes(const QRectF& area) const;
};

/// Points of type in millimetres.
[[nodiscard]] constexpr double points(double size) {
    return size * 25.4 / 72;
}

} // namespace banso
