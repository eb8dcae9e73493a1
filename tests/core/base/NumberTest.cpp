#include "core/base/Clock.h"
#include "core/base/PhoneNumber.h"
#include "core/base/PostalCode.h"
#include "tests/support/Precompiled.h"

using namespace banso;

namespace {

Result<PhoneNumber> phone(const char* utf8) {
    return PhoneNumber::parse(QString::fromUtf8(utf8));
}

} // namespace

TEST_CASE("a telephone number is read however it is written", "[phone]") {
    for (const char* text :
         {"09012345678", "090-1234-5678", "０９０−１２３４−５６７８", "(090)1234-5678",
          "+81 90-1234-5678", "+81(0)9012345678", "008190 1234 5678", "819012345678",
          "携)090-1234-5678", "（携）090.1234.5678", "'09012345678", "母：090 1234 5678"}) {
        INFO(text);
        REQUIRE(phone(text));
        CHECK(phone(text)->digits() == QStringLiteral("09012345678"));
        CHECK(phone(text)->takesSms());
        CHECK(phone(text)->shown() == QStringLiteral("090-1234-5678"));
    }
    CHECK(phone("060-1234-5678")->takesSms());
    CHECK(phone("0584-11-2222")->kind() == PhoneKind::Landline);
    CHECK(phone("0584-11-2222")->shown() == QStringLiteral("0584112222"));
    CHECK(phone("050-1234-5678")->kind() == PhoneKind::Ip);
    CHECK_FALSE(phone("050-1234-5678")->takesSms());
    CHECK(phone("0120-123-456")->kind() == PhoneKind::TollFree);
    CHECK(phone("0120-123-456")->shown() == QStringLiteral("0120-123-456"));
    CHECK(phone("0800-123-4567")->kind() == PhoneKind::TollFree);
    CHECK(phone("0570-012-345")->kind() == PhoneKind::Navi);
}

TEST_CASE("a number that cannot be one is refused, and a lost zero is only offered", "[phone]") {
    CHECK(phone("9012345678").error().code == ErrorCode("phone.zeroLost"));
    CHECK(phone("9012345678").error().arguments.at(1) == QStringLiteral("09012345678"));
    CHECK(phone("02012345678").error().code == ErrorCode("phone.machine"));
    for (const char* text : {"", "なし", "12345", "0901234567", "090123456789", "09002345678",
                             "090-1234-567a", "00012345678"}) {
        INFO(text);
        REQUIRE_FALSE(phone(text));
        CHECK(phone(text).error().code == ErrorCode("phone.unreadable"));
    }
}

TEST_CASE("a postcode keeps seven digits", "[post]") {
    for (const char* text : {"5016082", "501-6082", "〒501-6082", "５０１６０８２", "501ー6082"}) {
        INFO(text);
        const auto code = PostalCode::parse(QString::fromUtf8(text));
        REQUIRE(code);
        CHECK(code->digits() == QStringLiteral("5016082"));
        CHECK(code->shown() == QStringLiteral("501-6082"));
    }
    CHECK_FALSE(PostalCode::parse(u"501608"));
    CHECK_FALSE(PostalCode::parse(u"50160822"));
}

TEST_CASE("an instant is UTC inside and Japan time outside", "[instant]") {
    const FixedClock clock(*Date::fromIso(u"2026-11-22"));
    CHECK(clock.now().iso() == QStringLiteral("2026-11-22T00:00:00.000Z"));
    CHECK(clock.today() == *Date::of(2026, 11, 22));
    CHECK(clock.now().japanTime() == QStringLiteral("09:00"));
    rc::prop("ISO text reads back", [] {
        const Instant at(*rc::gen::inRange<qint64>(-3'000'000'000'000, 4'000'000'000'000));
        RC_ASSERT(Instant::fromIso(at.iso()) == at);
    });
    CHECK_FALSE(Instant::fromIso(u"2026-11-22 00:00:00.000Z"));
    CHECK_FALSE(Instant::fromIso(u"2026-11-22T24:00:00.000Z"));
}
