#include "ui/widgets/look/LookPainting.h"

#include "ui/widgets/look/Look.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>

namespace banso::LookPainting {

namespace {

constexpr int kRadius = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state & flag;
}

QColor accent(const QPalette& palette) {
    return inkOf(Tone::Accent, palette);
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// A surface that answers to the mouse.
QColor lively(const QColor& surface, const QStyleOption& option) {
    if (!has(option, QStyle::State_Enabled))
        return surface;
    const QColor text = option.palette.color(QPalette::WindowText);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(surface, text, 0.14);
    return has(option, QStyle::State_MouseOver) ? mixed(surface, text, 0.07) : surface;
}

QColor markLine(const QStyleOption& option, bool isSet) {
    if (!has(option, QStyle::State_Enabled))
        return lineColor(option.palette);
    return isSet || has(option, QStyle::State_HasFocus) ? accent(option.palette)
                                                        : strongLineColor(option.palette);
}

} // namespace

void box(QPainter& painter, const QRect& rect, int radius, const QColor& fill, const QColor& line,
         int width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setBrush(fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(fill));
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    const double inset = line.alpha() == 0 ? 0 : width / 2.0;
    const QRectF inner = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

QColor onAccent(const QPalette& palette) {
    return isDark(palette) ? QColor(0x0b, 0x1a, 0x20) : QColor(Qt::white);
}

void paintButton(QPainter& painter, const QStyleOption& option, bool isPrimary) {
    const QPalette& palette = option.palette;
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QColor fill = palette.color(isEnabled ? QPalette::Button : QPalette::Window);
    QColor line = isEnabled ? strongLineColor(palette) : lineColor(palette);
    if (isPrimary && isEnabled)
        fill = line = accent(palette);
    box(painter, option.rect, kRadius, lively(fill, option), line);
    if (!has(option, QStyle::State_HasFocus))
        return;
    box(painter, option.rect, kRadius, Qt::transparent, accent(palette), 2);
    if (isPrimary) // on its own colour the ring needs a line between
        box(painter, option.rect.adjusted(2, 2, -2, -2), kRadius - 1, Qt::transparent,
            onAccent(palette), 1);
}

void paintToolButton(QPainter& painter, const QStyleOption& option) {
    const bool isOn = has(option, QStyle::State_On);
    const bool isLively =
        isOn || has(option, QStyle::State_Sunken) ||
        (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    const QColor fill = isOn ? washOf(Tone::Accent, option.palette)
                             : lively(option.palette.color(QPalette::Window), option);
    if (isLively)
        box(painter, option.rect, kRadius, fill, Qt::transparent);
    if (has(option, QStyle::State_HasFocus))
        box(painter, option.rect, kRadius, Qt::transparent, accent(option.palette), 2);
}

void paintField(QPainter& painter, const QStyleOption& option, Tone tone, bool hasFrame) {
    const QPalette& palette = option.palette;
    const bool isWritable =
        has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const QColor fill = palette.color(isWritable ? QPalette::Base : QPalette::Window);
    if (!hasFrame)
        return painter.fillRect(option.rect, fill);
    QColor line = isWritable ? strongLineColor(palette) : lineColor(palette);
    if (tone != Tone::Plain)
        line = inkOf(tone, palette);
    const bool hasFocus = has(option, QStyle::State_HasFocus);
    if (hasFocus && tone == Tone::Plain)
        line = accent(palette);
    box(painter, option.rect, kRadius, fill, line, hasFocus ? 2 : 1);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget, Tone tone) {
    const bool hasFocus = has(option, QStyle::State_HasFocus) && widget &&
                          qobject_cast<const QAbstractScrollArea*>(widget);
    const bool isTyped = qobject_cast<const QPlainTextEdit*>(widget);
    QColor line = isTyped ? strongLineColor(option.palette) : lineColor(option.palette);
    if (tone != Tone::Plain)
        line = inkOf(tone, option.palette);
    if (hasFocus && tone == Tone::Plain)
        line = accent(option.palette);
    box(painter, option.rect, 0, Qt::transparent, line, hasFocus ? 2 : 1);
}

void paintFocus(QPainter& painter, const QStyleOption& option) {
    box(painter, option.rect, 3, Qt::transparent, accent(option.palette), 2);
}

void paintItem(QPainter& painter, const QStyleOption& option) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        QColor wash = washOf(Tone::Accent, option.palette);
        if (!has(option, QStyle::State_Active) && !isDark(option.palette))
            wash = mixed(wash, option.palette.color(QPalette::Base), 0.3);
        painter.fillRect(option.rect, wash);
    } else if (has(option, QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, washOf(Tone::Quiet, option.palette));
    }
}

void paintCheck(QPainter& painter, const QStyleOption& option) {
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor line = markLine(option, isOn);
    const QColor fill = isOn && has(option, QStyle::State_Enabled)
                            ? accent(option.palette)
                            : lively(option.palette.color(QPalette::Base), option);
    box(painter, option.rect, 3, fill, line, 2);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r(option.rect);
    painter.setPen(QPen(has(option, QStyle::State_Enabled) ? onAccent(option.palette) : line,
                        r.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(QPointF(r.left() + r.width() * .28, r.center().y()),
                         QPointF(r.left() + r.width() * .72, r.center().y()));
    else
        painter.drawPolyline(QPolygonF{{r.left() + r.width() * .24, r.top() + r.height() * .52},
                                       {r.left() + r.width() * .43, r.top() + r.height() * .70},
                                       {r.left() + r.width() * .77, r.top() + r.height() * .31}});
    painter.restore();
}

void paintRadio(QPainter& painter, const QStyleOption& option) {
    const bool isOn = has(option, QStyle::State_On);
    const QColor line = markLine(option, isOn);
    const int radius = option.rect.height() / 2;
    box(painter, option.rect, radius, lively(option.palette.color(QPalette::Base), option), line,
        2);
    const int inset = option.rect.height() / 4 + 1;
    if (isOn)
        box(painter, option.rect.adjusted(inset, inset, -inset, -inset), radius, line,
            Qt::transparent);
}

void paintHeader(QPainter& painter, const QStyleOption& option, bool isSection) {
    painter.fillRect(option.rect, lively(option.palette.color(QPalette::Window), option));
    painter.setPen(lineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int inset = option.rect.height() / 4;
    if (isSection)
        painter.drawLine(option.rect.right(), option.rect.top() + inset, option.rect.right(),
                         option.rect.bottom() - inset);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const bool isKnown = option.maximum > option.minimum;
    QRect done = option.rect;
    if (isKnown) {
        const double share =
            double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        done.setWidth(qRound(share * option.rect.width()));
    } else { // not known how much there is: a calm stripe, nothing that flickers
        done.adjust(option.rect.width() / 3, 0, -option.rect.width() / 3, 0);
    }
    if (done.width() > 1)
        box(painter, done, 3, accent(option.palette), Qt::transparent);
}

void paintTab(QPainter& painter, const QStyleOptionTab& option) {
    const bool isSelected = has(option, QStyle::State_Selected);
    if (has(option, QStyle::State_MouseOver) && !isSelected)
        painter.fillRect(option.rect, lively(option.palette.color(QPalette::Window), option));
    if (isSelected) {
        QRect underline = option.rect;
        underline.setTop(underline.bottom() - 2);
        painter.fillRect(underline, accent(option.palette));
    }
    if (isSelected && has(option, QStyle::State_HasFocus))
        box(painter, option.rect.adjusted(2, 2, -2, -5), 3, Qt::transparent, accent(option.palette),
            2);
}

void paintSplitter(QPainter& painter, const QStyleOption& option) {
    painter.setPen(has(option, QStyle::State_MouseOver) ? accent(option.palette)
                                                        : lineColor(option.palette));
    const QPoint middle = option.rect.center();
    if (has(option, QStyle::State_Horizontal))
        painter.drawLine(middle.x(), option.rect.top(), middle.x(), option.rect.bottom());
    else
        painter.drawLine(option.rect.left(), middle.y(), option.rect.right(), middle.y());
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    painter.fillRect(option.rect, option.palette.window());
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        box(painter, option.rect.adjusted(1, 1, -1, -1), kRadius,
            washOf(Tone::Accent, option.palette), Qt::transparent);
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

void paintComboArrow(QPainter& painter, const QStyleOption& option) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::ButtonText), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const double half = Look::grid(1);
    const QPointF tip(option.rect.right() - Look::grid(4),
                      option.rect.center().y() + half / 2 + 0.5);
    painter.drawPolyline(QPolygonF{tip + QPointF(-half, -half), tip, tip + QPointF(half, -half)});
    painter.restore();
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(2, 2, -2, -2);
    const bool isHeld = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor strong = strongLineColor(option.palette);
    box(painter, handle, qMin(handle.width(), handle.height()) / 2,
        isHeld ? strong : mixed(strong, option.palette.color(QPalette::Window), 0.35),
        Qt::transparent);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool isLying = option.orientation == Qt::Horizontal;
    const int groove = isLying ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + option.pageStep;
    const int least = qMin(groove, Look::grid(8));
    const int length = range <= 0 || whole <= 0
                           ? groove
                           : qBound(least, int(qint64(groove) * option.pageStep / whole), groove);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        return isLying
                   ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                   : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + length, groove - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

} // namespace banso::LookPainting
