#include "core/registry/PersonJoin.h"
#include "tests/core/registry/imports/ExtractTown.h"

using namespace banso;
using banso::test::everything;
using banso::test::ExtractBuilder;
using banso::test::ExtractTown;
using banso::test::People;
using banso::test::shown;
using banso::test::u8text;

namespace {

/// A household of three and a woman alone.
ExtractBuilder firstExtract() {
    ExtractBuilder extract;
    extract.add("0001", "髙橋　剛", "タカハシ　ツヨシ", "1990-01-02")
        .household("100", "2", "世帯主");
    extract.add("0002", "髙橋　凛", "タカハシ　リン", "1995-05-01")
        .female()
        .household("100", "12", "妻");
    extract.add("0003", "髙橋　葵", "タカハシ　アオイ", "2023-01-10")
        .female()
        .household("100", "20", "子");
    extract.add("0004", "渡邉󠄀　静", "ワタナベ　シズカ", "1990-03-04")
        .female()
        .household("200", "02", "世帯主");
    return extract;
}

} // namespace

TEST_CASE("the first extract makes persons, homes and proposed families", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    const auto outcome = town.import(firstExtract());
    CHECK(outcome.counts.rows == 4);
    CHECK(outcome.counts.good == 4);
    CHECK(outcome.counts.rejected == 0);
    CHECK(shown(outcome.counts) == u8text("added=4"));

    const Person rin = town.load("0002");
    CHECK(rin.name == u8text("髙橋　凛"));
    CHECK(rin.sex == Sex::Female);
    CHECK(rin.birth == People::day("1995-05-01"));
    CHECK(rin.state == PersonState::Resident);
    CHECK(town.load("0004").name == u8text("渡邉󠄀　静")); // the variation selector stays
    const auto homes = town.homes("0002");
    REQUIRE(homes.size() == 1);
    CHECK(homes[0].householdNo == u8text("100"));
    CHECK(homes[0].relationCode == u8text("12"));
    CHECK(homes[0].isFromRegister);
    CHECK(homes[0].from == People::day("2020-04-01"));
    const Address* address = homes[0].address.shown();
    REQUIRE(address);
    CHECK(address->block == u8text("1-1"));
    CHECK(address->postcode == u8text("5016082"));

    FamilyRepository families(reg.db());
    REQUIRE(town.family("0003"));
    const auto family = families.find(*town.family("0003"));
    CHECK(family->addressee == rin.id);
    CHECK(family->isProposed);
    std::vector<std::pair<PersonId, FamilyRole>> members;
    for (const FamilyMember& member : families.membersNow(family->id)) {
        CHECK(member.isProposed);
        members.emplace_back(member.person, member.role);
    }
    CHECK(members ==
          std::vector<std::pair<PersonId, FamilyRole>>{{rin.id, FamilyRole::Mother},
                                                       {town.person("0001"), FamilyRole::Related},
                                                       {town.person("0003"), FamilyRole::Child}});
    CHECK_FALSE(town.family("0004"));
    CHECK(town.news.born.empty());
}

TEST_CASE("what is not allowed never reaches the register", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(firstExtract());
    const QString all = everything(reg.db());
    for (const char* secret : {"秘密の本籍", "99900000001", "1234567890"})
        CHECK_FALSE(all.contains(u8text(secret)));
    CHECK(all.contains(u8text("髙橋　凛")));
}

TEST_CASE("a preview writes nothing, and the same file again changes nothing", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    const QString before = everything(reg.db());
    (void)town.preview(firstExtract());
    CHECK(everything(reg.db()) == before);

    const auto first = town.import(firstExtract());
    const QString after = everything(reg.db());
    const auto again = town.import(firstExtract());
    CHECK(again.wasThere);
    CHECK(again.batch == first.batch);
    CHECK(again.counts.changes() == 0);
    CHECK(again.counts.unchanged == 4);
    CHECK(everything(reg.db()) == after);

    // Another day the same picture is news of a kind: the register is that fresh.
    reg.clock.set(People::day("2026-11-29"));
    const auto later = town.import(firstExtract());
    CHECK_FALSE(later.wasThere);
    CHECK(later.counts.changes() == 0);
    ImportRepository imports(reg.db());
    CHECK(imports.last(ImportKind::Residents)->asOf == People::day("2026-11-29"));
    CHECK(imports.changesOf(later.batch, 10).empty());
}

TEST_CASE("each kind of change is told apart, with before and after", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    extract.add("0005", "佐藤　海", "サトウ　ウミ", "1980-01-01");
    extract.add("0006", "鈴木　空", "スズキ　ソラ", "1981-01-01");
    extract.add("0007", "伊藤　京", "イトウ　ミヤコ", "1982-01-01").female();
    extract.add("0008", "山本　誠", "ヤマモト　マコト", "1983-01-01");
    extract.add("0009", "中村　学", "ナカムラ　マナブ", "1984-01-01");
    extract.add("0010", "小林　結", "コバヤシ　ユイ", "1985-01-01");
    town.import(extract);

    reg.clock.set(People::day("2026-11-29"));
    extract.of("0005").died("2026-11-24");
    extract.of("0006").movedOut("2026-11-25");
    extract.of("0007").set("氏名", "佐々木　京").set("氏名_フリガナ", "ササキ　ミヤコ");
    extract.of("0008").livesAt("９－９", "2026-11-26");
    extract.of("0009").set("転出予定年月日", "2026-12-31");
    extract.of("0010").set("性別", "2");
    extract.remove("0004");
    extract.add("0011", "髙橋　蒼", "タカハシ　アオ", "2026-11-23")
        .household("100", "20", "子")
        .set("住民となった年月日", "2026-11-23");
    extract.add("0012", "加藤　陽", "カトウ　ヨウ", "1986-01-01")
        .set("転入前住所_市区郡町村名", "ダミー市")
        .set("住民となった年月日", "2026-11-26");
    const ImportPreview preview = town.preview(extract);
    CHECK(shown(preview.counts) ==
          u8text("birth=1 death=1 moved_in=1 moved_out=1 planned_out=1 moved_within=1 "
                 "name_change=1 correction=1 missing=1"));
    const auto change = [&](ImportEventKind kind) -> const ImportChange& {
        return *std::find_if(preview.changes.begin(), preview.changes.end(),
                             [kind](const ImportChange& c) { return c.kind == kind; });
    };
    const ImportChange& move = change(ResidentEvent::kMovedWithin);
    CHECK(move.row == 8);
    CHECK(move.name == u8text("山本　誠"));
    CHECK(move.on == People::day("2026-11-26"));
    REQUIRE(move.fields.size() == 1);
    CHECK(move.fields[0].field == u8text("address"));
    CHECK(*move.fields[0].before.shown() == u8text("岐阜県サンプル市中央二丁目1-1"));
    CHECK(*move.fields[0].after.shown() == u8text("岐阜県サンプル市中央二丁目9-9"));
    CHECK(change(ResidentEvent::kDeath).on == People::day("2026-11-24"));
    CHECK(change(ResidentEvent::kMissing).name == u8text("渡邉󠄀　静"));

    const auto outcome = town.apply(preview);
    REQUIRE(outcome);
    CHECK(outcome->counts == preview.counts);
    CHECK(town.load("0005").state == PersonState::Deceased);
    CHECK(town.load("0005").died == People::day("2026-11-24"));
    CHECK(town.homes("0005")[0].to == People::day("2026-11-24"));
    CHECK(town.load("0006").state == PersonState::MovedOut);
    CHECK(town.homes("0006")[0].to == People::day("2026-11-25"));
    CHECK(town.load("0007").name == u8text("佐々木　京"));
    const auto aliases = PersonRepository(reg.db()).aliases(town.person("0007"));
    REQUIRE(aliases.size() == 1);
    CHECK(aliases[0].name == u8text("伊藤　京"));
    const auto homes = town.homes("0008");
    REQUIRE(homes.size() == 2);
    CHECK(homes[0].from == People::day("2026-11-26"));
    CHECK(homes[1].to == People::day("2026-11-25"));
    CHECK(town.load("0009").state == PersonState::Resident);
    CHECK(town.load("0010").sex == Sex::Female);
    CHECK(town.load("0004").state == PersonState::Resident); // missing is no move
    CHECK_FALSE(town.homes("0004")[0].to);
    CHECK(town.family("0011") == town.family("0003"));
    CHECK(town.news.born == std::vector{town.person("0011")});

    DutyBook duties(reg.desk());
    const auto missing = duties.openOfKind(u8text("register.missing"), People::day("2027-01-01"));
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].person == town.person("0004"));
    CHECK(missing[0].role == Role::Clerk);

    const auto kept = ImportRepository(reg.db()).changesOf(outcome->batch, 100);
    CHECK(kept.size() == static_cast<std::size_t>(preview.counts.changes()));

    // The week after, the same file once more: nothing, and nobody is missing twice.
    reg.clock.set(People::day("2026-12-06"));
    CHECK(town.import(extract).counts.changes() == 0);
    // She is back: the finding ends.
    reg.clock.set(People::day("2026-12-13"));
    extract.add(firstExtract().of("0004"));
    CHECK(shown(town.import(extract).counts) == u8text("reappeared=1"));
    CHECK(duties.openOfKind(u8text("register.missing"), People::day("2027-01-01")).empty());
}

TEST_CASE("the news comes in the same transaction", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    const FamilyId family = town.family("0003").value();
    reg.clock.set(People::day("2026-11-29"));
    extract.of("0003").died("2026-11-24");
    extract.of("0001").livesAt("5-5", "2026-11-25");
    town.import(extract);
    CHECK(town.news.told(family, FamilyNews::Death));
    CHECK(town.news.told(family, FamilyNews::AddressChanged));
    CHECK(std::find(town.news.persons.begin(), town.news.persons.end(),
                    std::pair(town.person("0003"), FamilyNews::Death)) != town.news.persons.end());
}

TEST_CASE("somebody who comes back is known", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    extract.of("0004").movedOut("2026-11-24");
    town.import(extract);
    const PersonId shizuka = town.person("0004");

    SECTION("under her old number") {
        reg.clock.set(People::day("2027-11-29"));
        extract.remove("0004");
        extract.add("0004", "渡邉󠄀　静", "ワタナベ　シズカ", "1990-03-04")
            .female()
            .livesAt("7-7", "2027-11-20")
            .set("住民となった年月日", "2027-11-20");
        CHECK(shown(town.import(extract).counts) == u8text("returned=1"));
        CHECK(town.person("0004") == shizuka);
        CHECK(town.load("0004").state == PersonState::Resident);
        const auto homes = town.homes("0004");
        REQUIRE(homes.size() == 2);
        CHECK(homes[0].from == People::day("2027-11-20"));
        CHECK_FALSE(homes[0].to);
        CHECK(homes[1].to == People::day("2026-11-24"));
    }
    SECTION("under a new number: somebody looks, and joins her") {
        reg.clock.set(People::day("2027-11-29"));
        extract.add("0099", "渡辺　静", "ワタナベ　シズカ", "1990-03-04")
            .female()
            .livesAt("7-7", "2027-11-20");
        CHECK(shown(town.import(extract).counts) == u8text("returned=1"));
        CHECK(town.person("0099") != shizuka);
        PersonJoin join(reg.desk(), town.news);
        const auto open = join.open();
        REQUIRE(open.size() == 1);
        CHECK(open[0].provisional == shizuka);
        CHECK(open[0].registered == town.person("0099"));
        REQUIRE(join.join(shizuka, town.person("0099"), {}));
        CHECK(PersonRepository(reg.db()).load(shizuka)->id == town.person("0099"));
        CHECK(ResidencyRepository(reg.db()).history(town.person("0099")).size() == 2);
        // What the register still corrects under the old number is nobody's present.
        reg.clock.set(People::day("2027-12-06"));
        extract.of("0004").set("氏名", "誰か　別");
        town.import(extract);
        CHECK(town.load("0099").name == u8text("渡辺　静"));
    }
}

TEST_CASE("a household changes without a move", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    for (const char* number : {"0002", "0003"})
        extract.of(number).set("世帯番号", "300").set("異動年月日", "2026-11-27");
    extract.of("0002").set("続柄コード1", "02").set("続柄表記", "世帯主");
    CHECK(shown(town.import(extract).counts) == u8text("household_change=2"));
    const auto homes = town.homes("0002");
    REQUIRE(homes.size() == 2); // who lived with whom stays known
    CHECK(homes[0].householdNo == u8text("300"));
    CHECK(homes[0].from == People::day("2026-11-27"));
    CHECK(homes[1].householdNo == u8text("100"));
    CHECK(town.family("0003") == town.family("0002")); // the family is another thing
}

TEST_CASE("a renamed street moves nobody", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    for (auto& row : extract.rows())
        row.set("住所_町字", "さくら台").set("異動年月日", "2026-11-24");
    CHECK(shown(town.import(extract).counts) == u8text("correction=4"));
    CHECK(town.homes("0002").size() == 1);
    CHECK(town.homes("0002")[0].address.shown()->town == u8text("さくら台"));

    // A vendor's code for 住居表示 says so too, whatever the dates say.
    town.set("import.changeReasons", "31=renamed_place;03=moved_within");
    reg.clock.set(People::day("2026-12-06"));
    for (auto& row : extract.rows())
        row.set("住所_町字", "もみじ台")
            .set("異動事由", "31")
            .set("住所を定めた年月日", "2026-12-01");
    CHECK(shown(town.import(extract).counts) == u8text("correction=4"));
}

TEST_CASE("a planned departure comes true on its day", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    // The state says 転出 already, the day is to come, nothing is confirmed.
    extract.of("0004").set("住民状態", "2").set("転出予定年月日", "2026-12-10");
    CHECK(shown(town.import(extract).counts) == u8text("planned_out=1"));
    CHECK(town.load("0004").state == PersonState::Resident);
    reg.clock.set(People::day("2026-12-06"));
    CHECK(town.import(extract).counts.changes() == 0);
    reg.clock.set(People::day("2026-12-13"));
    CHECK(shown(town.import(extract).counts) == u8text("moved_out=1")); // the very same bytes
    CHECK(town.load("0004").state == PersonState::MovedOut);
    CHECK(town.homes("0004")[0].to == People::day("2026-12-10"));
}

TEST_CASE("a death that was a mistake is taken back", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    const auto alive = extract.of("0004");
    extract.of("0004").died("2026-11-24");
    town.import(extract);
    reg.clock.set(People::day("2026-12-06"));
    extract.of("0004") = alive;
    CHECK(shown(town.import(extract).counts) == u8text("correction=1"));
    CHECK(town.load("0004").state == PersonState::Resident);
    CHECK_FALSE(town.load("0004").died);
    CHECK_FALSE(town.homes("0004")[0].to);
}

TEST_CASE("what was put right by hand stays until the register changes it", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = firstExtract();
    town.import(extract);
    const Person rin = town.load("0002");
    PersonDraft draft = rin.draft();
    draft.kana = u8text("タカハシ　リンカ");
    draft.needsInterpreter = true;
    REQUIRE(town.people.persons.update(rin.id, rin.revision, draft));
    town.people.mobile(rin.id, "090-1111-2222");

    reg.clock.set(People::day("2026-11-29"));
    extract.of("0002").set("氏名", "高橋　凛").livesAt("2-2", "2026-11-24");
    town.import(extract);
    CHECK(town.load("0002").name == u8text("高橋　凛"));
    CHECK(town.load("0002").kana == u8text("タカハシ　リンカ"));
    CHECK(town.load("0002").needsInterpreter);
    CHECK(ContactRepository(reg.db()).ofPerson(rin.id).size() == 1);
}

TEST_CASE("districts come by code, by name, or by town", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    const DistrictId north = reg.addDistrict(u8text("901"), u8text("北"));
    const DistrictId south = reg.addDistrict(u8text("902"), u8text("南"));
    ExtractBuilder extract = firstExtract();
    extract.of("0001").set("地区管理コード1", "0901");
    extract.of("0002").set("地区管理コード1", "南");
    extract.of("0003").set("地区管理コード1", "999");
    town.set("import.townDistricts", "中央二丁目=902");
    const auto outcome = town.import(extract);
    ResidencyRepository residencies(reg.db());
    CHECK(residencies.districtNow(town.person("0001")) == north);
    CHECK(residencies.districtNow(town.person("0002")) == south);
    CHECK(residencies.districtNow(town.person("0003")) == south);
    CHECK(residencies.districtNow(town.person("0004")) == south);
    CHECK(FamilyRepository(reg.db()).find(*town.family("0003"))->district == south);

    // The town draws its districts anew: the next extract, unchanged, moves everybody over.
    town.set("import.townDistricts", "中央二丁目=901");
    reg.clock.set(People::day("2026-11-29"));
    CHECK(shown(town.import(extract).counts) == u8text("district_change=2"));
    CHECK(residencies.districtNow(town.person("0004")) == north);
    CHECK(outcome.report.remarks().size() == 1); // 99 is no reason we know of

    town.set("import.townDistricts", "中央二丁目=なし");
    CHECK(town.look(town.request(extract)).error().code == ErrorCode("import.codeMap"));
}

TEST_CASE("the other letters of the same file change nothing", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract;
    extract.add("0001", "高橋　剛", "タカハシ　ツヨシ", "1990-01-02");
    extract.add("0002", "高橋　凛", "タカハシ　リン", "1995-05-01").female();
    town.import(extract);
    const QString path = extract.write(reg.path(u8text("cp932.csv")), TextEncoding::Cp932);
    const auto preview = town.look({path, extract.profile()});
    REQUIRE(preview);
    CHECK(preview->counts.changes() == 0);
    CHECK(preview->counts.unchanged == 2);
    CHECK(town.apply(*preview));
    CHECK(town.load("0002").name == u8text("高橋　凛"));
}
