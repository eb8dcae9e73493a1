#include "core/base/EraDate.h"

#include <QRegularExpression>

namespace banso {

namespace {

struct EraRow {
    Era era;
    char16_t letter;
    char16_t kanji;
    QStringView name;
    int firstYear;  ///< western year of 元年
    int startMonth; ///< first day of the era within that year
    int startDay;
};

// 昭和 –1989-01-07, 平成 1989-01-08–2019-04-30, 令和 2019-05-01– (元号法 and its cabinet orders);
// 明治 from 1868-10-23 (改元の詔), 大正 from 1912-07-30, 昭和 from 1926-12-25.
constexpr std::array<EraRow, 5> kEras{{
    {Era::Meiji, u'M', u'明', u"明治", 1868, 10, 23},
    {Era::Taisho, u'T', u'大', u"大正", 1912, 7, 30},
    {Era::Showa, u'S', u'昭', u"昭和", 1926, 12, 25},
    {Era::Heisei, u'H', u'平', u"平成", 1989, 1, 8},
    {Era::Reiwa, u'R', u'令', u"令和", 2019, 5, 1},
}};

const EraRow& rowOf(Era era) {
    return kEras[static_cast<std::size_t>(era)];
}

Date firstDay(const EraRow& row) {
    return *Date::of(row.firstYear, row.startMonth, row.startDay);
}

/// Half-width, upper case, without spaces; 元 stays.
QString tidy(QStringView text) {
    QString out = text.toString().normalized(QString::NormalizationForm_KC).toUpper();
    out.remove(QRegularExpression(QStringLiteral("\\s")));
    static const QRegularExpression dashes(
        QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]"));
    out.replace(dashes, QStringLiteral("-"));
    return out;
}

Result<Date> inEra(const EraRow& row, int eraYear, int month, int day, QStringView typed) {
    const auto date = Date::of(row.firstYear + eraYear - 1, month, day);
    if (eraYear < 1 || !date)
        return fail(refused("date.impossible", {}, {typed.toString()}));
    const auto actual = eraYearOf(*date);
    if (!actual || actual->era != row.era)
        return fail(refused("date.era", {}, {typed.toString(), eraLong(*date)}));
    return *date;
}

Result<Date> western(int year, int month, int day, QStringView typed) {
    const auto date = Date::of(year, month, day);
    if (!date)
        return fail(refused("date.impossible", {}, {typed.toString()}));
    return *date;
}

const EraRow* eraNamed(QStringView name) {
    for (const EraRow& row : kEras)
        if (name == row.name ||
            (name.size() == 1 && (name[0] == row.letter || name[0] == row.kanji)))
            return &row;
    return nullptr;
}

int yearNumber(QStringView text) {
    return text == u"元" ? 1 : text.toInt();
}

} // namespace

std::optional<EraYear> eraYearOf(Date day) {
    for (auto row = kEras.rbegin(); row != kEras.rend(); ++row)
        if (day >= firstDay(*row))
            return EraYear{row->era, day.year() - row->firstYear + 1};
    return std::nullopt;
}

Result<Date> parseDate(QStringView typed, Era defaultEra) {
    const QString text = tidy(typed);
    if (text.isEmpty())
        return fail(refused("date.empty"));
    static const QRegularExpression compact(QStringLiteral("^\\d{7,8}$"));
    if (compact.match(text).hasMatch()) {
        const QStringView all(text);
        const int day = all.last(2).toInt();
        const int month = all.sliced(all.size() - 4, 2).toInt();
        if (all.size() == 8)
            return western(all.first(4).toInt(), month, day, typed);
        const int code = all[0].digitValue();
        if (code < 1 || code > 5)
            return fail(refused("date.unreadable", {}, {typed.toString()}));
        return inEra(kEras[static_cast<std::size_t>(code - 1)], all.sliced(1, 2).toInt(), month,
                     day, typed);
    }
    static const QRegularExpression parts(
        QStringLiteral("^(明治|大正|昭和|平成|令和|西暦|[MTSHR明大昭平令])?(元|\\d{1,4})[年./-]"
                       "(\\d{1,2})[月./-](\\d{1,2})日?$"));
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return fail(refused("date.unreadable", {}, {typed.toString()}));
    const QStringView eraName = match.capturedView(1);
    const QStringView yearText = match.capturedView(2);
    const int year = yearNumber(yearText);
    const int month = match.capturedView(3).toInt();
    const int day = match.capturedView(4).toInt();
    if (const EraRow* row = eraNamed(eraName); row && yearText.size() <= 2)
        return inEra(*row, year, month, day, typed);
    if (yearText.size() == 4 && (eraName.isEmpty() || eraName == u"西暦"))
        return western(year, month, day, typed);
    if (eraName.isEmpty() && yearText.size() <= 2)
        return inEra(rowOf(defaultEra), year, month, day, typed);
    return fail(refused("date.unreadable", {}, {typed.toString()}));
}

QString eraLong(Date day) {
    const QString monthDay =
        QStringLiteral("%1月%2日").arg(QString::number(day.month()), QString::number(day.day()));
    const auto eraYear = eraYearOf(day);
    if (!eraYear)
        return QStringLiteral("西暦%1年").arg(day.year()) + monthDay;
    return rowOf(eraYear->era).name.toString() +
           (eraYear->year == 1 ? QStringLiteral("元") : QString::number(eraYear->year)) + u'年' +
           monthDay;
}

QString eraShort(Date day) {
    const auto eraYear = eraYearOf(day);
    if (!eraYear)
        return QString(day.iso()).replace(u'-', u'.');
    return QStringLiteral("%1%2.%3.%4")
        .arg(QChar(rowOf(eraYear->era).letter))
        .arg(eraYear->year)
        .arg(day.month())
        .arg(day.day());
}

} // namespace banso
