#include "core/registry/PersonJoin.h"
#include "core/registry/imports/HouseholdCare.h"
#include "tests/core/registry/imports/ExtractTown.h"

using namespace banso;
using banso::test::ExtractBuilder;
using banso::test::ExtractTown;
using banso::test::People;
using banso::test::shown;
using banso::test::u8text;

namespace {

RelationPath path(std::initializer_list<Kin> steps) {
    return RelationPath(steps);
}

HouseholdMember member(int id, Sex sex, int birthYear, RelationPath place) {
    return {PersonId(id), sex, *Date::of(birthYear, 6, 15), std::move(place), {}};
}

std::optional<PersonId> carerOf(const HouseholdMember& child,
                                const std::vector<HouseholdMember>& members) {
    const auto care = proposedCare(child, members);
    return care ? std::optional(care->carer) : std::nullopt;
}

/// A woman with her pregnancy's family, entered by hand; and her row of the register.
struct Expecting {
    explicit Expecting(ExtractTown& t) : town(t) {
        extract.add("0001", "髙橋　剛", "タカハシ　ツヨシ", "1990-01-02")
            .household("100", "2", "世帯主");
        extract.add("0002", "髙橋　凛", "タカハシ　リン", "1995-05-01")
            .female()
            .household("100", "12", "妻");
        town.import(extract);
        family = town.people.families.ensureFor(town.person("0002")).value();
        town.reg.clock.set(People::day("2026-11-29"));
    }
    test::ExtractRow& born(const char* number, const char* name, const char* kana) {
        return extract.add(number, name, kana, "2026-11-23")
            .household("100", "20", "子")
            .set("住民となった年月日", "2026-11-23");
    }
    PersonId childByHand(const char* name, const char* kana, Sex sex) {
        const PersonId id = town.people.persons
                                .add({.name = u8text(name),
                                      .kana = u8text(kana),
                                      .sex = sex,
                                      .birth = People::day("2026-11-23")},
                                     std::nullopt)
                                .value();
        REQUIRE(town.people.families.addMember(family, id, FamilyRole::Child, {}));
        return id;
    }
    ExtractTown& town;
    ExtractBuilder extract;
    FamilyId family{0};
};

} // namespace

TEST_CASE("relations are read by code or by word", "[import][relation]") {
    BANSO_DESK_ON_BOTH(reg);
    const auto kin =
        CodeMap::load(reg.desk(), u8text("relation_codes.tsv"), u8text("import.relationCodes"));
    REQUIRE(kin);
    const auto read = [&](const QStringList& codes, const char* words) {
        return relationPath(joinedRelationCode(codes), u8text(words), *kin);
    };
    using enum Kin;
    CHECK(joinedRelationCode({u8text("2")}) == u8text("02"));
    CHECK(joinedRelationCode({u8text("２０"), u8text("12")}) == u8text("20.12"));
    CHECK(joinedRelationCode({u8text("20120000")}) == u8text("20.12"));
    CHECK(joinedRelationCode({u8text("212")}) == u8text("02.12"));
    CHECK(joinedRelationCode({QString(), u8text("00")}).isEmpty());
    CHECK(read({u8text("2")}, "世帯主") == path({Head}));
    CHECK(read({u8text("20"), u8text("14")}, "") == path({Child, Spouse}));
    CHECK(read({}, "子の妻") == path({Child, Spouse}));
    CHECK(read({u8text("77")}, "妻の子") == path({Spouse, Child}));
    CHECK_FALSE(read({u8text("77")}, "大叔母"));
    CHECK_FALSE(read({}, ""));
}

TEST_CASE("a town's own codes go before the program's", "[import][relation]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    const auto load = [&] {
        return CodeMap::load(reg.desk(), u8text("change_reasons.tsv"),
                             u8text("import.changeReasons"));
    };
    CHECK(load()->meaning(u"出生") == u8text("birth"));
    CHECK_FALSE(load()->meaning(u"01"));
    const QString before = load()->fingerprint();
    town.set("import.changeReasons", "01=birth; 2 = moved_in ;出生=correction");
    CHECK(load()->meaning(u"1") == u8text("birth"));
    CHECK(load()->meaning(u"０２") == u8text("moved_in"));
    CHECK(load()->meaning(u"出生") == u8text("correction"));
    CHECK(load()->fingerprint() != before);
    for (const char* wrong : {"01", "01=nonsense", "=birth;x"}) {
        INFO(wrong);
        town.set("import.changeReasons", wrong);
        const auto refused = load();
        if (std::string(wrong) != "=birth;x")
            CHECK(refused.error().code == ErrorCode("import.codeMap"));
        else
            CHECK(refused.error().arguments.last() == u8text("x"));
    }
}

TEST_CASE("a child's carer is proposed where the relations leave one", "[import][relation]") {
    using enum Kin;
    const auto head = member(1, Sex::Male, 1990, {Head});
    const auto wife = member(2, Sex::Female, 1992, {Spouse});
    const auto child = member(3, Sex::Female, 2020, {Child});
    CHECK(carerOf(child, {head, wife, child}) == PersonId(2));
    CHECK(proposedCare(child, {head, wife, child})->partner == PersonId(1));
    CHECK(proposedCare(child, {head, wife, child})->role == FamilyRole::Mother);
    CHECK(carerOf(child, {head, child}) == PersonId(1));
    CHECK(proposedCare(child, {head, child})->role == FamilyRole::Guardian);
    CHECK_FALSE(proposedCare(child, {head, child})->partner);

    const auto wifesChild = member(4, Sex::Male, 2016, {Spouse, Child});
    CHECK(carerOf(wifesChild, {head, wife, wifesChild}) == PersonId(2));

    // Three generations: the head's daughter and her child.
    const auto grandmother = member(5, Sex::Female, 1960, {Head});
    const auto daughter = member(6, Sex::Female, 1993, {Child});
    const auto grandchild = member(7, Sex::Male, 2022, {Child, Child});
    CHECK(carerOf(grandchild, {grandmother, daughter, grandchild}) == PersonId(6));
    const auto sonsWife = member(8, Sex::Female, 1994, {Child, Spouse});
    const auto son = member(9, Sex::Male, 1992, {Child});
    CHECK(carerOf(grandchild, {grandmother, son, sonsWife, grandchild}) == PersonId(8));
    // Whose child is it, of two? A nurse knows.
    CHECK_FALSE(carerOf(grandchild, {grandmother, daughter, son, grandchild}));
    CHECK_FALSE(carerOf(grandchild, {grandmother, grandchild}));

    // Nobody has a child at eleven; a woman of 65 may care, but gave no birth.
    const auto sister = member(10, Sex::Female, 2012, {Spouse});
    CHECK(carerOf(child, {head, sister, child}) == PersonId(1));
    CHECK(proposedCare(child, {member(5, Sex::Female, 1955, {Head}), child})->role ==
          FamilyRole::Guardian);

    // A young head with his mother, and his little brother.
    const auto mother = member(11, Sex::Female, 1985, {Mother});
    const auto youngHead = member(12, Sex::Male, 2010, {Head});
    const auto brother = member(13, Sex::Male, 2014, {Sibling});
    CHECK(carerOf(youngHead, {youngHead, mother, brother}) == PersonId(11));
    CHECK(carerOf(brother, {youngHead, mother, brother}) == PersonId(11));
    const auto lodger = member(14, Sex::Female, 1990, {Lodger});
    const auto lodgersChild = member(15, Sex::Male, 2019, {Lodger, Child});
    CHECK(carerOf(lodgersChild, {head, wife, lodger, lodgersChild}) == PersonId(14));
    CHECK_FALSE(carerOf(lodger, {head, lodger}));
}

TEST_CASE("a newborn joins the family its mother has, as a proposal", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ");
    CHECK(shown(town.import(expecting.extract).counts) == u8text("birth=1"));
    CHECK(town.family("0010") == expecting.family);
    CHECK(town.news.born == std::vector{town.person("0010")});
    CHECK(town.news.told(expecting.family, FamilyNews::MembersChanged));
    const auto members = FamilyRepository(reg.db()).membersNow(expecting.family);
    CHECK(members.back().isProposed);
    CHECK(members.back().from == People::day("2026-11-23"));
    CHECK_FALSE(FamilyRepository(reg.db()).find(expecting.family)->isProposed);
}

TEST_CASE("a child entered by hand is asked about, twins twice", "[import][family][join]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    // Nurses often know a newborn before its name.
    const PersonId first = expecting.childByHand("第一子", "", Sex::Male);
    const PersonId second = expecting.childByHand("第二子", "", Sex::Female);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ");
    expecting.born("0011", "髙橋　碧", "タカハシ　アオイ").female();
    CHECK(shown(town.import(expecting.extract).counts) == u8text("birth=2 join_candidate=2"));
    CHECK(town.news.born.empty()); // somebody recorded these births already
    PersonJoin join(reg.desk(), town.news);
    const auto open = join.open();
    CHECK(open.size() == 4);
    const auto sexes = std::count_if(open.begin(), open.end(), [](const JoinProposal& p) {
        return p.evidence == u8text("birth;sex;household");
    });
    CHECK(sexes == 2);

    // Joined, each child stands in the family once; taken back, as before.
    FamilyRepository families(reg.db());
    CHECK(families.membersNow(expecting.family).size() == 5);
    const auto joined = join.join(first, town.person("0010"), u8text("本人確認"));
    REQUIRE(joined);
    REQUIRE(join.join(second, town.person("0011"), {}));
    const auto members = families.membersNow(expecting.family);
    CHECK(members.size() == 3);
    for (const FamilyMember& member : members)
        CHECK_FALSE(member.isProposed); // what the nurse entered goes on
    REQUIRE(join.undo(*joined));
    CHECK(families.membersNow(expecting.family).size() == 4);
    CHECK(families.familyOf(first) == expecting.family);
    CHECK(families.familyOf(town.person("0010")) == expecting.family);
}

TEST_CASE("a woman entered by hand is asked about, and her children after her",
          "[import][family][join]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(ExtractBuilder(Expecting(town).extract));
    const auto byHand = town.people.mother("佐藤 海", "サトウ ウミ", "1996-01-01", "7-7");
    const PersonId baby = town.people.child(byHand, "佐藤ベビー", "", "2026-11-20");
    reg.clock.set(People::day("2026-12-06"));
    ExtractBuilder extract = Expecting(town).extract;
    reg.clock.set(People::day("2026-12-06"));
    extract.add("0020", "佐藤　海", "サトウ　ウミ", "1996-01-01")
        .female()
        .household("500", "02", "世帯主")
        .set("転入前住所_市区郡町村名", "ダミー市");
    extract.add("0021", "佐藤　陸", "サトウ　リク", "2026-11-20").household("500", "20", "子");
    CHECK(shown(town.import(extract).counts) == u8text("added=1 moved_in=1 join_candidate=1"));
    PersonJoin join(reg.desk(), town.news);
    REQUIRE(join.open().size() == 1);
    CHECK(join.open()[0].provisional == byHand.person);
    REQUIRE(join.join(byHand.person, town.person("0020"), {}));
    // The families are one, the nameless child and the register's stand in one household.
    REQUIRE(join.open().size() == 1);
    CHECK(join.open()[0].provisional == baby);
    CHECK(join.open()[0].registered == town.person("0021"));
    REQUIRE(join.join(baby, town.person("0021"), {}));
    FamilyRepository families(reg.db());
    const auto family = families.familyOf(town.person("0020"));
    REQUIRE(family);
    CHECK(families.membersNow(*family).size() == 2);
}

TEST_CASE("what a nurse arranged is not rearranged", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ");
    town.import(expecting.extract);
    // The child lives with its father now, in another family.
    const FamilyId his =
        town.people.families
            .moveChildren(expecting.family, town.person("0001"), {town.person("0010")})
            .value();
    REQUIRE(town.people.families.endMember(his, town.person("0010")));
    reg.clock.set(People::day("2026-12-06"));
    for (const char* number : {"0002", "0010"})
        expecting.extract.of(number).set("世帯番号", "300").set("異動年月日", "2026-12-01");
    expecting.extract.of("0002").set("続柄コード1", "02").set("続柄表記", "世帯主");
    CHECK(town.import(expecting.extract).counts.of(ResidentEvent::kHouseholdChange) == 2);
    CHECK_FALSE(town.family("0010"));
}

TEST_CASE("born and lost between two extracts: the mother is not forgotten", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ").died("2026-11-25");
    CHECK(shown(town.import(expecting.extract).counts) == u8text("birth=1 death=1"));
    CHECK(town.load("0010").state == PersonState::Deceased);
    CHECK(town.family("0010") == expecting.family);
    CHECK(town.news.told(expecting.family, FamilyNews::Death));
    CHECK(town.news.born.empty()); // nothing falls due for the child
}

TEST_CASE("a newborn of a complicated household is not lost", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ").household("100", "20", "孫");
    expecting.extract.of("0010").set("続柄コード1", "2020");
    CHECK(shown(town.import(expecting.extract).counts) == u8text("birth=1"));
    CHECK_FALSE(town.family("0010"));
    DutyBook duties(reg.desk());
    const auto open = duties.openOfKind(u8text("register.family"), People::day("2027-01-01"));
    REQUIRE(open.size() == 1);
    CHECK(open[0].person == town.person("0010"));
    CHECK(open[0].role == Role::Nurse);
    CHECK(town.news.born.empty());
}

TEST_CASE("a child taken off the register is looked for", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    Expecting expecting(town);
    expecting.born("0010", "髙橋　蒼", "タカハシ　アオ");
    town.import(expecting.extract);
    reg.clock.set(People::day("2026-12-06"));
    expecting.extract.of("0010").removed("2026-12-01");
    expecting.extract.of("0001").removed("2026-12-01");
    CHECK(shown(town.import(expecting.extract).counts) == u8text("removed=2"));
    DutyBook duties(reg.desk());
    const auto open = duties.openOfKind(u8text("register.removed"), People::day("2027-01-01"));
    REQUIRE(open.size() == 1);
    CHECK(open[0].person == town.person("0010"));
    CHECK(open[0].family == expecting.family);
}

TEST_CASE("a girl who has a child cares in a family of her own", "[import][family]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract;
    extract.add("0001", "髙橋　恵", "タカハシ　メグミ", "1985-01-02")
        .female()
        .household("100", "2", "世帯主");
    extract.add("0002", "髙橋　凛", "タカハシ　リン", "2010-05-01")
        .female()
        .household("100", "20", "子");
    town.import(extract);
    const auto mothers = town.family("0002");
    CHECK(mothers == town.family("0001"));
    reg.clock.set(People::day("2026-11-29"));
    extract.add("0010", "髙橋　蒼", "タカハシ　アオ", "2026-11-23")
        .household("100", "20", "子の子")
        .set("続柄コード1", "2020")
        .set("住民となった年月日", "2026-11-23");
    town.import(extract);
    FamilyRepository families(reg.db());
    REQUIRE(town.family("0010"));
    CHECK(town.family("0010") != mothers);
    CHECK(families.find(*town.family("0010"))->addressee == town.person("0002"));
}
