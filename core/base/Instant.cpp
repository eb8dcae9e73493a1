#include "core/base/Instant.h"

namespace banso {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kJapanOffsetMs = 9 * 3'600'000;

qint64 floorDiv(qint64 a, qint64 b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

struct DayTime {
    Date date;
    qint64 ms;
};

DayTime split(qint64 ms) {
    const qint64 day = floorDiv(ms, kDayMs);
    return {Date::fromDays(std::chrono::sys_days(std::chrono::days(day))), ms - day * kDayMs};
}

QString two(qint64 value) {
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

Instant Instant::inJapan(Date day, int hour, int minute, int second) {
    const qint64 days = day.days().time_since_epoch().count();
    return Instant(days * kDayMs + ((hour * 60 + minute) * 60 + second) * qint64(1000) -
                   kJapanOffsetMs);
}

std::optional<Instant> Instant::fromIso(QStringView text) {
    if (text.size() != 24 || text[10] != u'T' || text[13] != u':' || text[16] != u':' ||
        text[19] != u'.' || text[23] != u'Z')
        return std::nullopt;
    const auto date = Date::fromIso(text.first(10));
    bool hourOk = false, minuteOk = false, secondOk = false, msOk = false;
    const int hour = text.sliced(11, 2).toInt(&hourOk);
    const int minute = text.sliced(14, 2).toInt(&minuteOk);
    const int second = text.sliced(17, 2).toInt(&secondOk);
    const int ms = text.sliced(20, 3).toInt(&msOk);
    if (!date || !hourOk || !minuteOk || !secondOk || !msOk || hour > 23 || minute > 59 ||
        second > 59)
        return std::nullopt;
    return Instant(inJapan(*date, hour, minute, second).milliseconds() + kJapanOffsetMs + ms);
}

QString Instant::iso() const {
    const auto [date, ms] = split(m_ms);
    return date.iso() + u'T' + two(ms / 3'600'000) + u':' + two(ms / 60'000 % 60) + u':' +
           two(ms / 1000 % 60) + QStringLiteral(".%1Z").arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

Date Instant::japanDate() const {
    return split(m_ms + kJapanOffsetMs).date;
}

int Instant::japanMinuteOfDay() const {
    return static_cast<int>(split(m_ms + kJapanOffsetMs).ms / 60'000);
}

QString Instant::japanTime() const {
    const int minute = japanMinuteOfDay();
    return two(minute / 60) + u':' + two(minute % 60);
}

} // namespace banso
