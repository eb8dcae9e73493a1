#include "core/base/UserText.h"

#include "tests/support/Precompiled.h"

using namespace banso;

namespace {

QString text(const char32_t* utf32) {
    return QString::fromUcs4(utf32);
}

} // namespace

TEST_CASE("characters are counted as readers count them", "[text]") {
    CHECK(userLength(u"") == 0);
    CHECK(userLength(u"高橋") == 2);
    CHECK(userLength(text(U"𠮷田")) == 2);
    CHECK(userLength(text(U"葛\U000E0100城")) == 2);
    CHECK(userLength(text(U"渡邉\U000E0109\U000E0100")) == 2);
    CHECK(userLength(text(U"\U00020BB7\U000E0101")) == 1);
    CHECK(userLength(text(U"辻\uFE00")) == 1);
    CHECK(userLength(text(U"か\u3099き")) == 2);
    CHECK(userLength(text(U"e\u0301")) == 1);
    CHECK(userLength(text(U"👨\u200D👩\u200D👧")) == 1);
    CHECK(userLength(u"a\r\nb") == 3);
}

TEST_CASE("every ideographic variation selector stays with its base", "[text]") {
    for (char32_t selector = 0xE0100; selector <= 0xE01EF; ++selector) {
        const char32_t pair[] = {U'邉', selector, U'辺'};
        const QString name = QString::fromUcs4(pair, 3);
        REQUIRE(userLength(name) == 2);
        REQUIRE(userLeft(name, 1) == QString::fromUcs4(pair, 2));
    }
}

TEST_CASE("cutting never goes through a character", "[text]") {
    const QString name = text(U"葛\U000E0100𠮷か\u3099");
    CHECK(userLeft(name, 0).isEmpty());
    CHECK(userLeft(name, 1) == text(U"葛\U000E0100"));
    CHECK(userLeft(name, 2) == text(U"葛\U000E0100𠮷"));
    CHECK(userLeft(name, 3) == name);
    CHECK(userLeft(name, 9) == name);
    CHECK(userElided(name, 3) == name);
    CHECK(userElided(name, 2) == text(U"葛\U000E0100…"));
    CHECK(userElided(name, 1) == QStringLiteral("…"));
    CHECK(userElided(name, 0).isEmpty());
    CHECK(userElided(u"", 0).isEmpty());
    rc::prop("a cut text is a beginning of it, and as long as asked", [] {
        const auto points = *rc::gen::container<std::u32string>(rc::gen::elementOf(
            std::u32string(U"あ葛\U000E0100\U000E0101𠮷か\u3099\u309Ae\u0301\u200D👩\n")));
        const QString whole = QString::fromStdU32String(points);
        const auto count = *rc::gen::inRange<qsizetype>(0, 12);
        const QString cut = userLeft(whole, count);
        RC_ASSERT(whole.startsWith(cut));
        RC_ASSERT(userLength(cut) == std::min(count, userLength(whole)));
        RC_ASSERT(userLength(userElided(whole, count)) <= count);
        QString joined;
        for (const QStringView one : userCharacters(whole))
            joined += one;
        RC_ASSERT(joined == whole);
    });
}

TEST_CASE("odd characters are found and named", "[text]") {
    CHECK(oddCharacters(text(U"髙橋 𠮷 葛\U000E0100 か\u3099 é 〓")).empty());
    const QString name = text(U"𠮷\uE000\u0007\n\u200B\U000F0001");
    const auto places = oddCharacters(name);
    REQUIRE(places.size() == 5);
    CHECK(places[0] == OddPlace{1, 0xE000, OddCharacter::PrivateUse});
    CHECK(places[1].kind == OddCharacter::Control);
    CHECK(places[2].kind == OddCharacter::LineBreak);
    CHECK(places[3].kind == OddCharacter::Invisible);
    CHECK(places[4].kind == OddCharacter::PrivateUse);
    CHECK(oddityOf(0x10FFFD) == OddCharacter::PrivateUse);
    CHECK(oddityOf(0xF8FF) == OddCharacter::PrivateUse);
    CHECK(oddityOf(0xF900) == std::nullopt);
    CHECK(oddityOf(0xD842) == OddCharacter::HalfSurrogate);
    CHECK(oddityOf(0xFFFD) == OddCharacter::Noncharacter);
    CHECK(oddityOf(0x1FFFE) == OddCharacter::Noncharacter);
    CHECK(oddityOf(0x2028) == OddCharacter::LineBreak);
    CHECK(hasOdd(u"a\tb", OddCharacter::Control));
    CHECK_FALSE(hasOdd(u"a\tb", OddCharacter::LineBreak));
}
