#include "ui/words/DateWords.h"

#include "tests/support/Precompiled.h"
#include "ui/words/Language.h"
#include "ui/words/NumberWords.h"

using namespace banso;

namespace {

Date day(const char* iso) {
    return *Date::fromIso(QString::fromLatin1(iso));
}

} // namespace

TEST_CASE("days are shown in the era, the western day stands beside", "[words]") {
    const Translation japanese(Language::Japanese);
    CHECK(dateWords(day("2026-11-22")) == QStringLiteral("令和8年11月22日"));
    CHECK(shortDateWords(day("2026-11-22")) == QStringLiteral("R8.11.22"));
    CHECK(dateWithWeekday(day("2026-11-22")) == QStringLiteral("R8.11.22(日)"));
    CHECK(otherCalendar(day("2019-05-01")) == QStringLiteral("2019-05-01 (水)"));
    CHECK(monthDayWords(day("2026-01-09")) == QStringLiteral("1/9"));
    CHECK(instantWords(Instant::inJapan(day("2026-11-22"), 9, 5)) ==
          QStringLiteral("R8.11.22 09:05"));
}

TEST_CASE("in English the western calendar comes first", "[words]") {
    const Translation english(Language::English);
    CHECK(dateWords(day("2026-11-22")) == QStringLiteral("2026-11-22"));
    CHECK(dateWithWeekday(day("2026-11-22")) == QStringLiteral("Sun 2026-11-22"));
    CHECK(otherCalendar(day("2026-11-22")) == QStringLiteral("令和8年11月22日"));
    CHECK(dueWords(day("2026-11-21"), day("2026-11-22")) == QStringLiteral("1 day overdue"));
    CHECK(dueWords(day("2026-11-20"), day("2026-11-22")) == QStringLiteral("2 days overdue"));
    CHECK(ageWords(day("2025-05-22"), day("2026-11-23")) == QStringLiteral("1 year 6 months"));
}

TEST_CASE("how far a due date is", "[words]") {
    const Translation japanese(Language::Japanese);
    const Date today = day("2026-11-22");
    CHECK(dueWords(today.plusDays(-2), today) == QStringLiteral("超過 2日"));
    CHECK(dueWords(today, today) == QStringLiteral("今日"));
    CHECK(dueWords(today.plusDays(1), today) == QStringLiteral("明日"));
    CHECK(dueWords(today.plusDays(5), today) == QStringLiteral("あと 5日"));
}

TEST_CASE("an age is as fine as it needs to be", "[words]") {
    const Translation japanese(Language::Japanese);
    const Date birth = day("2026-10-24");
    CHECK(ageWords(birth, birth) == QStringLiteral("日齢0"));
    CHECK(ageWords(birth, day("2026-11-22")) == QStringLiteral("日齢29"));
    CHECK(ageWords(birth, day("2026-11-24")) == QStringLiteral("1か月"));
    CHECK(ageWords(birth, day("2027-10-23")) == QStringLiteral("11か月"));
    CHECK(ageWords(birth, day("2027-10-24")) == QStringLiteral("1歳"));
    CHECK(ageWords(birth, day("2028-04-24")) == QStringLiteral("1歳6か月"));
    CHECK(ageWords(birth, day("2029-10-24")) == QStringLiteral("3歳"));
    CHECK(ageWords(birth, day("2030-04-24")) == QStringLiteral("3歳"));
    CHECK(ageWords(birth, birth.plusDays(-1)).isEmpty());
    CHECK(gestationWords(Gestation::ofWeeks(38, 2)) == QStringLiteral("38週2日"));
}

TEST_CASE("numbers are grouped by thousands", "[words]") {
    const Translation japanese(Language::Japanese);
    CHECK(numberWords(0) == QStringLiteral("0"));
    CHECK(numberWords(999) == QStringLiteral("999"));
    CHECK(numberWords(22041) == QStringLiteral("22,041"));
    CHECK(numberWords(-1234567) == QStringLiteral("-1,234,567"));
    CHECK(numberWords(-123) == QStringLiteral("-123"));
    CHECK(yenWords(50000) == QStringLiteral("50,000円"));
    CHECK(measureWords(495, 1, QStringLiteral("cm")) == QStringLiteral("49.5 cm"));
    CHECK(measureWords(2940, 0, QStringLiteral("g")) == QStringLiteral("2,940 g"));
    CHECK(decimalWords(-5, 1) == QStringLiteral("-0.5"));
    CHECK(decimalWords(1005, 2) == QStringLiteral("10.05"));
}
