#include "core/registry/imports/ContactMerge.h"
#include "tests/core/registry/imports/ListTown.h"

using namespace banso;
using banso::test::codes;
using banso::test::ListTown;
using banso::test::People;
using banso::test::shown;
using banso::test::u8text;

namespace {

std::vector<ContactPoint> pointsOf(ListTown& town, const char* number) {
    return ContactRepository(town.reg.db()).ofPerson(town.person(number));
}

} // namespace

TEST_CASE("a list of numbers and consents is added", "[import][contacts]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const auto outcome = town.takeContacts(
        "宛名番号,氏名,電話番号,持ち主,SMS同意,同意日,留守番電話,用件を伏せる,連絡できる時間,"
        "確認日,備考\n"
        "0001,高橋凛,090-1111-2222,本人,同意,R8.11.1,可,,９時〜17時30分,2026-11-20,\n"
        "2,,０５８−２３４−５６７８,家族,,,不可,はい,平日の夕方,,祖母宅\n");
    CHECK(shown(outcome.counts) == u8text("contact_added=2"));
    CHECK(outcome.report.rejected() == 0);
    const auto rin = pointsOf(town, "0001");
    REQUIRE(rin.size() == 1);
    CHECK(rin[0].kind == ContactKind::Mobile);
    CHECK(*rin[0].value.shown() == u8text("09011112222"));
    CHECK(rin[0].consent == Consent::Given);
    CHECK(rin[0].consentOn == People::day("2026-11-01"));
    CHECK(rin[0].hoursFrom == u8text("09:00"));
    CHECK(rin[0].hoursTo == u8text("17:30"));
    CHECK(rin[0].mayLeaveMessage == YesNo::Yes);
    CHECK(rin[0].verifiedOn == People::day("2026-11-20"));
    const auto shizuka = pointsOf(town, "0002");
    REQUIRE(shizuka.size() == 1);
    CHECK(shizuka[0].kind == ContactKind::Landline);
    CHECK(shizuka[0].consent == Consent::Unknown);
    CHECK(shizuka[0].neutralOnly);
    CHECK(shizuka[0].sharedWith == u8text("家族"));
    CHECK(shizuka[0].note == u8text("平日の夕方\n祖母宅"));
    CHECK(town.news.told(*town.family("0003"), FamilyNews::Contact));

    const auto again =
        town.takeContacts("宛名番号,電話番号,SMS同意\n0001,09011112222,同意\n0002,0582345678,\n");
    CHECK(again.counts.changes() == 0);
}

TEST_CASE("whose number it is, is never guessed", "[import][contacts]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const auto outcome = town.takeContacts("宛名番号,氏名,生年月日,電話番号\n"
                                           "0001,渡邉　静,,090-1111-0001\n" // slipped by a row
                                           "0002,,H2.3.5,090-1111-0002\n"   // another birth
                                           "0099,,,090-1111-0003\n"
                                           ",佐藤　海,S55.1.1,090-1111-0004\n" // there are two
                                           ",髙橋　凛,,090-1111-0005\n"
                                           ",なまえ,H7.5.1,090-1111-0006\n"
                                           ",たかはし りん,H7.5.1,090-1111-0007\n"
                                           "0002,,,12\n"
                                           "0002,,,\n"
                                           "0001,,,９０11110007\n"
                                           "0001,,,(090)1111-0007\n");
    CHECK(codes(outcome.report.rejections()) ==
          QStringList{u8text("2 import.personMismatch"), u8text("3 import.personMismatch"),
                      u8text("4 import.personUnknown"), u8text("5 import.personAmbiguous"),
                      u8text("6 import.personUnclear"), u8text("7 import.personUnknown"),
                      u8text("9 phone.unreadable"), u8text("10 contact.missing"),
                      u8text("11 phone.zeroLost"), u8text("12 import.duplicate")});
    CHECK(shown(outcome.counts) == u8text("contact_added=1"));
    CHECK(pointsOf(town, "0001").size() == 1);
    for (const RowFinding& finding : outcome.report.rejections())
        CHECK_FALSE(finding.value.contains(u8text("1111")));
}

TEST_CASE("a list takes nothing away", "[import][contacts]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const PersonId rin = town.person("0001");
    REQUIRE(town.people.contacts.put(rin, {.kind = ContactKind::Mobile,
                                           .value = u8text("09011112222"),
                                           .note = u8text("夜勤あり"),
                                           .consent = Consent::Withdrawn,
                                           .consentOn = People::day("2026-10-01"),
                                           .hoursFrom = u8text("10:00"),
                                           .hoursTo = u8text("12:00"),
                                           .neutralOnly = true,
                                           .verifiedOn = People::day("2026-10-01")}));
    const auto older =
        town.takeContacts("宛名番号,電話番号,SMS同意,同意日,用件を伏せる,連絡できる時間,確認日\n"
                          "0001,090-1111-2222,同意,2026-09-01,いいえ,9:00-17:00,2026-09-01\n");
    CHECK(older.counts.changes() == 0);
    CHECK(codes(older.report.remarks()) == QStringList{u8text("2 contact.refusalKept")});
    const auto undated = town.takeContacts("宛名番号,電話番号,SMS同意\n0001,090-1111-2222,同意\n");
    CHECK(undated.counts.changes() == 0);

    const auto newer =
        town.takeContacts("宛名番号,電話番号,SMS同意,同意日,用件を伏せる,連絡できる時間,確認日\n"
                          "0001,090-1111-2222,同意,2026-11-01,いいえ,9:00-17:00,2026-11-01\n");
    CHECK(shown(newer.counts) == u8text("contact_updated=1"));
    const auto point = pointsOf(town, "0001").front();
    CHECK(point.consent == Consent::Given);
    CHECK(point.hoursFrom == u8text("09:00"));
    CHECK(point.neutralOnly); // only a person turns that off
    CHECK(point.note == u8text("夜勤あり"));

    REQUIRE(town.people.contacts.markDead(u8text("09011112222"), u8text("欠番")));
    const auto dead =
        town.takeContacts("宛名番号,電話番号,確認日\n0001,090-1111-2222,2026-11-20\n");
    CHECK(dead.counts.changes() == 0);
    CHECK(codes(dead.report.remarks()) == QStringList{u8text("2 contact.notActive")});
    CHECK(pointsOf(town, "0001").front().state == ContactState::Dead);
}

TEST_CASE("a number of two people is told, a LINE link needs no number", "[import][contacts]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    town.people.mobile(town.person("0005"), "080-1111-2222");
    const auto outcome = town.takeContacts("宛名番号,種別,電話番号,LINE連携ID\n"
                                           "0001,LINE,,U123-abc\n"
                                           "0001,携帯,080-1111-2222,\n"
                                           "0002,,080-3333-4444,\n"
                                           "0003,,080-3333-4444,\n"
                                           "0004,LINE,080-5555-6666,\n"
                                           "0004,LINE,,bad reference!\n");
    CHECK(codes(outcome.report.remarks()) ==
          QStringList{u8text("3 contact.sharedNumber"), u8text("5 contact.sharedNumber")});
    CHECK(codes(outcome.report.rejections()) ==
          QStringList{u8text("6 contact.missing"), u8text("7 contact.lineReference")});
    CHECK(shown(outcome.counts) == u8text("contact_added=4"));
    const auto rin = pointsOf(town, "0001");
    CHECK(std::any_of(rin.begin(), rin.end(),
                      [](const ContactPoint& p) { return p.kind == ContactKind::Line; }));
}

TEST_CASE("numbers of a protected person are sealed in what is shown", "[import][contacts]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    REQUIRE(town.people.protections.add({.person = town.person("0002"),
                                         .startedOn = People::day("2026-11-01"),
                                         .endsOn = People::day("2027-10-31")}));
    const auto preview = town.lookAt(town.contacts, "contacts",
                                     "宛名番号,電話番号\n0002,080-1111-2222\n0001,080-3333-4444\n");
    REQUIRE(preview);
    REQUIRE(preview->changes.size() == 2);
    CHECK(preview->changes[0].fields[0].after.isMasked());
    CHECK_FALSE(preview->changes[1].fields[0].after.isMasked());
}

TEST_CASE("hours are read as people write them", "[contacts]") {
    const auto read = [](const char* text) {
        const auto hours = parsedHours(u8text(text));
        return hours ? hours->first + u' ' + hours->second : QString();
    };
    CHECK(read("9:00-17:00") == u8text("09:00 17:00"));
    CHECK(read("９：３０　～　１６：００") == u8text("09:30 16:00"));
    CHECK(read("9時〜17時30分") == u8text("09:00 17:30"));
    CHECK(read("平日17時以降").isEmpty());
    CHECK(read("25:00-26:00").isEmpty());
    CHECK(read("").isEmpty());
}
