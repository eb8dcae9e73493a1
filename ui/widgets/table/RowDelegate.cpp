#include "ui/widgets/table/RowDelegate.h"

#include "ui/widgets/look/Elision.h"
#include "ui/widgets/look/Look.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace banso {

int RowDelegate::textWidth(const QStyleOptionViewItem& option) const {
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    // The style keeps this margin on both sides of a cell's text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    return text.width() - 2 * margin;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.textElideMode = Qt::ElideNone;
    cell.text = elided(cell.text, cell.fontMetrics, textWidth(cell));
    // A tone's ink stays on a selected row too.
    const QVariant ink = index.data(Qt::ForegroundRole);
    if (ink.canConvert<QBrush>())
        cell.palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter->save();
    painter->setPen(inkOf(Tone::Accent, option.palette));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), qMax(size.height(), Look::rowHeight())};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                            const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStringList lines;
    if (cell.fontMetrics.horizontalAdvance(cell.text) > textWidth(cell))
        lines += cell.text;
    if (const QString more = index.data(Qt::ToolTipRole).toString(); !more.isEmpty())
        lines += more;
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace banso
