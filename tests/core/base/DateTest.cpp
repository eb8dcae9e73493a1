#include "core/base/EraDate.h"
#include "core/base/FiscalYear.h"
#include "core/base/Gestation.h"
#include "core/base/LegalAge.h"
#include "tests/support/Precompiled.h"

#include <QDate>

using namespace banso;

namespace {

Date day(const char* iso) {
    return *Date::fromIso(QString::fromLatin1(iso));
}

Result<Date> read(const char* utf8) {
    return parseDate(QString::fromUtf8(utf8));
}

rc::Gen<Date> anyDay() {
    return rc::gen::map(rc::gen::inRange(0, 250 * 365),
                        [](int days) { return day("1868-10-23").plusDays(days); });
}

} // namespace

TEST_CASE("a date agrees with Qt's calendar over 250 years", "[date]") {
    rc::prop("civil parts, weekday and ISO text", [] {
        const Date date = *anyDay();
        const QDate oracle(date.year(), date.month(), date.day());
        RC_ASSERT(oracle.isValid());
        RC_ASSERT(oracle.toString(Qt::ISODate) == date.iso());
        RC_ASSERT(oracle.dayOfWeek() % 7 == date.weekday());
        RC_ASSERT(Date::fromIso(date.iso()) == date);
    });
    CHECK_FALSE(Date::of(2026, 4, 31));
    CHECK_FALSE(Date::of(2026, 2, 29));
    CHECK(Date::of(2024, 2, 29));
    CHECK_FALSE(Date::fromIso(u"2026-11-2"));
    CHECK_FALSE(Date::fromIso(u"2026/11/22"));
}

TEST_CASE("a date is read in every way it is typed", "[era]") {
    for (const char* text :
         {"R8.11.22", "r8.11.22", "令和8年11月22日", "8.11.22", "5081122", "20261122", "2026-11-22",
          "2026/11/22", "2026年11月22日", "Ｒ８．１１．２２", "令和８年１１月２２日",
          "５０８１１２２", " R8.11.22 ", "令8.11.22", "R08/11/22", "８－１１－２２",
          "西暦2026年11月22日"}) {
        INFO(text);
        REQUIRE(read(text));
        CHECK(*read(text) == day("2026-11-22"));
    }
    CHECK(*read("令和元年5月1日") == day("2019-05-01"));
    CHECK(*read("R1.5.1") == day("2019-05-01"));
    CHECK(*read("平成31年4月30日") == day("2019-04-30"));
    CHECK(*read("昭和64年1月7日") == day("1989-01-07"));
    CHECK(*read("平成元年1月8日") == day("1989-01-08"));
    CHECK(*read("3630101") == day("1988-01-01"));
    CHECK(*read("大正15年12月24日") == day("1926-12-24"));
    CHECK(*parseDate(u"31.4.1", Era::Heisei) == day("2019-04-01"));
}

TEST_CASE("a date that cannot be says why", "[era]") {
    const auto code = [](const char* text) { return read(text).error().code.toString(); };
    CHECK(code("") == QStringLiteral("date.empty"));
    CHECK(code("あした") == QStringLiteral("date.unreadable"));
    CHECK(code("R8.2.30") == QStringLiteral("date.impossible"));
    CHECK(code("20261322") == QStringLiteral("date.impossible"));
    CHECK(code("R0.1.1") == QStringLiteral("date.impossible"));
    CHECK(code("9081122") == QStringLiteral("date.unreadable"));
    CHECK(code("H2026.1.1") == QStringLiteral("date.unreadable"));

    const auto wrongEra = read("平成31年5月1日");
    REQUIRE_FALSE(wrongEra);
    CHECK(wrongEra.error().code.toString() == QStringLiteral("date.era"));
    CHECK(wrongEra.error().arguments.at(1) == QStringLiteral("令和元年5月1日"));
    CHECK(read("昭和64年1月8日").error().arguments.at(1) == QStringLiteral("平成元年1月8日"));
    CHECK(read("R1.4.30").error().arguments.at(1) == QStringLiteral("平成31年4月30日"));
}

TEST_CASE("what is written as an era date reads back", "[era]") {
    rc::prop("long and short form", [] {
        const Date date = *anyDay();
        RC_ASSERT(parseDate(eraLong(date)).value() == date);
        RC_ASSERT(parseDate(eraShort(date)).value() == date);
    });
    CHECK(eraLong(day("2026-11-22")) == QStringLiteral("令和8年11月22日"));
    CHECK(eraShort(day("2026-11-22")) == QStringLiteral("R8.11.22"));
    CHECK(FiscalYear(2019).label() == QStringLiteral("令和元年度"));
    CHECK(FiscalYear::of(day("2026-03-31")).label() == QStringLiteral("令和7年度"));
    CHECK(FiscalYear::of(day("2026-04-01")).label() == QStringLiteral("令和8年度"));
    CHECK(FiscalYear(1989).label() == QStringLiteral("平成元年度"));
}

TEST_CASE("legal age follows the published cases", "[age]") {
    struct Case {
        const char* birth;
        int months;
        const char* reached;
        const char* shown;
    };
    for (const Case& c : {Case{"2026-07-15", 4, "2026-11-14", "2026-11-15"},
                          {"2026-10-31", 1, "2026-11-30", "2026-12-01"},
                          {"2026-10-30", 1, "2026-11-29", "2026-11-30"},
                          {"2026-10-31", 4, "2027-02-28", "2027-03-01"},
                          {"2024-02-29", 12, "2025-02-28", "2025-03-01"},
                          {"2026-04-01", 12, "2027-03-31", "2027-04-01"}}) {
        INFO(c.birth << " + " << c.months);
        CHECK(ageReachedOn(day(c.birth), c.months) == day(c.reached));
        CHECK(ageShownFrom(day(c.birth), c.months) == day(c.shown));
        CHECK(ageInMonths(day(c.birth), day(c.reached)) == c.months - 1);
        CHECK(ageInMonths(day(c.birth), day(c.shown)) == c.months);
    }
    rc::prop("the age shown is the largest age reached before the day", [] {
        const Date birth = *anyDay();
        const Date on = birth.plusDays(*rc::gen::inRange(0, 40000));
        const int months = ageInMonths(birth, on);
        RC_ASSERT(months == 0 || ageReachedOn(birth, months) < on);
        RC_ASSERT(ageReachedOn(birth, months + 1) >= on);
    });
    CHECK(ageInDays(day("2026-09-01"), day("2026-09-28")) == 27);
}

TEST_CASE("gestation follows the published case", "[gestation]") {
    const Date edd = day("2027-03-10");
    struct Case {
        int weeks;
        int days;
        const char* on;
    };
    for (const Case& c : {Case{0, 0, "2026-06-03"},
                          {12, 0, "2026-08-26"},
                          {22, 0, "2026-11-04"},
                          {28, 0, "2026-12-16"},
                          {31, 6, "2027-01-12"},
                          {32, 0, "2027-01-13"},
                          {34, 0, "2027-01-27"},
                          {37, 0, "2027-02-17"},
                          {42, 0, "2027-03-24"}}) {
        INFO(c.weeks << "w" << c.days << "d");
        CHECK(Gestation::on(day(c.on), edd) == Gestation::ofWeeks(c.weeks, c.days));
        CHECK(gestationReachedOn(edd, c.weeks, c.days) == day(c.on));
    }
    CHECK(gestationReachedOn(edd, 32) == edd.plusDays(-56));
    CHECK(Gestation::ofWeeks(28).month() == 8);
    CHECK(Gestation::ofWeeks(31, 6).month() == 8);
    CHECK(Gestation::ofWeeks(32).month() == 9);
}
