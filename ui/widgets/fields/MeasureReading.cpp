#include "ui/widgets/fields/MeasureReading.h"

#include "ui/words/NumberWords.h"

#include <QRegularExpression>

namespace banso {

Result<std::optional<qint64>> readMeasure(const QString& typed, const MeasureRules& rules) {
    QString text = typed.normalized(QString::NormalizationForm_KC).remove(u' ').remove(u',');
    if (text.isEmpty())
        return std::optional<qint64>();
    if (!rules.unit.isEmpty() && text.endsWith(rules.unit, Qt::CaseInsensitive))
        text.chop(rules.unit.size());
    // Nine digits before the point keep every step count inside 64 bits.
    static const QRegularExpression number(QStringLiteral("^(-?)([0-9]{1,9})(?:\\.([0-9]*))?$"));
    const auto match = number.match(text);
    if (!match.hasMatch())
        return fail(refused("field.numberUnreadable", {}, {typed}));
    QString fraction = match.captured(3);
    while (fraction.endsWith(u'0') && fraction.size() > rules.decimals)
        fraction.chop(1);
    if (fraction.size() > rules.decimals)
        return fail(refused("field.numberTooFine", {}, {typed, QString::number(rules.decimals)}));
    const QString digits = match.captured(2) + fraction.leftJustified(rules.decimals, u'0');
    const qint64 steps = digits.toLongLong() * (match.captured(1).isEmpty() ? 1 : -1);
    if (steps < rules.least || steps > rules.most)
        return fail(refused("field.numberImpossible", {},
                            {measureWords(steps, rules.decimals, rules.unit),
                             decimalWords(rules.least, rules.decimals),
                             measureWords(rules.most, rules.decimals, rules.unit)}));
    return std::optional(steps);
}

bool isPlausible(qint64 measure, const MeasureRules& rules) {
    return measure >= rules.plausibleLeast && measure <= rules.plausibleMost;
}

} // namespace banso
