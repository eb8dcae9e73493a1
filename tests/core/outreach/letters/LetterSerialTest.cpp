#include "core/outreach/letters/LetterSerial.h"

#include "tests/support/Precompiled.h"

using namespace banso;

namespace {

rc::Gen<LetterSerial> anySerial() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(1, LetterSerial::kLargest + 1),
                                      rc::gen::inRange(1, LetterSerial::kLargest + 1)),
                        [](std::pair<int, int> numbers) {
                            return *LetterSerial::of(numbers.first, numbers.second);
                        });
}

/// The characters a serial can have at a place.
QString alphabetAt(qsizetype place) {
    return place == 12 ? QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                       : QStringLiteral("0123456789");
}

ErrorCode failureOf(QStringView text) {
    return LetterSerial::parse(text).error().code;
}

} // namespace

TEST_CASE("a serial is batch, number and a check letter", "[letters][serial]") {
    const auto serial = LetterSerial::of(123, 45);
    REQUIRE(serial);
    // 2·0+3·0+4·1+5·2+6·3 + 7·0+8·0+9·0+10·4+11·5 = 127 = 5·23+12, and 23-12 = 11: M
    CHECK(serial->text() == QStringLiteral("00123-00045-M"));
    CHECK(LetterSerial::of(99999, 99999));
    for (const auto& [batch, number] : {std::pair{0, 1}, {1, 0}, {100000, 1}, {1, 100000}, {-1, 5}})
        CHECK(LetterSerial::of(batch, number).error().code == ErrorCode("letter.serialRange"));
}

TEST_CASE("a serial reads back however it is typed", "[letters][serial]") {
    const auto serial = *LetterSerial::of(123, 45);
    for (const char* text :
         {"00123-00045-M", "00123-00045-m", "００１２３－００４５－Ｍ", "0012300045M", "123-45-M",
          " 00123 00045 M ", "00123−00045ーM", "123 45 m", "00123‐00045‐M"}) {
        INFO(text);
        const auto read = LetterSerial::parse(QString::fromUtf8(text));
        REQUIRE(read);
        CHECK(*read == serial);
    }
    for (const char* text : {"", "00123-00045", "12345M", "00123-00045-MM", "00123-000455-M", "M",
                             "00123/00045/M", "00000-00045-M", "A0123-00045-M"}) {
        INFO(text);
        REQUIRE_FALSE(LetterSerial::parse(QString::fromUtf8(text)));
        CHECK(failureOf(QString::fromUtf8(text)) == ErrorCode("letter.serialUnreadable"));
    }
    CHECK(failureOf(u"00123-00046-M") == ErrorCode("letter.serialCheck"));
}

TEST_CASE("serial properties", "[letters][serial]") {
    rc::prop("text reads back", [] {
        const LetterSerial serial = *anySerial();
        RC_ASSERT(LetterSerial::parse(serial.text()) == serial);
    });
    rc::prop("the check letter is never I, O or Q",
             [] { RC_ASSERT(!QStringLiteral("IOQ").contains((*anySerial()).check())); });
    rc::prop("one wrong character is found out", [] {
        const LetterSerial serial = *anySerial();
        QString text = serial.text();
        const auto place = *rc::gen::suchThat(rc::gen::inRange<qsizetype>(0, text.size()),
                                              [&](qsizetype i) { return text[i] != u'-'; });
        const QString alphabet = alphabetAt(place);
        const QChar wrong = alphabet[*rc::gen::inRange<qsizetype>(0, alphabet.size())];
        RC_PRE(wrong != text[place]);
        text[place] = wrong;
        RC_ASSERT(!LetterSerial::parse(text));
    });
    rc::prop("any two exchanged digits are found out", [] {
        const LetterSerial serial = *anySerial();
        QString text = serial.text();
        const auto digit = rc::gen::suchThat(rc::gen::inRange<qsizetype>(0, 11),
                                             [&](qsizetype i) { return text[i] != u'-'; });
        const qsizetype a = *digit;
        const qsizetype b = *digit;
        RC_PRE(text[a] != text[b]);
        const QChar kept = text[a];
        text[a] = text[b];
        text[b] = kept;
        RC_ASSERT(!LetterSerial::parse(text));
    });
}
