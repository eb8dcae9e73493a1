#include "ui/household/panels/TimelineModel.h"
#include "ui/widgets/look/Elision.h"
#include "ui/widgets/look/Look.h"

#include <QAbstractItemView>

namespace banso {

namespace {

int textLeft() {
    return Look::grid(2) + Look::letters(6);
}

/// Room for the text of a line in the view.
int textWidth(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return qMax(Look::letters(8), width - textLeft() - Look::grid(2));
}

QRect wrapped(const QFontMetrics& metrics, int width, const QString& text) {
    return metrics.boundingRect(QRect(0, 0, width, 10'000),
                                Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
}

const TimelineLine* lineOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    return model ? model->line(index.row()) : nullptr;
}

bool isQuiet(const TimelineLine& line) {
    return groupOf(line.step.kind) != StepGroup::Care;
}

Tone toneOf(const TimelineLine& line) {
    if (line.step.kind == StepKind::Outcome || line.step.kind == StepKind::Death)
        return Tone::Loss;
    return isQuiet(line) ? Tone::Quiet : Tone::Plain;
}

} // namespace

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const TimelineLine* line = lineOf(index);
    if (!line)
        return;
    QStyleOptionViewItem row = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter,
                                          option.widget);
    painter->save();
    const int height = Look::rowHeight();
    const QRect first(option.rect.left() + Look::grid(2), option.rect.top(),
                      option.rect.width() - Look::grid(4), height);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    painter->setPen(inkOf(Tone::Quiet, option.palette));
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft, line->day);
    const int staff = metrics.horizontalAdvance(line->step.staff);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignRight, line->step.staff);

    const int left = option.rect.left() + textLeft();
    const int room = first.right() - staff - Look::grid(2) - left;
    const QString whom = line->whom.isEmpty() ? QString() : u' ' + line->whom;
    const QString what = elided(line->what + whom, metrics, room);
    painter->setPen(inkOf(toneOf(*line), option.palette));
    painter->drawText(QRect(left, first.top(), room, height), Qt::AlignVCenter | Qt::AlignLeft,
                      what);

    const QString text = line->step.text.value_or(QString());
    if (!text.isEmpty()) {
        painter->setPen(option.palette.color(QPalette::Text));
        const int width = textWidth(option);
        const QRect below(left, option.rect.top() + height, width,
                          option.rect.height() - height - Look::grid(1));
        if (line->isOpen)
            painter->drawText(below, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
        else
            painter->drawText(below, Qt::AlignLeft | Qt::AlignTop,
                              elided(text.simplified(), metrics, width));
    }
    painter->setPen(lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const TimelineLine* line = lineOf(index);
    int height = Look::rowHeight();
    const QString text = line ? line->step.text.value_or(QString()) : QString();
    const QFontMetrics metrics(option.font);
    if (!text.isEmpty())
        height +=
            (line->isOpen ? wrapped(metrics, textWidth(option), text).height() : metrics.height()) +
            Look::grid(1);
    return {Look::letters(20), height + 1};
}

} // namespace banso
