#include "core/outreach/letters/layout/LetterHead.h"

namespace banso {

namespace {

constexpr double kBelowMark = 1.5; // mm
constexpr double kAboveSender = 3; // mm

/// Adds lines at the right edge of the column, and returns their lower edge.
double addRight(PageInk& ink, const QString& text, const Typesetter& typesetter,
                const TypeStyle& type, const QRectF& column, double top) {
    if (text.isEmpty())
        return top;
    SetText set = typesetter.set(text, type, column.width(), LetterAlign::End);
    for (InkText& line : set.lines) {
        line.at += QPointF(column.left(), top);
        ink.texts.push_back(std::move(line));
    }
    return top + set.height;
}

QRectF headColumn(const LetterStyle& style, const WindowProfile& window) {
    const double right = style.page.width - style.page.right;
    const double beside = std::max(window.keepOut().right(), style.page.left);
    if (right - beside >= style.leastHeadWidth)
        return {beside, style.page.top, right - beside, 0};
    return {style.page.left, window.keepOut().bottom(), right - style.page.left, 0};
}

} // namespace

LaidInk setMark(const QString& text, const Typesetter& typesetter, const LetterStyle& style,
                double right, double top, InkPart part) {
    constexpr double kPadding = 1.2;
    constexpr double kThickness = 0.3;
    const TypeStyle type{FontRole::Heading, style.small.size, 1.2, part};
    InkText line = typesetter.line(text, type);
    const double height = type.size * type.leading + 2 * kPadding;
    const QRectF box(right - line.width() - 2 * kPadding, top, line.width() + 2 * kPadding, height);
    line.at += box.topLeft() + QPointF(kPadding, kPadding);
    LaidInk laid{{}, box.bottom()};
    laid.ink.texts.push_back(std::move(line));
    laid.ink.addFrame(box, kThickness, part);
    return laid;
}

LaidInk setLetterHead(const LetterSheet& sheet, const Typesetter& typesetter,
                      const LetterStyle& style, const WindowProfile& window) {
    const QRectF column = headColumn(style, window);
    const TypeStyle type{FontRole::Body, style.head.size, style.head.leading, InkPart::Head};
    LaidInk head{{}, column.top()};
    if (!sheet.fictitiousMark.isEmpty()) {
        head = setMark(sheet.fictitiousMark, typesetter, style, column.right(), column.top(),
                       InkPart::Head);
        head.bottom += kBelowMark;
    }
    for (const QString& line : {sheet.reference, sheet.dateLine})
        head.bottom = addRight(head.ink, line, typesetter, type, column, head.bottom);
    head.bottom += kAboveSender;
    for (const QString& line : sheet.sender)
        head.bottom = addRight(head.ink, line, typesetter, type, column, head.bottom);
    return head;
}

LaidInk setLetterTitle(const QString& title, const Typesetter& typesetter, const LetterStyle& style,
                       double top) {
    const double width = style.page.width - style.page.left - style.page.right;
    SetText set = typesetter.set(
        title, {FontRole::Heading, style.title.size, style.title.leading, InkPart::Title}, width,
        LetterAlign::Centre);
    LaidInk laid{{}, top + set.height};
    for (InkText& line : set.lines) {
        line.at += QPointF(style.page.left, top);
        laid.ink.texts.push_back(std::move(line));
    }
    return laid;
}

} // namespace banso
