#include "ui/words/DateWords.h"

#include "core/base/EraDate.h"
#include "core/base/LegalAge.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

/// Which calendar is shown first is the translation's choice.
bool eraFirst() {
    //: Which calendar dates are shown in: "era" (令和8年) or "western" (2026-11-22).
    return DateWords::tr("western") == u"era";
}

} // namespace

QString dateWords(Date day) {
    return eraFirst() ? eraLong(day) : day.iso();
}

QString shortDateWords(Date day) {
    return eraFirst() ? eraShort(day) : day.iso();
}

QString dateWithWeekday(Date day) {
    //: A date (%1) and its weekday (%2).
    return DateWords::tr("%2 %1").arg(shortDateWords(day), weekdayWords(day));
}

QString otherCalendar(Date day) {
    if (!eraFirst())
        return eraLong(day);
    return QStringLiteral("%1 (%2)").arg(day.iso(), weekdayWords(day));
}

QString weekdayWords(Date day) {
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("DateWords", "Sun"), QT_TRANSLATE_NOOP("DateWords", "Mon"),
        QT_TRANSLATE_NOOP("DateWords", "Tue"), QT_TRANSLATE_NOOP("DateWords", "Wed"),
        QT_TRANSLATE_NOOP("DateWords", "Thu"), QT_TRANSLATE_NOOP("DateWords", "Fri"),
        QT_TRANSLATE_NOOP("DateWords", "Sat")};
    return DateWords::tr(kNames.at(static_cast<std::size_t>(day.weekday())));
}

QString monthDayWords(Date day) {
    return QStringLiteral("%1/%2").arg(day.month()).arg(day.day());
}

QString instantWords(Instant at) {
    return shortDateWords(at.japanDate()) + u' ' + at.japanTime();
}

QString dueWords(Date due, Date today) {
    const int days = today.daysUntil(due);
    if (days < 0)
        return DateWords::tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return DateWords::tr("today");
    if (days == 1)
        return DateWords::tr("tomorrow");
    return DateWords::tr("in %n day(s)", nullptr, days);
}

QString ageWords(Date birth, Date on) {
    if (on < birth)
        return {};
    const int months = ageInMonths(birth, on);
    if (months == 0)
        return DateWords::tr("%n day(s) old", nullptr, ageInDays(birth, on));
    if (months < 12)
        return DateWords::tr("%n month(s)", "age", months);
    const QString years = DateWords::tr("%n year(s)", "age", months / 12);
    if (months >= 36 || months % 12 == 0)
        return years;
    //: An age: %1 is "1 year", %2 is "6 months".
    return DateWords::tr("%1 %2").arg(years, DateWords::tr("%n month(s)", "age", months % 12));
}

QString gestationWords(Gestation gestation) {
    //: Gestation: weeks and days.
    return DateWords::tr("%1 w %2 d").arg(gestation.weeks()).arg(gestation.extraDays());
}

} // namespace banso
