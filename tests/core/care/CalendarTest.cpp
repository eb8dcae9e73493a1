#include "core/care/calendar/ContactCalendarRepository.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// The day an offset means when one anchor is known.
QString dayOf(const char* text, const char* anchor, const char* day) {
    const auto offset = ContactOffset::parse(u(text)).value();
    const auto found = offset.resolve([&](const QString& name) -> std::optional<Date> {
        return name == u(anchor) ? std::optional(People::day(day)) : std::nullopt;
    });
    return found ? found->day.iso() : QString();
}

std::vector<ContactTypeText> rowsWith(const std::function<void(ContactTypeText&)>& change,
                                      const char* code) {
    auto rows = ContactCalendar::shippedRows();
    for (ContactTypeText& row : rows)
        if (row.code == u(code))
            change(row);
    return rows;
}

ErrorCode firstError(const std::vector<ContactTypeText>& rows) {
    const auto calendar = ContactCalendar::of(rows);
    REQUIRE_FALSE(calendar);
    return calendar.error().front().code;
}

} // namespace

TEST_CASE("offsets of the calendar count as the law and the papers count", "[calendar]") {
    // A pregnancy due on 2027-03-10.
    CHECK(dayOf("EDD-84", "EDD", "2027-03-10") == u("2026-12-16")); // 28w0d
    CHECK(dayOf("EDD-56", "EDD", "2027-03-10") == u("2027-01-13")); // 32w0d
    CHECK(dayOf("EDD-42", "EDD", "2027-03-10") == u("2027-01-27")); // 34w0d
    CHECK(dayOf("EDD+14", "EDD", "2027-03-10") == u("2027-03-24")); // 42w0d
    // A child of 2026-09-01: last day as a newborn, the birth notice's day 14, 60 days away.
    CHECK(dayOf("B+27", "B", "2026-09-01") == u("2026-09-28"));
    CHECK(dayOf("B+13", "B", "2026-09-01") == u("2026-09-14"));
    CHECK(dayOf("STAY+60|B+27", "STAY", "2026-09-01") == u("2026-10-31"));
    // Months by legal age: the day before the corresponding day, or the month's last.
    CHECK(dayOf("B+4m", "B", "2026-07-15") == u("2026-11-14"));
    CHECK(dayOf("B+1m", "B", "2026-10-31") == u("2026-11-30"));
    CHECK(dayOf("B+1m", "B", "2026-10-30") == u("2026-11-29"));
    CHECK(dayOf("B+4m", "B", "2026-10-31") == u("2027-02-28"));
    CHECK(dayOf("B+12m", "B", "2024-02-29") == u("2025-02-28"));
    CHECK(dayOf("B+12m", "B", "2026-04-01") == u("2027-03-31"));
    CHECK(dayOf("B+4m-14", "B", "2026-07-15") == u("2026-10-31"));
    CHECK(dayOf(" B + 3m + 1 ", "B", "2026-07-15") == u("2026-10-15"));
}

TEST_CASE("an offset takes what is known", "[calendar]") {
    const auto days = [](std::map<QString, Date> known) -> AnchorDays {
        return [known](const QString& name) -> std::optional<Date> {
            const auto found = known.find(name);
            return found == known.end() ? std::nullopt : std::optional(found->second);
        };
    };
    const Date p08 = People::day("2026-12-20");
    const Date edd = People::day("2027-03-10");
    const auto offset = ContactOffset::parse(u("min(P08+21,EDD-42)")).value();
    CHECK(offset.resolve(days({{u("P08"), p08}, {u("EDD"), edd}}))->anchor == u("P08"));
    CHECK(offset.resolve(days({{u("P08"), p08.plusDays(30)}, {u("EDD"), edd}}))->day.iso() ==
          u("2027-01-27"));
    CHECK(offset.resolve(days({{u("EDD"), edd}}))->day.iso() == u("2027-01-27"));
    CHECK_FALSE(offset.resolve(days({})));
    const auto other = ContactOffset::parse(u("SESSION-28|B+3m+1")).value();
    CHECK(other.resolve(days({{u("B"), p08}}))->anchor == u("B"));
    CHECK(other.resolve(days({{u("B"), p08}, {u("SESSION"), edd}}))->day.iso() == u("2027-02-10"));
    CHECK_FALSE(ContactOffset().resolve(days({{u("B"), p08}})));
}

TEST_CASE("what is no offset is refused", "[calendar]") {
    for (const char* text :
         {"edd-84", "EDD-", "EDD-84d", "EDD--84", "-84", "B-3m", "B+4M", "min(EDD", "min()", "EDD|",
          "|EDD", "EDD,B", "max(EDD-1,)", "EDD+99999", "B+1m2", "B+１"}) {
        INFO(text);
        const auto offset = ContactOffset::parse(u(text));
        REQUIRE_FALSE(offset);
        CHECK(offset.error().code == ErrorCode("calendar.offset"));
    }
    CHECK(ContactOffset::parse(u("")).value().isEmpty());
}

TEST_CASE("what is not known is neither true nor false", "[calendar]") {
    const auto holds = [](const char* text, std::map<QString, int> known) {
        return ContactCondition::parse(u(text)).value().holds(
            [known](const QString& name) -> std::optional<int> {
                const auto found = known.find(name);
                return found == known.end() ? std::nullopt : std::optional(found->second);
            });
    };
    CHECK(holds("", {}));
    CHECK(holds("weight<2500", {{u("weight"), 2499}}));
    CHECK_FALSE(holds("weight<2500", {{u("weight"), 2500}}));
    CHECK_FALSE(holds("weight<2500", {}));
    CHECK_FALSE(holds("!proxy", {}));
    CHECK(holds("!proxy?", {}));
    CHECK(holds("!proxy", {{u("proxy"), 0}}));
    CHECK(holds("age<20|risk", {{u("risk"), 1}}));
    CHECK(holds("age<20|risk", {{u("age"), 19}}));
    CHECK_FALSE(holds("age<20|risk", {{u("age"), 20}}));
    CHECK(holds("absent;!placed", {{u("absent"), 1}, {u("placed"), 0}}));
    CHECK_FALSE(holds("absent;!placed", {{u("absent"), 1}, {u("placed"), 1}}));
    CHECK(holds("fetuses>=2", {{u("fetuses"), 2}}));
    CHECK(holds("!done:N11", {{u("done:N11"), 0}}));
    for (const char* text :
         {"wieght<2500", "weight<", "weight<x", ";", "proxy;", "done:", "age<<3"})
        CHECK(ContactCondition::parse(u(text)).error().code == ErrorCode("calendar.condition"));
}

TEST_CASE("the shipped calendar is sound, and a broken one is refused", "[calendar]") {
    CHECK(ContactCalendar::shipped().codes().size() > 40);
    CHECK(ContactCalendar::shipped().checkupOf(u("C04R2")) == u("C04"));
    CHECK(ContactCalendar::shipped().checkupOf(u("C04")) == u("C04"));
    CHECK(ContactCalendar::shipped().checkupOf(u("N11")).isEmpty());
    CHECK(firstError(rowsWith([](auto& r) { r.opens = u("EDT-84"); }, "P08")) ==
          ErrorCode("calendar.anchor"));
    CHECK(firstError(rowsWith([](auto& r) { r.opens = u("P08R+1"); }, "P08")) ==
          ErrorCode("calendar.circle"));
    CHECK(firstError(rowsWith([](auto& r) { r.appliesWhen = u("done:X99"); }, "N04")) ==
          ErrorCode("calendar.conditionCode"));
    CHECK(firstError(rowsWith([](auto& r) { r.opens = u("N11+1"); }, "P08")) ==
          ErrorCode("calendar.anchor")); // another subject's contact
    CHECK(firstError(rowsWith([](auto& r) { r.code = u("G02"); }, "G01")) ==
          ErrorCode("calendar.missing"));
    CHECK(firstError(rowsWith([](auto& r) { r.due.clear(); }, "N11")) ==
          ErrorCode("calendar.dueMissing"));
    CHECK(firstError(rowsWith([](auto& r) { r.notice.clear(); }, "C04N")) ==
          ErrorCode("calendar.noticeMissing"));
    CHECK(firstError(rowsWith([](auto& r) { r.eligibleTo.clear(); }, "C16")) ==
          ErrorCode("calendar.eligibleMissing"));
    auto twice = ContactCalendar::shippedRows();
    twice.push_back(twice.front());
    CHECK(firstError(twice) == ErrorCode("calendar.twice"));
}

TEST_CASE("a row holds for contacts that open on its day or later", "[calendar]") {
    auto rows = ContactCalendar::shippedRows();
    const ContactTypeText shipped =
        *std::find_if(rows.begin(), rows.end(), [](const auto& r) { return r.code == u("P08"); });
    ContactTypeText later = shipped;
    later.validFrom = People::day("2027-04-01");
    later.opens = u("EDD-70");
    later.name = u("妊娠8か月 電話");
    rows.push_back(later);
    ContactTypeText ended = later;
    ended.validFrom = People::day("2028-04-01");
    ended.isActive = false;
    rows.push_back(ended);
    const ContactCalendar calendar = ContactCalendar::of(rows).value();
    const auto nameFor = [&](const char* edd) {
        const ContactType* type = calendar.versionFor(u("P08"), [&](const QString& name) {
            return name == u("EDD") ? std::optional(People::day(edd)) : std::nullopt;
        });
        return type ? type->name : QString();
    };
    CHECK(nameFor("2027-06-09") == shipped.name); // by its own rule it would open on 03-31
    CHECK(nameFor("2027-06-10") == later.name);   // 04-01
    CHECK(nameFor("2028-06-10") == QString());
    CHECK(calendar.inForce(u("P08"), People::day("2027-03-31"))->name == shipped.name);
    CHECK(calendar.inForce(u("P08"), People::day("2027-04-01"))->name == later.name);
    CHECK(calendar.inForce(u("XX"), People::day("2027-04-01")) == nullptr);
}

TEST_CASE("a register keeps its own calendar", "[calendar]") {
    BANSO_DESK_ON_BOTH(reg);
    ContactCalendarRepository repository(reg.db());
    CHECK(repository.rows().size() == ContactCalendar::shippedRows().size());
    {
        auto tx = reg.write();
        repository.installIfEmpty();
        repository.install(People::day("2026-11-22")); // nothing new
        tx.commit();
    }
    REQUIRE(repository.rows().size() == ContactCalendar::shippedRows().size());
    const auto kept = repository.rows();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        CHECK(kept[i].code == ContactCalendar::shippedRows()[i].code);
        CHECK(kept[i].appliesWhen == ContactCalendar::shippedRows()[i].appliesWhen);
    }
    ContactTypeText p08 = kept[2];
    REQUIRE(p08.code == u("P08"));
    p08.due = u("EDD-63");
    {
        auto tx = reg.write();
        REQUIRE(repository.put(p08));
        CHECK(repository.put(p08).error().kind == ErrorKind::Conflict);
        tx.commit();
    }
    CHECK(repository.calendar().inForce(u("P08"), People::day("2026-01-01"))->due.text() ==
          u("EDD-63"));
}
