#include "tests/support/gui/Seen.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Paragraph.h"

#include <QAbstractItemModel>
#include <QLabel>

namespace banso::test {

QString rowText(const QAbstractItemModel& model, int row, int firstColumn) {
    QStringList cells;
    for (int column = firstColumn; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(QStringLiteral(" | "));
}

QString seenText(const QWidget& page) {
    QStringList texts;
    const auto read = [&](const auto* widget, const QString& text) {
        if (widget->isVisible())
            texts += text;
    };
    for (const QLabel* label : page.findChildren<QLabel*>())
        read(label, label->text());
    for (const Banner* banner : page.findChildren<Banner*>())
        read(banner, banner->text());
    for (const Paragraph* paragraph : page.findChildren<Paragraph*>())
        read(paragraph, paragraph->sentence());
    return texts.join(u'\n');
}

} // namespace banso::test
