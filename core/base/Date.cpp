#include "core/base/Date.h"

namespace banso {

namespace {

std::optional<int> digits(QStringView text) {
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

void writeDigits(QChar* to, int value, int width) {
    for (int i = width - 1; i >= 0; --i, value /= 10)
        to[i] = QChar(u'0' + value % 10);
}

} // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const std::chrono::year_month_day civil{std::chrono::year(year),
                                            std::chrono::month(static_cast<unsigned>(month)),
                                            std::chrono::day(static_cast<unsigned>(day))};
    if (!civil.ok())
        return std::nullopt;
    return Date(std::chrono::sys_days(civil));
}

std::optional<Date> Date::fromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = digits(text.sliced(0, 4));
    const auto month = digits(text.sliced(5, 2));
    const auto day = digits(text.sliced(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return of(*year, *month, *day);
}

int Date::year() const {
    return static_cast<int>(civil().year());
}

int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(civil().month()));
}

int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(civil().day()));
}

int Date::weekday() const {
    return static_cast<int>(std::chrono::weekday(m_days).c_encoding());
}

Date Date::plusMonths(int months) const {
    const auto shifted = civil() + std::chrono::months(months);
    if (shifted.ok())
        return Date(std::chrono::sys_days(shifted));
    return Date(std::chrono::sys_days(shifted.year() / shifted.month() / std::chrono::last));
}

QString Date::iso() const {
    const auto c = civil();
    QString text(10, u'-');
    QChar* to = text.data();
    writeDigits(to, static_cast<int>(c.year()), 4);
    writeDigits(to + 5, static_cast<int>(static_cast<unsigned>(c.month())), 2);
    writeDigits(to + 8, static_cast<int>(static_cast<unsigned>(c.day())), 2);
    return text;
}

} // namespace banso
