#pragma once

#include "core/outreach/letters/WindowProfile.h"
#include "core/outreach/letters/layout/Ink.h"

#include <QHash>

class QPainter;

namespace banso {

/// Paints pages on any paint device: a preview on the screen, a printer. (Files are written by
/// `PdfLetters`: Qt's own PDF loses characters beyond the basic plane and their forms as text.)
class SheetPainter {
  public:
    /// `dotsPerMillimetre` of the painter's coordinates; the sheet's corner is at their origin.
    SheetPainter(QPainter& painter, double dotsPerMillimetre, PrintOffset offset = {});

    void paint(const PageInk& page);

  private:
    void paint(const InkText& text);
    [[nodiscard]] const QRawFont& fontOf(const FontFace& face, double size);
    [[nodiscard]] QPointF dots(QPointF millimetres) const;

    QPainter& m_painter;
    double m_scale;
    QPointF m_offset;
    QHash<std::pair<const FontFace*, double>, QRawFont> m_fonts;
};

} // namespace banso
