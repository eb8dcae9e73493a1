#include "core/registry/PersonJoin.h"
#include "core/registry/PersonSearch.h"
#include "tests/support/People.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::NewsNotebook;
using banso::test::People;

namespace {

struct Town {
    explicit Town(test::TestDesk& reg) : people(reg.desk(), news) {}
    NewsNotebook news;
    People people;
};

const Query<qint64> kImport{
    "test.import", "INSERT INTO import_batch (kind, file_name, file_sha256, profile, as_of_on,"
                   " row_count, applied_count, rejected_count, applied_at, applied_by)"
                   " VALUES ('residents', '', '', '', '2026-11-20', 0, 0, 0,"
                   " '2026-11-20T00:00:00.000Z', 'test') RETURNING import_batch_id"};
const Query<qint64, QString, PersonId, qint64> kEntry{
    "test.entry",
    "INSERT INTO register_entry (resident_no, person_id, content_hash, resident_kind,"
    " resident_state, household_no, name, kana, name_roman, sex, birth_text, relation_code,"
    " relation_text, prefecture, city, town, block, building, postcode, town_code, district_code,"
    " change_reason, changed_on, resident_since, address_since, removal_reason, removed_on,"
    " leaving_on, left_on, last_import_id)"
    " VALUES (?, ?, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',"
    " '', '', '', '', '', '', '', '', ?) RETURNING register_entry_id"};

/// Gives a person a row of the register.
void registered(test::TestDesk& reg, PersonId person, const char* residentNo) {
    auto tx = reg.write();
    (void)reg.db().one(kEntry, QString::fromLatin1(residentNo), person, reg.db().one(kImport));
    PersonRepository(reg.db()).setState(person, PersonState::Resident, std::nullopt);
    tx.commit();
}

std::vector<QString> names(test::TestDesk& reg, const char* text) {
    PersonSearch search(reg.desk());
    const auto hits = search.find(QString::fromUtf8(text));
    REQUIRE(hits);
    std::vector<QString> list;
    for (const PersonHit& hit : *hits)
        list.push_back(hit.name);
    return list;
}

using Names = std::vector<QString>;
QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("one box finds anybody", "[search]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto rin = town.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01", "1-1");
    town.people.person("渡邉󠄀 静", "ワタナベ シズカ", "1990-01-02");
    town.people.person("﨑山 蒼", "サキヤマ アオイ", "2018-04-01");
    town.people.person("𠮷田 結", "ヨシダ ユイ", "1988-12-31");
    town.people.person("高梨 ヴィオラ", "タカナシ ヴィオラ", "1999-09-09");
    town.people.person("NGUYEN THI HOA", "グエン ティ ホア", "1997-03-03");
    town.people.mobile(rin.person, "090-1111-2222");
    registered(reg, rin.person, "0000012345");

    CHECK(names(reg, "高橋") == Names{u("髙橋 凛")});
    CHECK(names(reg, "たかは") == Names{u("髙橋 凛")});
    CHECK(names(reg, "ﾀｶﾊ") == Names{u("髙橋 凛")});
    CHECK(names(reg, "たか") == Names{u("高梨 ヴィオラ"), u("髙橋 凛")});
    CHECK(names(reg, "渡辺") == Names{u("渡邉󠄀 静")});
    CHECK(names(reg, "崎山") == Names{u("﨑山 蒼")});
    CHECK(names(reg, "吉田") == Names{u("𠮷田 結")});
    CHECK(names(reg, "びおら") == Names{u("高梨 ヴィオラ")});
    CHECK(names(reg, "nguyen") == Names{u("NGUYEN THI HOA")});
    CHECK(names(reg, "thi ぐえん") == Names{u("NGUYEN THI HOA")});
    CHECK(names(reg, "H7.5.1") == Names{u("髙橋 凛")});
    CHECK(names(reg, "4070501") == Names{u("髙橋 凛")});
    CHECK(names(reg, "19950501") == Names{u("髙橋 凛")});
    CHECK(names(reg, "30.4.1") == Names{u("﨑山 蒼")});
    CHECK(names(reg, "09011") == Names{u("髙橋 凛")});
    CHECK(names(reg, "090-1111") == Names{u("髙橋 凛")});
    CHECK(names(reg, "00000123") == Names{u("髙橋 凛")});
    CHECK(names(reg, "12345") == Names{u("髙橋 凛")}); // the whole number, without its zeros
    CHECK(names(reg, "000000000012345") == Names{u("髙橋 凛")});
    CHECK(names(reg, "たか H7.5.1") == Names{u("髙橋 凛")});
    CHECK(names(reg, "たか 090") == Names{u("髙橋 凛")});
    CHECK(names(reg, "501-60").size() == 6);
    town.people.person("大野 剛", "オオノ ツヨシ", "1970-01-01", Sex::Male);
    town.people.person("小野 剛", "オノ ツヨシ", "1970-01-01", Sex::Male);
    CHECK(names(reg, "オーノ つよし") == Names{u("大野 剛"), u("小野 剛")});
    CHECK(names(reg, "おおの") == Names{u("大野 剛")});
    CHECK(names(reg, "該当なし").empty());
    CHECK(names(reg, "").empty());
    CHECK(names(reg, "　").empty());
}

TEST_CASE("results come in kana order, and a page can be short", "[search]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    for (const char* kana : {"ヤマダ タロウ", "ヤマダ ジロウ", "アマダ サブロウ", "ヤマダ ハナコ"})
        town.people.person("山田", kana, "1990-01-01");
    PersonSearch search(reg.desk());
    const auto hits = search.find(u("山田"), 3).value();
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].kana == u("アマダ サブロウ"));
    CHECK(hits[1].kana == u("ヤマダ ジロウ"));
    CHECK(hits[2].kana == u("ヤマダ タロウ"));
}

TEST_CASE("a changed name is found by the old one too", "[search]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const PersonId id = town.people.person("伊藤 京", "イトウ ミヤコ", "1990-01-01");
    PersonRepository persons(reg.db());
    PersonDraft draft = persons.find(id)->draft();
    draft.name = u("佐々木 京");
    draft.kana = u("ササキ ミヤコ");
    REQUIRE(town.people.persons.update(id, 1, draft));
    CHECK(names(reg, "佐々木") == Names{u("佐々木 京")});
    CHECK(names(reg, "いとう") == Names{u("佐々木 京")});
    CHECK(town.people.persons.update(id, 1, draft).error().front().code ==
          ErrorCode("edit.changedMeanwhile"));
}

TEST_CASE("a person who cannot be is refused with everything that is wrong", "[person]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto errors = town.people.persons
                            .add({.name = u(" "),
                                  .kana = u("高橋"),
                                  .printed = PrintedName::Common,
                                  .birth = People::day("2026-11-23")},
                                 std::nullopt)
                            .error();
    CHECK(errors.size() == 4);
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    PersonService byAdministrator(*administrator, town.news);
    CHECK(byAdministrator.add({.name = u("山田")}, std::nullopt).error().front().kind ==
          ErrorKind::Denied);
}

TEST_CASE("a woman entered by hand is joined to her row, and the join can be undone", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto byHand = town.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01");
    town.people.mobile(byHand.person, "090-1111-2222");
    const PersonId fromRegister = town.people.person("高橋 凛", "タカハシ リン", "1995-05-01");
    registered(reg, fromRegister, "0000012345");

    PersonJoin join(reg.desk(), town.news);
    {
        auto tx = reg.write();
        join.propose(fromRegister);
        join.propose(fromRegister);
        tx.commit();
    }
    const auto proposals = join.open();
    REQUIRE(proposals.size() == 1);
    CHECK(proposals[0].evidence == u("birth;name;kana;sex"));

    const PersonJoinId id = join.join(byHand.person, fromRegister, u("本人確認")).value();
    PersonRepository persons(reg.db());
    CHECK(persons.load(byHand.person)->id == fromRegister);
    CHECK(names(reg, "髙橋") == Names{u("高橋 凛")});
    CHECK(names(reg, "0901111") == Names{u("高橋 凛")});
    FamilyRepository families(reg.db());
    CHECK(families.familyOf(fromRegister) == byHand.family);
    CHECK(families.find(byHand.family)->addressee == fromRegister);
    CHECK(join.open().empty());

    REQUIRE(join.undo(id));
    CHECK(persons.load(byHand.person)->id == byHand.person);
    CHECK(families.familyOf(byHand.person) == byHand.family);
    CHECK(families.find(byHand.family)->addressee == byHand.person);
    CHECK_FALSE(families.familyOf(fromRegister));
    CHECK(names(reg, "0901111") == Names{u("髙橋 凛")});
    CHECK(join.open().size() == 1);
    CHECK(join.undo(id).error().code == ErrorCode("join.undone"));

    REQUIRE(join.setDifferent(byHand.person, fromRegister));
    {
        auto tx = reg.write();
        join.propose(byHand.person);
        tx.commit();
    }
    CHECK(join.open().empty());
}

TEST_CASE("two families become one by a join, and two again", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto byHand = town.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01");
    const PersonId newborn = town.people.child(byHand, "髙橋 蒼", "タカハシ アオ", "2026-10-24");
    const auto inRegister = town.people.mother("高橋 凛", "タカハシ リン", "1995-05-01");
    const PersonId older =
        town.people.child(inRegister, "高橋 葵", "タカハシ アオイ", "2023-01-01");
    registered(reg, inRegister.person, "0000012345");

    PersonJoin join(reg.desk(), town.news);
    const PersonJoinId id = join.join(byHand.person, inRegister.person, {}).value();
    FamilyRepository families(reg.db());
    for (const PersonId person : {inRegister.person, newborn, older})
        CHECK(families.familyOf(person) == inRegister.family);
    CHECK(families.membersNow(inRegister.family).size() == 3);
    CHECK(families.find(byHand.family)->state == FamilyState::Closed);

    REQUIRE(join.undo(id));
    CHECK(families.familyOf(newborn) == byHand.family);
    CHECK(families.familyOf(byHand.person) == byHand.family);
    CHECK(families.familyOf(older) == inRegister.family);
    CHECK(families.membersNow(byHand.family).size() == 2);
    CHECK(families.membersNow(inRegister.family).size() == 2);
}

TEST_CASE("a number opted out is opted out wherever it appears", "[contact]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto one = town.people.mother("山田 花", "ヤマダ ハナ", "1990-01-01");
    const auto other = town.people.mother("鈴木 葉", "スズキ ヨウ", "1991-01-01");
    town.people.mobile(one.person, "09011112222");
    const auto shared = town.people.mobile(other.person, "090-1111-2222");
    ContactRepository contacts(reg.db());
    CHECK(contacts.find(shared)->strangersSharing == 1);
    CHECK(town.people.contacts.optOut(OptOutChannel::Sms, u("０９０−１１１１−２２２２"),
                                      u("本人")) == 2);
    CHECK(town.people.contacts.optOut(OptOutChannel::Sms, u("09011112222"), u("再")) == 2);
    CHECK(contacts.optOutsOf(u("09011112222")).size() == 1);
    CHECK(contacts.find(shared)->isOptedOutOfMessages);
    CHECK_FALSE(contacts.find(shared)->isOptedOutOfCalls);
    const auto later = town.people.mother("佐藤 海", "サトウ ウミ", "1992-01-01");
    const auto alsoOut = town.people.mobile(later.person, "090 1111 2222");
    CHECK(contacts.find(alsoOut)->isOptedOutOfMessages);
    CHECK(town.news.told(other.family, FamilyNews::Contact));
    CHECK(town.people.contacts.optOut(OptOutChannel::Sms, u("090"), u("x")).error().code ==
          ErrorCode("phone.unreadable"));
}

TEST_CASE("post goes to the stay only between its days", "[destination]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto mother = town.people.mother();
    REQUIRE(
        town.people.contacts.addMailing(mother.person, {.kind = MailingKind::Stay,
                                                        .addressee = u("髙橋 正 様方"),
                                                        .postcode = u("060-0906"),
                                                        .line1 = u("北海道札幌市東区北六条東4丁目"),
                                                        .from = People::day("2026-11-01"),
                                                        .to = People::day("2026-12-31"),
                                                        .reason = u("里帰り出産")}));
    DestinationRepository destinations(reg.db());
    const auto line = [&](const char* on) {
        return destinations.of(mother.person, People::day(on))->where.shown()->line1;
    };
    CHECK(line("2026-10-31") == u("岐阜県サンプル市中央二丁目1-1"));
    CHECK(line("2026-11-01") == u("北海道札幌市東区北六条東4丁目"));
    CHECK(line("2026-12-31") == u("北海道札幌市東区北六条東4丁目"));
    CHECK(line("2027-01-01") == u("岐阜県サンプル市中央二丁目1-1"));
    CHECK(town.people.contacts
              .addMailing(mother.person, {.kind = MailingKind::Stay,
                                          .line1 = u(""),
                                          .from = People::day("2026-11-01"),
                                          .reason = u("")})
              .error()
              .size() == 3);

    const auto where = destinations.of(mother.person, People::day("2027-01-01"));
    REQUIRE(town.people.contacts.suspendAddress(
        {mother.family, mother.person, where->where.shown()->key, u("宛所不明"), u("S1")}));
    CHECK(destinations.of(mother.person, People::day("2027-01-01"))->isSuspended);
    CHECK_FALSE(destinations.of(mother.person, People::day("2026-12-01"))->isSuspended);
    const auto open = destinations.openSuspensions(mother.family);
    REQUIRE(open.size() == 1);
    REQUIRE(town.people.contacts.liftSuspension(mother.family, open[0].id, 1, u("確認済")));
    CHECK_FALSE(destinations.of(mother.person, People::day("2027-01-01"))->isSuspended);
}

TEST_CASE("a split moves the children and nothing else", "[family]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto mother = town.people.mother();
    const PersonId older = town.people.child(mother, "髙橋 葵", "タカハシ アオイ", "2023-01-01");
    const PersonId baby = town.people.child(mother, "髙橋 蒼", "タカハシ アオ", "2026-07-01");
    const PersonId father =
        town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
    REQUIRE(town.people.families.addMember(mother.family, father, FamilyRole::Related, u("父")));
    const FamilyId his = town.people.families.moveChildren(mother.family, father, {older}).value();
    FamilyRepository families(reg.db());
    CHECK(families.familyOf(older) == his);
    CHECK(families.familyOf(baby) == mother.family);
    CHECK(families.find(his)->addressee == father);
    CHECK(town.news.told(mother.family, FamilyNews::MembersChanged));
    CHECK(
        town.people.families.addMember(mother.family, older, FamilyRole::Child, {}).error().code ==
        ErrorCode("family.childElsewhere"));
    CHECK(town.people.families
              .setAddressee(mother.family, families.find(mother.family)->revision, father)
              .error()
              .code == ErrorCode("family.addresseeNotAdult"));
}

TEST_CASE("the same cause never makes a second duty", "[duty]") {
    BANSO_DESK_ON_BOTH(reg);
    Town town(reg);
    const auto mother = town.people.mother();
    DutyBook duties(reg.desk());
    DutyDraft draft{.room = DutyRoom::Care,
                    .kind = u("N11"),
                    .originKey = u("care:N11:person:1"),
                    .family = mother.family,
                    .person = mother.person,
                    .subject = {u("person"), mother.person.value()},
                    .opensOn = People::day("2026-11-20"),
                    .dueOn = People::day("2026-12-10"),
                    .hardOn = People::day("2026-12-20"),
                    .reason = u("care.visit")};
    auto tx = reg.write();
    const DutyId id = duties.put(draft);
    draft.dueOn = People::day("2026-12-12");
    CHECK(duties.put(draft) == id);
    CHECK(duties.find(id)->actByOn == People::day("2026-12-12"));

    const int revision = duties.find(id)->revision;
    CHECK(duties.postpone(id, revision, People::day("2026-12-21"), u("里帰り")).error().code ==
          ErrorCode("duty.pastDeadline"));
    CHECK(duties.postpone(id, revision, People::day("2026-12-15"), u(" ")).error().code ==
          ErrorCode("duty.reasonMissing"));
    REQUIRE(duties.postpone(id, revision, People::day("2026-12-15"), u("里帰り")));
    CHECK(duties.postpone(id, revision, People::day("2026-12-16"), u("里帰り")).error().code ==
          ErrorCode("edit.changedMeanwhile"));
    duties.put(draft); // recomputed: "later" stays
    CHECK(duties.find(id)->wakesOn == People::day("2026-12-15"));

    CHECK(duties.withdrawAllOf(draft.subject) == 1);
    CHECK(duties.put(draft) == id);
    CHECK(duties.find(id)->state == DutyState::Open);
    duties.markDone(id, u("visit:1"));
    duties.put(draft);
    CHECK(duties.find(id)->state == DutyState::Done);
    tx.commit();
}
