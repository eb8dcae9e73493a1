#include "core/outreach/sms/SmsText.h"

#include "tests/support/Precompiled.h"

using namespace banso;

namespace {

const SmsService& service(const char* key) {
    static std::map<std::string, SmsService> loaded;
    auto at = loaded.find(key);
    if (at == loaded.end())
        at = loaded.emplace(key, SmsService::load(QString::fromLatin1(key)).value()).first;
    return at->second;
}

QString times(const char* text, int count) {
    return QString::fromUtf8(text).repeated(count);
}

int parts(const QString& text, const char* key = "standard") {
    return countSms(text, service(key)).parts;
}

QStringList findings(const QString& text) {
    QStringList keys;
    for (const SmsRemark& remark : lintSms(text, service("standard")))
        keys.append(keyOf(remark.finding));
    return keys;
}

QStringList one(const char* key) {
    return {QString::fromLatin1(key)};
}

} // namespace

TEST_CASE("wide texts are billed by the carriers' bands", "[sms]") {
    // Upper ends of the bands that the three carriers publish; and one more each.
    const std::vector<std::pair<int, int>> bands{{70, 1},  {134, 2}, {201, 3}, {268, 4}, {335, 5},
                                                 {402, 6}, {469, 7}, {536, 8}, {603, 9}, {670, 10}};
    for (const auto& [units, count] : bands) {
        CAPTURE(units);
        CHECK(parts(times("あ", units), "carrier670") == count);
        CHECK(parts(times("あ", units + 1), "carrier670") == count + 1);
    }
    CHECK(parts(QString()) == 0);
}

TEST_CASE("half-width texts have their own bands", "[sms]") {
    const std::vector<std::pair<int, int>> bands{{160, 1},  {306, 2},  {459, 3},  {612, 4},
                                                 {765, 5},  {918, 6},  {1071, 7}, {1224, 8},
                                                 {1377, 9}, {1530, 10}};
    for (const auto& [units, count] : bands) {
        CAPTURE(units);
        CHECK(parts(times("a", units)) == count);
        CHECK(parts(times("a", units + 1)) == count + 1);
    }
    // One wide letter makes the whole text wide; half-width kana are wide.
    CHECK(countSms(times("a", 70) + QStringLiteral("。"), service("standard")) ==
          SmsCount{71, 2, false, false});
    CHECK_FALSE(countSms(QStringLiteral("ｱ"), service("standard")).isHalfWidth);
    // A sign of the extension takes two and is not cut from its escape.
    CHECK(countSms(QStringLiteral("{}"), service("standard")).units == 4);
    CHECK(parts(times("a", 152) + QStringLiteral("{") + times("a", 152)) == 3);
}

TEST_CASE("a surrogate pair is never split over parts", "[sms]") {
    CHECK(parts(times("あ", 68) + QStringLiteral("😀")) == 1);
    CHECK(parts(times("あ", 69) + QStringLiteral("😀")) == 2);
    CHECK(countSms(times("あ", 66) + QStringLiteral("😀") + times("あ", 66), service("standard")) ==
          SmsCount{134, 3, false, false});
    CHECK(parts(times("あ", 65) + QStringLiteral("😀") + times("あ", 67)) == 2);
}

TEST_CASE("services count line breaks, bytes and their own lines differently", "[sms]") {
    const QString twoLines = times("あ", 34) + QStringLiteral("\r\n") + times("い", 35);
    CHECK(countSms(twoLines, service("standard")) == SmsCount{70, 1, false, false});
    CHECK(countSms(twoLines, service("newline2")) == SmsCount{71, 2, false, false});
    // A footer of 20: bands 50, 114, 181.
    for (const auto& [units, count] :
         std::vector<std::pair<int, int>>{{50, 1}, {51, 2}, {114, 2}, {115, 3}, {181, 3}, {182, 4}})
        CHECK(parts(times("あ", units), "footer20") == count);
    CHECK(countSms(QStringLiteral("aあ"), service("bytes1340")).units == 3);
    CHECK(parts(times("あ", 70), "bytes1340") == 1);
    CHECK(countSms(times("あ", 671), service("bytes1340")).isTooLong);
    CHECK_FALSE(countSms(times("あ", 660), service("standard")).isTooLong);
    CHECK(countSms(times("あ", 661), service("standard")).isTooLong);
    CHECK(SmsService::load(QStringLiteral("nobody")).error().code ==
          ErrorCode("sms.serviceUnknown"));
}

TEST_CASE("what telephones do not show is found", "[sms]") {
    CHECK(findings(QStringLiteral("4か月児健診のご案内です。\n日時 11月18日(水)")).isEmpty());
    CHECK(findings(QStringLiteral(" \n　")) == one("blank"));
    CHECK(findings(QStringLiteral("おめでとう😀")) == one("emoji"));
    CHECK(findings(QStringLiteral("𠮷田")) == one("surrogate"));
    CHECK(findings(QStringLiteral("葛\U000E0100城")) == one("variationSelector"));
    CHECK(findings(QStringLiteral("\uE000田")) == one("privateUse"));
    CHECK(findings(QStringLiteral("a\tb")) == one("control"));
    CHECK(findings(QStringLiteral("a\u200Bb")) == one("control"));
    CHECK(findings(QStringLiteral("森鷗外")) == one("notCp932"));
    CHECK(findings(QStringLiteral("①")) == one("necSign"));
    CHECK(findings(QStringLiteral("髙")) == one("ibmKanji"));
    CHECK(findings(QStringLiteral("﨑")) == one("ibmKanji"));
    CHECK(findings(QStringLiteral("9〜17時")) == one("waveDash"));
    CHECK(findings(QStringLiteral("9～17時")) == one("waveDash"));
    CHECK(findings(QStringLiteral("2−3")) == one("lookAlike"));
    CHECK(findings(QStringLiteral("ｱ")) == one("halfKana"));
    CHECK(findings(QStringLiteral("a\u00A0b")) == one("noBreakSpace"));
    CHECK(findings(times("あ", 71)) == one("severalParts"));
    CHECK(findings(times("あ", 661)) == one("tooLong"));
    const auto remarks = lintSms(QStringLiteral("① 髙 ② 😀"), service("standard"));
    REQUIRE(remarks.size() == 3);
    CHECK(remarks[0] == SmsRemark{SmsFinding::Emoji, QStringLiteral("😀")});
    CHECK(remarks[1] == SmsRemark{SmsFinding::NecSign, QStringLiteral("①")});
    CHECK_FALSE(maySend(remarks));
    CHECK(maySend({{SmsFinding::IbmKanji, QStringLiteral("髙")}}));
}

TEST_CASE("counting has no jumps", "[sms][property]") {
    const auto letter = [] {
        return rc::gen::element<QString>(QStringLiteral("あ"), QStringLiteral("a"),
                                         QStringLiteral("😀"), QStringLiteral("{"),
                                         QStringLiteral("\n"), QStringLiteral("髙"));
    };
    rc::prop("each letter more costs at least as much, and parts hold what they can", [&] {
        const auto letters = *rc::gen::scale(4, rc::gen::container<std::vector<QString>>(letter()));
        const SmsService& any =
            SmsService::all()[*rc::gen::inRange<std::size_t>(0, SmsService::all().size())];
        QString text;
        SmsCount last{0, 0, true, false};
        for (const QString& next : letters) {
            text += next;
            const SmsCount count = countSms(text, any);
            RC_ASSERT(count.units >= last.units || last.isHalfWidth);
            RC_ASSERT(count.parts >= last.parts);
            const SmsBand& band = count.isHalfWidth ? *any.half : any.wide;
            RC_ASSERT(count.units <= std::max(band.single, count.parts * band.part));
            // Never more than one unit is left empty in a part, for a pair that would not
            // fit.
            RC_ASSERT(count.parts <= 1 || count.units > (count.parts - 1) * (band.part - 1));
            last = count;
        }
    });
}
