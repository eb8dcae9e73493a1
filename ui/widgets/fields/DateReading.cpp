#include "ui/widgets/fields/DateReading.h"

#include "ui/words/DateWords.h"

#include <QRegularExpression>

namespace banso {

namespace {

/// Days from today that a short word or a signed number means.
std::optional<int> daysFromToday(const QString& text) {
    static const std::map<QString, int> kWords{{QStringLiteral("T"), 0},
                                               {QStringLiteral("今日"), 0},
                                               {QStringLiteral("きょう"), 0},
                                               {QStringLiteral("明日"), 1},
                                               {QStringLiteral("昨日"), -1}};
    if (const auto word = kWords.find(text); word != kWords.end())
        return word->second;
    static const QRegularExpression number(QStringLiteral("^[+-][0-9]{1,3}$"));
    if (number.match(text).hasMatch())
        return text.toInt();
    return std::nullopt;
}

/// Whether more keys could still make a date of it: an era, digits and separators only.
bool mayGrow(const QString& text) {
    static const QRegularExpression beginning(QStringLiteral(
        "^(?:[+-]|[MTSHR明大昭平令西].{0,2}?)?(?:元|[0-9]{0,4})"
        "(?:[年./-][0-9]{0,2}(?:[月./-][0-9]{0,2}日?)?)?$|^[0-9]{5,7}$|^[今明昨き]"));
    return beginning.match(text).hasMatch();
}

} // namespace

DateReading readDateField(const QString& typed, Date today, const DateRules& rules) {
    const QString text =
        typed.normalized(QString::NormalizationForm_KC).toUpper().remove(u' ').trimmed();
    if (text.isEmpty())
        return {};
    const std::optional<int> days = daysFromToday(text);
    const Result<Date> read =
        days ? Result<Date>(today.plusDays(*days)) : parseDate(typed, rules.defaultEra);
    if (!read)
        return {
            {}, read.error(), read.error().code == ErrorCode("date.unreadable") && mayGrow(text)};
    if (rules.earliest && *read < *rules.earliest)
        return {{},
                refused("field.dateTooEarly", {}, {dateWords(*read), dateWords(*rules.earliest)})};
    if (rules.latest && *read > *rules.latest)
        return {{}, refused("field.dateTooLate", {}, {dateWords(*read), dateWords(*rules.latest)})};
    return {*read};
}

} // namespace banso
