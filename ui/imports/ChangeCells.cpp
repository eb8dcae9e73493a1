#include "ui/imports/ChangeCells.h"

#include "ui/words/ChangeWords.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct ChangeCells {
    Q_DECLARE_TR_FUNCTIONS(ChangeCells)
};

QString rowWords(qint64 row) {
    return row > 0 ? QString::number(row) : QString();
}

QString sideOf(const std::vector<FieldChange>& fields, Guarded<QString> FieldChange::*side) {
    QStringList parts;
    for (const FieldChange& field : fields) {
        const QString value = shownValue(field.field, field.*side);
        if (!value.isEmpty())
            parts += changeFieldWords(field.field) + u' ' + value;
    }
    return parts.join(QStringLiteral("　"));
}

} // namespace

std::vector<TableColumn> changeColumns() {
    return {{QStringLiteral("row"), ChangeCells::tr("row"), 4, true},
            {QStringLiteral("kind"), ChangeCells::tr("change"), 9},
            {QStringLiteral("name"), ChangeCells::tr("name"), 9},
            {QStringLiteral("on"), ChangeCells::tr("on"), 6},
            {QStringLiteral("before"), ChangeCells::tr("before"), 12, false, true},
            {QStringLiteral("after"), ChangeCells::tr("after"), 12, false, true}};
}

std::vector<TableColumn> findingColumns() {
    return {{QStringLiteral("row"), ChangeCells::tr("row"), 4, true},
            {QStringLiteral("column"), ChangeCells::tr("column"), 10},
            {QStringLiteral("value"), ChangeCells::tr("value"), 10},
            {QStringLiteral("sentence"), ChangeCells::tr("what is wrong, what to do"), 20, false,
             true}};
}

QString shownValue(const QString& field, const Guarded<QString>& value) {
    const QString* plain = value.shown();
    return plain ? changeValueWords(field, *plain) : ChangeCells::tr("hidden (protection)");
}

TableRow changeRow(qint64 id, const QString& kind, qint64 row, const QString& name,
                   std::optional<Date> on, const std::vector<FieldChange>& fields) {
    Cell day;
    if (on)
        day = {.text = shortDateWords(*on), .toolTip = otherCalendar(*on)};
    return {id,
            {{.text = rowWords(row), .tone = Tone::Quiet},
             {.text = changeWords(kind)},
             {.text = name},
             day,
             {.text = sideOf(fields, &FieldChange::before), .tone = Tone::Quiet},
             {.text = sideOf(fields, &FieldChange::after)}}};
}

ChangeDetail changeDetail(const QString& kind, qint64 row, const QString& name,
                          std::optional<Date> on, const std::vector<FieldChange>& fields) {
    QStringList title{changeWords(kind), name};
    if (on)
        title += dateWords(*on);
    if (row > 0)
        title += ChangeCells::tr("row %1").arg(row);
    ChangeDetail detail{title.join(QStringLiteral("　"))};
    for (const FieldChange& field : fields)
        detail.lines.push_back({changeFieldWords(field.field),
                                shownValue(field.field, field.before),
                                shownValue(field.field, field.after)});
    return detail;
}

TableRow findingRow(qint64 id, qint64 row, const QString& column, const QString& value,
                    const QString& sentence, bool isRejected) {
    const Tone tone = isRejected ? Tone::Overdue : Tone::Warning;
    return {id,
            {{.text = rowWords(row), .tone = Tone::Quiet},
             {.text = column},
             {.text = value},
             {.text = sentence,
              .tone = tone,
              .icon = isRejected ? QStringLiteral("stop") : QStringLiteral("warning")}}};
}

ChangeDetail findingDetail(qint64 row, const QString& column, const QString& value,
                           const QString& sentence) {
    QStringList title;
    if (row > 0)
        title += ChangeCells::tr("row %1").arg(row);
    if (!column.isEmpty())
        title += column;
    if (!value.isEmpty())
        title += ChangeCells::tr("“%1”").arg(value);
    return {.title = title.join(QStringLiteral("　")), .sentence = sentence};
}

std::vector<ChangeFilter> filtersOf(const std::vector<std::pair<QString, qint64>>& kinds,
                                    qint64 rejected, qint64 remarks) {
    std::vector<ChangeFilter> filters{{QString(), ChangeCells::tr("every change")}};
    for (const auto& [kind, count] : kinds) {
        filters.front().count += count;
        if (count > 0)
            filters.push_back({kind, changeWords(kind), count});
    }
    if (rejected > 0)
        filters.push_back({QLatin1String(ChangeBook::kRejected), ChangeCells::tr("not taken over"),
                           rejected, QStringLiteral("stop"), Tone::Overdue});
    if (remarks > 0)
        filters.push_back({QLatin1String(ChangeBook::kRemarks), ChangeCells::tr("to look at"),
                           remarks, QStringLiteral("warning"), Tone::Warning});
    return filters;
}

} // namespace banso
