#include "core/registry/PersonSearch.h"
#include "core/registry/ProtectionService.h"
#include "tests/support/People.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::NewsNotebook;
using banso::test::People;

namespace {

const QString kOldHouse = QStringLiteral("0001");
const QString kNewHouse = QStringLiteral("0002");

/// A mother with a child who left a household of three.
struct Split {
    explicit Split(test::TestDesk& reg)
        : people(reg.desk(), news),
          mother(people.mother("渡邉 静", "ワタナベ シズカ", "1990-01-02", "2-3", kOldHouse)),
          child(people.child(mother, "渡邉 葵", "ワタナベ アオイ", "2026-07-15")),
          husband(people.person("渡邉 剛", "ワタナベ ツヨシ", "1988-01-02", Sex::Male, "2-3",
                                kOldHouse)) {}
    NewsNotebook news;
    People people;
    People::Mother mother;
    PersonId child;
    PersonId husband;

    [[nodiscard]] ProtectionDraft measure() const {
        return {.person = mother.person,
                .startedOn = People::day("2026-04-01"),
                .endsOn = People::day("2027-03-31"),
                .otherParty = husband,
                .covered = {child}};
    }
    void moveAway(test::TestDesk& reg) {
        ResidencyRepository residencies(reg.db());
        auto tx = reg.write();
        for (const PersonId person : {mother.person, child})
            residencies.move(person, {.householdNo = kNewHouse,
                                      .address = {.prefecture = QStringLiteral("岐阜県"),
                                                  .city = QStringLiteral("サンプル市"),
                                                  .town = QStringLiteral("北一丁目"),
                                                  .block = QStringLiteral("9-9"),
                                                  .building = QString()},
                                      .from = People::day("2026-06-01")});
        RegistryUpkeep upkeep(reg.desk(), news);
        upkeep.personTouched(mother.person, FamilyNews::AddressChanged);
        upkeep.personTouched(child, FamilyNews::AddressChanged);
        upkeep.settle();
        tx.commit();
    }
};

ProtectionRole roleOf(Database& db, PersonId person) {
    ProtectionRepository protections(db);
    const auto touches = protections.touching(person);
    REQUIRE(touches.size() == 1);
    return touches[0].role;
}

} // namespace

TEST_CASE("a protected family's address cannot be seen without a reason", "[protection]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    ResidencyRepository residencies(reg.db());
    REQUIRE(residencies.now(split.mother.person)->address.shown());
    REQUIRE(split.people.protections.add(split.measure()));
    for (const PersonId person : {split.mother.person, split.child}) {
        const auto home = residencies.now(person);
        CHECK(home->address.isMasked());
        CHECK(home->address.shown() == nullptr);
        const auto grant =
            reveal(reg.desk(), {subjectOf(person)}, QStringLiteral("家庭訪問のため"));
        REQUIRE(grant);
        CHECK(home->address.open(*grant, reg.desk())->block == QStringLiteral("2-3"));
    }
    const auto other = reveal(reg.desk(), {subjectOf(split.child)}, QStringLiteral("訪問"));
    CHECK_FALSE(residencies.now(split.mother.person)->address.open(*other, reg.desk()));
    CHECK(split.news.told(split.mother.family, FamilyNews::Protection));
}

TEST_CASE("the measure follows a split household and tells the other half nothing",
          "[protection]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    REQUIRE(split.people.protections.add(split.measure()));
    const PersonId grandmother = split.people.person("渡邉 ウメ", "ワタナベ ウメ", "1955-01-02",
                                                     Sex::Female, "2-3", kOldHouse);
    {
        auto tx = reg.write();
        RegistryUpkeep upkeep(reg.desk(), split.news);
        upkeep.personTouched(grandmother, FamilyNews::AddressChanged);
        upkeep.settle();
        tx.commit();
    }
    CHECK(roleOf(reg.db(), grandmother) == ProtectionRole::Household);
    split.moveAway(reg);
    CHECK(roleOf(reg.db(), split.mother.person) == ProtectionRole::Protected);
    CHECK(roleOf(reg.db(), split.child) == ProtectionRole::Covered);
    CHECK(roleOf(reg.db(), split.husband) == ProtectionRole::OtherParty);
    CHECK(roleOf(reg.db(), grandmother) == ProtectionRole::FormerHousehold);
    ProtectionRepository protections(reg.db());
    CHECK(protections.isMasked(split.mother.person));
    CHECK_FALSE(protections.isMasked(grandmother));
    CHECK_FALSE(protections.isMasked(split.husband));
}

TEST_CASE("whoever belongs to the protected person's family is masked, wherever they live",
          "[protection]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    // A grandmother who cares for the child, in a house of her own.
    const PersonId guardian =
        split.people.person("小林 梅", "コバヤシ ウメ", "1960-01-02", Sex::Female, "88-8");
    REQUIRE(split.people.families.addMember(split.mother.family, guardian, FamilyRole::Guardian,
                                            QStringLiteral("祖母")));
    REQUIRE(split.people.protections.add(split.measure()));
    CHECK(roleOf(reg.db(), guardian) == ProtectionRole::Household);
    CHECK(ResidencyRepository(reg.db()).now(guardian)->address.shown() == nullptr);
}

TEST_CASE("only a named person ends a measure; its last day only asks", "[protection]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    const ProtectionId id = split.people.protections.add(split.measure()).value();
    ProtectionRepository protections(reg.db());
    DutyBook duties(reg.desk());
    const auto asked = duties.openOf(DutySubject{QStringLiteral("protection"), id.value()});
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].opensOn == People::day("2027-02-28"));
    CHECK(asked[0].dueOn == People::day("2027-03-31"));

    reg.clock.set(People::day("2027-05-01"));
    CHECK(protections.find(id)->isOverdue(reg.desk().today()));
    CHECK(protections.isMasked(split.mother.person));

    auto clerk = reg.deskOf(QStringLiteral("clerk"), {Role::Clerk});
    ProtectionService byClerk(*clerk, split.news);
    CHECK(byClerk.release(id, 1, QStringLiteral("終了")).error().kind == ErrorKind::Denied);
    CHECK(split.people.protections.release(id, 1, QStringLiteral(" ")).error().code ==
          ErrorCode("protection.reasonMissing"));
    REQUIRE(split.people.protections.release(id, 1, QStringLiteral("本人の申出")));
    CHECK_FALSE(protections.isMasked(split.mother.person));
    CHECK(duties.openOf(DutySubject{QStringLiteral("protection"), id.value()}).empty());
    CHECK(protections.historyOf(split.mother.person).size() == 1);
    CHECK(split.people.protections.release(id, 2, QStringLiteral("再")).error().code ==
          ErrorCode("protection.released"));
}

TEST_CASE("a masked person is not found by where she lives", "[protection][search]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    split.people.mobile(split.mother.person, "090-1234-5678");
    PersonSearch search(reg.desk());
    const auto count = [&](const char* text) {
        return search.find(QString::fromUtf8(text)).value().size();
    };
    CHECK(count("5016082") == 3);
    CHECK(count("090123") == 1);
    REQUIRE(split.people.protections.add(split.measure()));
    CHECK(count("5016082") == 1); // the husband
    CHECK(count("090123") == 0);
    CHECK(count("090-1234-5678") == 1);
    const auto hit = search.hit(split.mother.person);
    CHECK(hit->place.isMasked());
    CHECK(hit->warnings.contains(QStringLiteral("protected")));
    CHECK(search.hit(split.husband)->warnings.contains(QStringLiteral("other_party")));
}

TEST_CASE("a measure that contradicts itself is refused", "[protection]") {
    BANSO_DESK_ON_BOTH(reg);
    Split split(reg);
    ProtectionDraft draft = split.measure();
    draft.endsOn = People::day("2026-03-31");
    CHECK(split.people.protections.add(draft).error().code ==
          ErrorCode("protection.endsBeforeStart"));
    draft = split.measure();
    draft.otherParty = split.child;
    CHECK(split.people.protections.add(draft).error().code == ErrorCode("protection.otherIsSelf"));
}
