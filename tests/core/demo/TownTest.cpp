#include "core/demo/extract/ExtractWriter.h"
#include "core/demo/town/TownFounder.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestDesk.h"

#include <QSet>

using namespace banso;

namespace {

Date today() {
    return *Date::of(2024, 11, 20);
}

Town founded(int people, quint64 seed) {
    Town town(people, seed);
    foundTown(town, people, today());
    return town;
}

QByteArray extractOf(const Town& town) {
    ExtractWriter writer(town);
    QByteArray bytes;
    for (ResidentIndex who = 0; who < town.residents.size(); ++who)
        bytes += writer.line(who) + '\n';
    return bytes;
}

} // namespace

TEST_CASE("thrown numbers are the same everywhere", "[demo]") {
    DemoRandom random(1, "founding");
    CHECK(random.next() == DemoRandom(1, "founding").next());
    CHECK(random.next() != DemoRandom(2, "founding").next());
    CHECK(DemoRandom(1, "founding").next() != DemoRandom(1, "life").next());
    // Worked out apart from this program: every compiler and processor must come to the same.
    CHECK(DemoRandom(42, "vector").next() == 0xC8836C34795B8312ULL);
}

TEST_CASE("a town is a function of size, seed and day", "[demo]") {
    const QByteArray one = extractOf(founded(1000, 7));
    CHECK(one == extractOf(founded(1000, 7)));
    CHECK(one != extractOf(founded(1000, 8)));
    CHECK(one.count('\n') == 1000);
}

TEST_CASE("a town's people are as people are", "[demo]") {
    const Town town = founded(22'000, 1);
    REQUIRE(town.livingCount() == 22'000);
    CHECK(town.map.districts().size() == 6);
    int children = 0;
    int old = 0;
    int infants = 0;
    QSet<QString> addresses;
    for (const DemoHousehold& household : town.households) {
        const WrittenAddress text = town.map.written(household.address);
        const QString address = text.town + text.block + text.building;
        CHECK_FALSE(addresses.contains(address));
        addresses.insert(address);
        CHECK_FALSE(household.members.empty());
    }
    for (ResidentIndex who = 0; who < town.residents.size(); ++who) {
        const int age = town.ageOf(who, today());
        children += age < 15 ? 1 : 0;
        infants += age < 1 ? 1 : 0;
        old += age >= 65 ? 1 : 0;
        const DemoResident& resident = town.at(who);
        CHECK(resident.born <= ShortDate(today()));
        CHECK(resident.born <= resident.residentSince);
        CHECK(resident.residentSince <= ShortDate(today()));
    }
    CHECK(children > 3000);
    CHECK(children < 4600);
    CHECK(infants > 180);
    CHECK(infants < 300);
    CHECK(old > 4000);
    CHECK(old < 6600);
    const double size = double(town.residents.size()) / double(town.households.size());
    CHECK(size > 2.2);
    CHECK(size < 2.8);
}

TEST_CASE("nobody's address is anybody else's in a large town", "[demo]") {
    TownMap map(1'000'000);
    DemoRandom random(3, "addresses");
    QSet<QString> seen;
    for (int i = 0; i < 200'000; ++i) {
        const WrittenAddress text =
            map.written(i % 3 == 0 ? map.newFlat(random) : map.newHouse(random));
        const QString address = text.town + text.block + text.building;
        REQUIRE_FALSE(seen.contains(address));
        seen.insert(address);
    }
}

TEST_CASE("the register takes the town's extract as it is", "[demo]") {
    BANSO_DESK_ON_BOTH(reg);
    const Town town = founded(1000, 5);
    for (const auto& district : town.map.districts())
        (void)reg.addDistrict(district.code, district.name);
    ExtractWriter writer(town);
    const QString path = reg.path(QStringLiteral("residents.csv"));
    REQUIRE(writer.write(path));
    RegistryListeners nobody;
    ResidentImport job(nobody);
    JobControl control;
    ImportService imports(reg.desk());
    const auto preview = imports.preview(job, {path, writer.profile(), reg.clock.today()}, control);
    REQUIRE(preview);
    CHECK(preview->counts.rejected == 0);
    CHECK(preview->report.remarks().empty());
    const auto outcome = imports.apply(job, *preview, control);
    REQUIRE(outcome);
    CHECK(outcome->counts.good == 1000);
    const auto again = imports.preview(job, {path, writer.profile(), reg.clock.today()}, control);
    REQUIRE(again);
    CHECK(again->counts.changes() == 0);
    CHECK(again->counts.unchanged == 1000);
}
