#include "core/outreach/letters/layout/Ink.h"

#include "core/outreach/letters/layout/LineFiller.h"

namespace banso {

double InkText::width() const {
    const auto gaps = pieces.empty() ? 0 : static_cast<double>(pieces.size() - 1);
    return widthOf(pieces) * size + gaps * spread;
}

QRectF InkText::box() const {
    double ascent = 0;
    double descent = 0;
    for (const Piece* piece : pieces) {
        ascent = std::max(ascent, piece->face->ascent());
        descent = std::max(descent, piece->face->descent());
    }
    return {at.x(), at.y() - ascent * size, width(), (ascent + descent) * size};
}

void PageInk::add(const PageInk& other, QPointF shift) {
    for (InkFill fill : other.fills) {
        fill.box.translate(shift);
        fills.push_back(fill);
    }
    for (InkLine line : other.lines) {
        line.from += shift;
        line.to += shift;
        lines.push_back(line);
    }
    for (const InkText& text : other.texts) {
        texts.push_back(text);
        texts.back().at += shift;
    }
}

void PageInk::addFrame(const QRectF& box, double thickness, InkPart part) {
    const std::array corners{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i)
        lines.push_back({corners[i], corners[(i + 1) % corners.size()], thickness, false, part});
}

bool PageInk::intrudes(const QRectF& area) const {
    const auto stranger = [](const auto& ink) { return ink.part != InkPart::Address; };
    return std::any_of(fills.begin(), fills.end(),
                       [&](const InkFill& f) { return stranger(f) && f.box.intersects(area); }) ||
           std::any_of(
               lines.begin(), lines.end(),
               [&](const InkLine& l) {
                   const double t = l.thickness / 2;
                   return stranger(l) &&
                          QRectF(l.from, l.to).normalized().adjusted(-t, -t, t, t).intersects(area);
               }) ||
           std::any_of(texts.begin(), texts.end(), [&](const InkText& t) {
               return stranger(t) && !t.pieces.empty() && t.box().intersects(area);
           });
}

} // namespace banso
