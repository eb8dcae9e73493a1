#include "ui/widgets/search/HitDelegate.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Elision.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/search/HitModel.h"

namespace banso {

namespace {

/// The caution at the right end of the first line; returns where it begins.
int paintMark(QPainter& painter, const QRect& line, const SearchHit& hit, const QPalette& palette) {
    if (hit.mark.isEmpty())
        return line.right();
    const int width = painter.fontMetrics().horizontalAdvance(hit.mark);
    QRect place(line.right() - width, line.top(), width + 1, line.height());
    painter.setPen(inkOf(hit.tone, palette));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, hit.mark);
    if (hit.icon.isEmpty())
        return place.left();
    const int side = Look::iconSize();
    const QRect icon(place.left() - side - Look::grid(1), line.center().y() - side / 2, side, side);
    drawnIcon(hit.icon, hit.tone).paint(&painter, icon);
    return icon.left();
}

} // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const auto* model = qobject_cast<const HitModel*>(index.model());
    const auto hit = model ? model->hitAt(index.row()) : std::nullopt;
    if (!hit)
        return;
    QStyleOptionViewItem row = option;
    const QStyle* style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, option.widget);
    painter->save();
    const int margin = Look::grid(3);
    const QRect inner = option.rect.adjusted(margin, Look::grid(1), -margin, -Look::grid(1));
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), inner.center().y() + 1, inner.width(), inner.height() / 2);

    painter->setFont(option.font);
    // A protected person's mark is written on the list, not on the dark band: plain ink.
    SearchHit shown = *hit;
    shown.tone = hit->tone == Tone::Protected ? Tone::Plain : hit->tone;
    const int end = paintMark(*painter, upper, shown, option.palette) - Look::grid(2);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
                      elided(hit->title, QFontMetrics(bold), end - upper.left()));

    QStringList parts{hit->detail, hit->where};
    parts.removeAll(QString());
    painter->setFont(Look::titleFont(-1));
    painter->setPen(inkOf(Tone::Quiet, option.palette));
    painter->drawText(
        lower, Qt::AlignVCenter | Qt::AlignLeft,
        elided(parts.join(QStringLiteral(" · ")), painter->fontMetrics(), lower.width()));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), Look::grid(1), option.rect.height()),
            inkOf(Tone::Accent, option.palette));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), Look::rowHeight() * 2 + Look::grid(1)};
}

} // namespace banso
