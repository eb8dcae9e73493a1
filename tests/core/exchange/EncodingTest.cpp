#include "core/exchange/Cp932.h"
#include "core/exchange/TextEncoder.h"
#include "tests/support/Precompiled.h"

#ifdef Q_OS_LINUX
#include <iconv.h>
#endif

using namespace banso;

namespace {

QByteArray bytes(std::initializer_list<int> codes) {
    QByteArray out;
    for (const int code : codes)
        out += static_cast<char>(code);
    return out;
}

QString text(const char32_t* utf32) {
    return QString::fromUcs4(utf32);
}

/// Encoded, or nothing when something could not be written.
std::optional<QByteArray> cp932(const char32_t* utf32) {
    TextEncoder encoder(TextEncoding::Cp932);
    QByteArray out;
    return encoder.append(text(utf32), out) ? std::optional(out) : std::nullopt;
}

qint64 counted(const TextEncoder& encoder, Normalisation what) {
    return encoder.normalisations()[static_cast<std::size_t>(what)];
}

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("every double byte means what it means to glibc", "[cp932]") {
    const iconv_t converter = iconv_open("UTF-16LE", "CP932");
    REQUIRE(converter != iconv_t(-1));
    int compared = 0;
    for (int lead = 0x81; lead <= 0xFC; ++lead) {
        for (int trail = 0; isCp932Lead(static_cast<unsigned char>(lead)) && trail <= 0xFF;
             ++trail) {
            if (isCp932Gaiji(static_cast<unsigned char>(lead)))
                continue;
            char in[2] = {static_cast<char>(lead), static_cast<char>(trail)};
            char16_t out[4] = {};
            char* from = in;
            char* to = reinterpret_cast<char*>(out);
            std::size_t left = 2;
            std::size_t room = sizeof out;
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
            const bool valid = iconv(converter, &from, &left, &to, &room) != std::size_t(-1) &&
                               left == 0 && room == sizeof out - 2;
            const char16_t ours = isCp932Trail(static_cast<unsigned char>(trail))
                                      ? decodeCp932(static_cast<unsigned char>(lead),
                                                    static_cast<unsigned char>(trail))
                                      : char16_t(0);
            CAPTURE(lead, trail);
            REQUIRE(ours == (valid ? out[0] : 0));
            ++compared;
        }
    }
    iconv_close(converter);
    CHECK(compared == 50 * 256);
}
#endif

TEST_CASE("CP932 decodes as Windows does, duplicates included", "[cp932]") {
    const auto decoded = [](std::initializer_list<int> codes) {
        return decodeText(bytes(codes), TextEncoding::Cp932).value_or(QStringLiteral("?"));
    };
    CHECK(decoded({0x81, 0x60}) == text(U"\uFF5E"));
    CHECK(decoded({0x81, 0x7C}) == text(U"\uFF0D"));
    CHECK(decoded({0x81, 0x61}) == text(U"\u2225"));
    CHECK(decoded({0x81, 0x5C}) == text(U"\u2015"));
    CHECK(decoded({0x81, 0x91}) == text(U"\uFFE0"));
    CHECK(decoded({0x5C, 0x7E}) == QStringLiteral("\\~"));
    CHECK(decoded({0x87, 0x40, 0x87, 0x54}) == QStringLiteral("①Ⅰ"));
    CHECK(decoded({0xFB, 0xFC, 0xEE, 0xE0}) == QStringLiteral("髙髙"));
    CHECK(decoded({0xFA, 0xB1, 0xED, 0x95}) == QStringLiteral("﨑﨑"));
    CHECK(decoded({0x87, 0x90, 0x81, 0xE0}) == QStringLiteral("≒≒"));
    CHECK(decoded({0xC0, 0xC5, 0xB6}) == QStringLiteral("ﾀﾅｶ"));
    CHECK(decoded({0xF0, 0x40, 0xF9, 0xFC}) == text(U"\uE000\uE757"));
    const auto refused = decodeText(bytes({'A', 0xF0, 0x40}), TextEncoding::Cp932, Gaiji::Refuse);
    CHECK(refused.error() == DecodeFault{DecodeFault::Kind::PrivateUse, 1, 2});
    for (const auto& broken :
         {bytes({0x41, 0x80}), bytes({0x41, 0xA0}), bytes({0x41, 0xFD}), bytes({0x41, 0x81}),
          bytes({0x41, 0x81, 0x39}), bytes({0x41, 0x81, 0x7F}), bytes({0x41, 0x85, 0x40})})
        CHECK(decodeText(broken, TextEncoding::Cp932).error().offset == 1);
}

TEST_CASE("CP932 writes the codes that Windows writes", "[cp932]") {
    CHECK(cp932(U"髙﨑德") == bytes({0xFB, 0xFC, 0xFA, 0xB1, 0xFA, 0xBA}));
    CHECK(cp932(U"①Ⅰ㈱№∵") == bytes({0x87, 0x40, 0x87, 0x54, 0x87, 0x8A, 0x87, 0x82, 0x81, 0xE6}));
    CHECK(cp932(U"￢ⅰ") == bytes({0x81, 0xCA, 0xFA, 0x40}));
    CHECK(cp932(U"\uFA10\uFA19") == bytes({0xFA, 0x9C, 0xFB, 0x7E})); // 塚 神
    CHECK(cp932(U"A~\\ｱ") == bytes({0x41, 0x7E, 0x5C, 0xB1}));
    for (unsigned c = 1; c <= 0xFFFF; ++c) {
        const auto code = encodeCp932(static_cast<char16_t>(c));
        if (code == 0)
            continue;
        const QByteArray out = code > 0xFF ? bytes({code >> 8, code & 0xFF}) : bytes({code});
        REQUIRE(decodeText(out, TextEncoding::Cp932) == QString(QChar(static_cast<char16_t>(c))));
        REQUIRE_FALSE((c >= 0xE000 && c <= 0xF8FF));
    }
}

TEST_CASE("what loses nothing is rewritten and counted", "[cp932]") {
    TextEncoder encoder(TextEncoding::Cp932);
    QByteArray out;
    REQUIRE(encoder.append(text(U"\u301C\u2212\u2016\u2014\u00A2\u00A3\u00A5\u00AC\u00A6\u203E"
                                U"\u00A0\u2011か\u3099は\u309A\u200B\uFEFF\u202E"),
                           out));
    CHECK(encoder.losses().empty());
    CHECK(decodeText(out, TextEncoding::Cp932) ==
          text(U"\uFF5E\uFF0D\u2225\u2015\uFFE0\uFFE1\uFFE5\uFFE2\uFFE4\uFFE3 -がぱ"));
    CHECK(counted(encoder, Normalisation::WaveDash) == 1);
    CHECK(counted(encoder, Normalisation::Money) == 3);
    CHECK(counted(encoder, Normalisation::Sign) == 3);
    CHECK(counted(encoder, Normalisation::ComposedKana) == 2);
    CHECK(counted(encoder, Normalisation::Invisible) == 3);
    TextEncoder other(TextEncoding::Utf8);
    out.clear();
    REQUIRE(other.append(text(U"\u301Cか\u3099"), out));
    CHECK(QString::fromUtf8(out) == text(U"\u301Cか\u3099"));
}

TEST_CASE("what CP932 cannot hold is replaced only where nobody disputes it", "[cp932]") {
    TextEncoder encoder(TextEncoding::Cp932);
    QByteArray out;
    REQUIRE(encoder.append(text(U"𠮷田 鷗外 渡邉\U000E0109"), out));
    CHECK(decodeText(out, TextEncoding::Cp932) == text(U"吉田 鴎外 渡邉"));
    REQUIRE(encoder.losses().size() == 3);
    CHECK(encoder.losses()[0].character == text(U"𠮷"));
    CHECK(encoder.losses()[0].replacement == QStringLiteral("吉"));
    CHECK(encoder.losses()[0].position == 0);
    CHECK(encoder.losses()[2].character == text(U"邉\U000E0109"));
    CHECK(encoder.losses()[2].replacement == QStringLiteral("邉"));

    out = "before";
    for (const char32_t* refused :
         {U"😀", U"𩸽", U"\uE000", U"\U000F0000", U"é", U"あ\U000E0100𩸽"}) {
        CAPTURE(text(refused));
        CHECK_FALSE(encoder.append(text(refused), out));
        CHECK(out == "before");
        CHECK(encoder.losses().back().replacement.isEmpty());
    }
    CHECK_FALSE(encoder.append(QString(QChar(0xD842)), out));
    CHECK_FALSE(encoder.append(QString(QChar(u'\0')), out));
}

TEST_CASE("proposals say how sure they are", "[cp932]") {
    using Kind = SubstitutionProposal::Kind;
    const auto proposed = [](const char32_t* character) {
        return proposeForCp932(text(character));
    };
    CHECK(proposed(U"𣘺") == SubstitutionProposal{Kind::Automatic, {QStringLiteral("橋")}});
    CHECK(proposed(U"圡").candidates.first() == QStringLiteral("土"));
    CHECK(proposed(U"𠮷\U000E0101").candidates.first() == QStringLiteral("吉"));
    CHECK(proposed(U"\U0001B002").candidates.first() == QStringLiteral("あ"));
    CHECK(proposed(U"é") == SubstitutionProposal{Kind::Choice, {QStringLiteral("e")}});
    CHECK(proposed(U"𩸽").kind == Kind::None);
    CHECK(proposed(U"\uE000").kind == Kind::None);
    CHECK(proposed(U"😀").kind == Kind::None);
    // 髙 and its like are in CP932: nobody makes them 高.
    for (const char32_t* held : {U"髙", U"﨑", U"邉", U"濵", U"栁", U"桒"})
        CHECK(cp932(held));
}

TEST_CASE("a town's decision comes first", "[cp932]") {
    SubstitutionDecisions decisions;
    decisions.decide(text(U"𩸽"), QStringLiteral("ホッケ"));
    decisions.decide(text(U"𠮷"), QStringLiteral("𠮷")); // no help: CP932 has it not
    decisions.decide(text(U"邉\U000E0101"), QStringLiteral("邊"));
    TextEncoder encoder(TextEncoding::Cp932, &decisions);
    QByteArray out;
    REQUIRE(encoder.append(text(U"𩸽\U000E0100邉\U000E0101邉\U000E0102"), out));
    CHECK(decodeText(out, TextEncoding::Cp932) == QStringLiteral("ホッケ邊邉"));
    CHECK_FALSE(encoder.append(text(U"𠮷"), out));
}

TEST_CASE("private use characters leave in no encoding", "[encoding]") {
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Cp932}) {
        TextEncoder encoder(encoding);
        QByteArray out;
        CHECK_FALSE(encoder.append(text(U"山\uE123田"), out));
        REQUIRE(encoder.losses().size() == 1);
        CHECK(encoder.losses()[0].position == 1);
        CHECK(out.isEmpty());
    }
}

TEST_CASE("UTF-8 is read strictly", "[encoding]") {
    CHECK(firstNonUtf8("abc") == -1);
    CHECK(firstNonUtf8("髙𠮷") == -1);
    for (const auto& broken : {bytes({'a', 0xC0, 0x80}), bytes({'a', 0xE0, 0x80, 0x80}),
                               bytes({'a', 0xED, 0xA0, 0x80}), bytes({'a', 0xF4, 0x90, 0x80, 0x80}),
                               bytes({'a', 0xFF}), bytes({'a', 0x80}), bytes({'a', 0xE3, 0x81})}) {
        CHECK(firstNonUtf8(broken) == 1);
        CHECK(decodeText(broken, TextEncoding::Utf8).error().offset == 1);
    }
    CHECK(firstNonUtf8(bytes({'a', 0xE3, 0x81}), true) == -1);
    CHECK(decodeText(QByteArray("\xEE\x80\x80"), TextEncoding::Utf8, Gaiji::Refuse).error().kind ==
          DecodeFault::Kind::PrivateUse);
    rc::prop("as Qt does", [] {
        const auto random = *rc::gen::container<std::string>(rc::gen::elementOf(
            std::string("a\x80\xBF\xC2\xE0\xA0\xE3\x81\x82\xED\x9F\xF0\x90\xF4\x8F\xFF")));
        const QByteArrayView view(random.data(), qsizetype(random.size()));
        RC_ASSERT((firstNonUtf8(view) < 0) == view.isValidUtf8());
    });
}

TEST_CASE("text comes back as it went", "[encoding]") {
    rc::prop("in every encoding", [] {
        const std::u32string letters = U"aZ09 ,\"\r\nあアｱ髙﨑①～－￥漢字邊\uFA10ﾞ゛";
        const auto points = *rc::gen::container<std::u32string>(rc::gen::elementOf(letters));
        const QString whole = QString::fromUcs4(points.data(), qsizetype(points.size()));
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Cp932}) {
            TextEncoder encoder(encoding);
            QByteArray out;
            RC_ASSERT(encoder.append(whole, out));
            RC_ASSERT(decodeText(out, encoding) == whole);
        }
    });
    rc::prop("and random bytes harm nobody", [] {
        const auto random = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const QByteArrayView view(random.data(), qsizetype(random.size()));
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Cp932}) {
            const auto decoded = decodeText(view, encoding);
            if (!decoded)
                RC_ASSERT(decoded.error().offset < view.size());
        }
    });
}
