#include "core/exchange/profile/ProfileShelf.h"
#include "tests/core/exchange/Files.h"

using namespace banso;

namespace {

QStringList codes(const Errors& errors) {
    QStringList all;
    for (const Error& error : errors)
        all += error.code.toString() + u' ' + error.field;
    return all;
}

QStringList inErrors(QByteArrayView json) {
    const auto profile = InProfile::parse(json);
    REQUIRE_FALSE(profile);
    return codes(profile.error());
}

QStringList outErrors(QByteArrayView json) {
    const auto profile = OutProfile::parse(json);
    REQUIRE_FALSE(profile);
    return codes(profile.error());
}

QString key(const char* code, const char* place) {
    return QString::fromLatin1(code) + u' ' + QString::fromLatin1(place);
}

OutProfile smsProfile() {
    auto profile = OutProfile::parse(R"({
        "profile": "sms", "direction": "out", "title": "SMS", "recipient": "SMS",
        "encoding": "cp932", "quoting": "minimal", "phoneFormat": "e164", "dateFormat": "slashed",
        "maxRows": 2, "fileName": "sms:{batch}_{part}.csv", "mustNotContain": ["name"],
        "columns": [
            {"header": "番号", "source": "phone", "kind": "phone", "required": true, "allowTrigger": true},
            {"header": "本文", "source": "text", "maxLength": 5},
            {"header": "日", "source": "day", "kind": "date"},
            {"header": "区分", "source": "kind", "kind": "code", "codes": {"due": "1", "late": "2"}},
            {"header": "定数", "constant": "X"},
            {"header": "型", "template": "{phone}/{text}"}
        ]})");
    REQUIRE(profile);
    return *std::move(profile);
}

QString s(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

TEST_CASE("every shipped profile is whole", "[profile]") {
    const QStringList keys = ProfileShelf::keys();
    CHECK(keys.size() >= 12);
    for (const QString& name : keys) {
        INFO(name.toStdString());
        const auto text = ProfileShelf::text(name);
        REQUIRE(text);
        if (text->contains("\"direction\": \"out\"")) {
            const auto profile = ProfileShelf::out(name);
            CHECK(codes(profile ? Errors{} : profile.error()).isEmpty());
            CHECK(profile->key() == name);
        } else {
            const auto profile = ProfileShelf::in(name);
            CHECK(codes(profile ? Errors{} : profile.error()).isEmpty());
            CHECK(profile->key() == name);
        }
    }
    CHECK(ProfileShelf::in(QStringLiteral("../x")).error().front().code ==
          ErrorCode("profile.unknown"));
}

TEST_CASE("the register's layout has its columns, and only those our work needs", "[profile]") {
    const auto profile = ProfileShelf::in(QStringLiteral("resident-122"));
    REQUIRE(profile);
    CHECK(profile->columns().size() == 122);
    CHECK(profile->headerMatch() == HeaderMatch::Order);
    for (const InColumn& column : profile->columns()) {
        INFO(column.header.toStdString());
        for (const char* forbidden : {"住民票コード", "基礎年金", "在留", "本籍", "筆頭者", "国保",
                                      "介護", "年金", "後期高齢", "選挙", "成年被後見人"})
            if (column.header.contains(s(forbidden)))
                CHECK(column.key.isEmpty());
    }
    for (const char* needed :
         {"residentNumber", "householdNumber", "name", "kana", "birthOn", "sex", "relationCode",
          "addressPostcode", "movedOutOn", "districtCode"})
        CHECK(profile->columnOf(s(needed)) >= 0);
    CHECK(profile->columnOf(u"") == -1);
}

TEST_CASE("the office's layout hands out no account, telephone or loss", "[profile]") {
    const auto detail = ProfileShelf::out(QStringLiteral("benefit-detail"));
    const auto office = ProfileShelf::out(QStringLiteral("benefit-office"));
    REQUIRE(detail);
    REQUIRE(office);
    CHECK(detail->columns().size() == 64);
    for (const char* kept : {"phone", "accountNumber", "accountHolder", "outcome", "outcomeOn"}) {
        CHECK(detail->sources().contains(s(kept)));
        CHECK_FALSE(office->sources().contains(s(kept)));
        CHECK(office->mustNotContain().contains(s(kept)));
    }
    CHECK_FALSE(office->recipient().isEmpty());
}

TEST_CASE("a profile says what is wrong with it, all at once and where", "[profile]") {
    CHECK(inErrors("{\n \"profile\": x}") == QStringList{QStringLiteral("profile.syntax ")});
    CHECK(InProfile::parse("{\n \"profile\": x}").error().front().arguments.first() ==
          QStringLiteral("2"));
    CHECK(inErrors("[]") == QStringList{QStringLiteral("profile.wrongType ")});
    CHECK(
        inErrors(R"({"profile": "a", "direction": "out", "title": "t", "colums": [],
                       "encoding": "sjis", "headerRow": 1.5, "comments": "yes", "rowKey": ["b"],
                       "duplicates": "latest",
                       "columns": [{"header": "A", "key": "a", "kind": "code"},
                                   {"header": "Ａ ", "key": "a", "codes": {"1": "x"}},
                                   {"header": "", "kind": "instant", "filed": true}, 5]})") ==
        QStringList{
            key("profile.direction", "direction"), key("profile.choice", "encoding"),
            key("profile.wrongType", "comments"), key("profile.range", "headerRow"),
            key("profile.wrongType", "columns[3]"), key("profile.codesMissing", "columns[0].codes"),
            key("profile.codesMissing", "columns[1].codes"),
            key("profile.columnTwice", "columns[1].header"),
            key("profile.keyTwice", "columns[1].key"), key("profile.missing", "columns[2].header"),
            key("profile.instantPattern", "columns[2].kind"),
            key("profile.unknownKey", "columns[2].filed"),
            key("profile.missing", "columns[3].header"),
            key("profile.columnTwice", "columns[3].header"), key("profile.keyUnknown", "rowKey"),
            key("profile.keyUnknown", "latestBy"), key("profile.unknownKey", "colums")});
    CHECK(outErrors(R"({"profile": "a", "direction": "out", "title": "t", "recipient": "r",
                        "encoding": "utf16", "fileName": "a{", "mustNotContain": ["name"],
                        "columns": [{"header": "A", "source": "name", "constant": "x"},
                                    {"header": "B", "template": "{name}}"},
                                    {"header": "B", "template": "{name}"}]})") ==
          QStringList{key("profile.unwritableEncoding", "encoding"),
                      key("profile.placeholder", "fileName"),
                      key("profile.columnFrom", "columns[0].source"),
                      key("profile.placeholder", "columns[1].template"),
                      key("profile.columnTwice", "columns[2].header"),
                      key("profile.forbiddenSource", "columns[2].source")});
    CHECK(outErrors("{}").contains(key("profile.missing", "columns")));
    CHECK(outErrors("{}").contains(key("profile.missing", "recipient")));
    rc::prop("and random text harms nobody", [] {
        const auto text =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]\":,ax1 \n")));
        RC_ASSERT_FALSE(InProfile::parse(QByteArrayView(text.data(), qsizetype(text.size()))));
    });
}

TEST_CASE("a row is composed as its recipient wants it", "[profile]") {
    const OutProfile profile = smsProfile();
    CHECK(profile.sources() == QStringList{s("phone"), s("text"), s("day"), s("kind")});
    const QString good[] = {s("090-1234-5678"), s("本文です"), s("2026-11-22"), s("late")};
    const auto cells = profile.compose(good);
    REQUIRE(cells);
    CHECK(*cells == QStringList{s("+819012345678"), s("本文です"), s("2026/11/22"), s("2"), s("X"),
                                s("090-1234-5678/本文です")});
    const QString bad[] = {s(""), s("長すぎる本文"), s("2026-02-30"), s("never")};
    const auto errors = profile.compose(bad);
    REQUIRE_FALSE(errors);
    CHECK(codes(errors.error()) ==
          QStringList{key("export.blank", "phone"), key("export.tooLong", "text"),
                      key("date.unreadable", "day"), key("export.code", "kind")});
    CHECK(profile.partsFor(0) == 0);
    CHECK(profile.partsFor(2) == 1);
    CHECK(profile.partsFor(3) == 2);
    CHECK(profile.fileName({{s("batch"), s("../7")}, {s("part"), s("1")}}) == s("sms_.._7_1.csv"));
    CHECK(profile.withEncoding(TextEncoding::Utf8).format().encoding == TextEncoding::Utf8);
}

TEST_CASE("what must not leave is found in any cell, however it is written", "[profile]") {
    const OutProfile profile = smsProfile();
    const QStringList cells{s("+81"), s("髙橋花子様へ"), s(""), s("1"), s("X"), s("")};
    CHECK(codes(profile.forbiddenIn(cells, {{s("name"), s("高橋　花子")}})) ==
          QStringList{key("export.contains", "name")});
    CHECK(profile.forbiddenIn(cells, {{s("name"), s("高橋 太郎")}}).empty());
    CHECK(profile.forbiddenIn(cells, {{s("name"), s("様")}}).empty());
    CHECK(profile.forbiddenIn(cells, {{s("kana"), s("髙橋花子")}}).empty());
}

TEST_CASE("values are written in the forms that services know", "[profile]") {
    const auto mobile = PhoneNumber::parse(u"09012345678");
    CHECK(formatted(*mobile, PhoneFormat::Domestic) == s("09012345678"));
    CHECK(formatted(*mobile, PhoneFormat::Hyphened) == s("090-1234-5678"));
    CHECK(formatted(*mobile, PhoneFormat::E164) == s("+819012345678"));
    CHECK(formatted(*mobile, PhoneFormat::E164Plain) == s("819012345678"));
    const Date day = *Date::of(2026, 1, 2);
    CHECK(formatted(day, DateFormat::Compact) == s("20260102"));
    CHECK(formatted(day, DateFormat::Era) == s("令和8年1月2日"));

    const auto at = [](const char* text, const char* pattern) {
        return parseInstant(s(text), s(pattern));
    };
    const Instant noon = Instant::inJapan(*Date::of(2026, 11, 2), 12, 5, 9);
    CHECK(*at("2026/11/02 12:05:09", "yyyy/MM/dd HH:mm:ss") == noon);
    CHECK(*at("2026/11/2 12:5:9", "yyyy/MM/dd HH:mm:ss") == noon);
    CHECK(*at("20261102120509", "yyyyMMddHHmmss") == noon);
    CHECK(*at("2026年11月02日", "yyyy年MM月dd日") == Instant::inJapan(*Date::of(2026, 11, 2), 0));
    for (const char* wrong : {"", "2026/11/02", "2026/02/30 12:00:00", "2026/11/02 24:00:00",
                              "2026/11/02 12:05:09 ", "2026-11-02 12:05:09"})
        CHECK(at(wrong, "yyyy/MM/dd HH:mm:ss").error().code == ErrorCode("instant.unreadable"));
    CHECK(isInstantPattern(u"yyyy/MM/dd"));
    CHECK_FALSE(isInstantPattern(u"MM/dd"));
    CHECK_FALSE(isInstantPattern(u"yyyy/MM/dd dd"));
}

TEST_CASE("file names are safe on every system", "[profile]") {
    CHECK(safeFileName(u"送付_2026.csv") == s("送付_2026.csv"));
    CHECK(safeFileName(u"a/b\\c:d*e?f\"g<h>i|j\n.csv") == s("a_b_c_d_e_f_g_h_i_j_.csv"));
    CHECK(safeFileName(u"con.csv") == s("con_.csv"));
    CHECK(safeFileName(u"LPT1.x.csv") == s("LPT1.x_.csv"));
    CHECK(safeFileName(u"..hidden .csv") == s("hidden.csv"));
    CHECK(safeFileName(QString(500, u'長') + s(".csv")).size() == 124);
    CHECK(safeFileName(u"") == s("_"));
    CHECK(placeholdersIn(u"a{b}{c}") == QStringList{s("b"), s("c")});
    for (const char* wrong : {"{", "}", "{}", "{a{b}}", "a}{b"})
        CHECK_FALSE(placeholdersIn(s(wrong)));
}
