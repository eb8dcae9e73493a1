#include "core/outreach/letters/SheetPainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace banso {

SheetPainter::SheetPainter(QPainter& painter, double dotsPerMillimetre, PrintOffset offset)
    : m_painter(painter), m_scale(dotsPerMillimetre), m_offset(offset.right, offset.down) {}

void SheetPainter::paint(const PageInk& page) {
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const InkFill& fill : page.fills)
        m_painter.fillRect(QRectF(dots(fill.box.topLeft()), fill.box.size() * m_scale),
                           QColor::fromRgbF(static_cast<float>(fill.grey),
                                            static_cast<float>(fill.grey),
                                            static_cast<float>(fill.grey)));
    for (const InkLine& line : page.lines) {
        QPen pen(Qt::black, line.thickness * m_scale);
        pen.setCapStyle(Qt::FlatCap);
        if (line.isDashed)
            pen.setDashPattern({1.5 / line.thickness, 1 / line.thickness});
        m_painter.setPen(pen);
        m_painter.drawLine(dots(line.from), dots(line.to));
    }
    m_painter.setPen(Qt::black);
    for (const InkText& text : page.texts)
        paint(text);
    m_painter.restore();
}

void SheetPainter::paint(const InkText& text) {
    const double em = text.size * m_scale;
    const QPointF origin = dots(text.at);
    double x = 0;
    for (std::size_t first = 0; first < text.pieces.size();) {
        const FontFace* face = text.pieces[first]->face;
        QList<quint32> glyphs;
        QList<QPointF> positions;
        std::size_t i = first;
        for (; i < text.pieces.size() && text.pieces[i]->face == face; ++i) {
            for (const PieceGlyph& glyph : text.pieces[i]->glyphs) {
                glyphs.append(glyph.glyph);
                positions.append(origin + QPointF(x + glyph.x * em, -glyph.y * em));
            }
            x += text.pieces[i]->advance * em + text.spread * m_scale;
        }
        QGlyphRun run;
        run.setRawFont(fontOf(*face, em));
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        m_painter.drawGlyphRun({}, run);
        first = i;
    }
}

const QRawFont& SheetPainter::fontOf(const FontFace& face, double size) {
    QRawFont& font = m_fonts[{&face, size}];
    if (!font.isValid())
        font = face.atPixelSize(size);
    return font;
}

QPointF SheetPainter::dots(QPointF millimetres) const {
    return (millimetres + m_offset) * m_scale;
}

} // namespace banso
