#include "core/outreach/letters/layout/LineFiller.h"
#include "tests/core/outreach/letters/Letters.h"

#include <QRegularExpression>

using namespace banso;
using namespace banso::test;

namespace {

Pieces shaped(const QString& text, FontRole role = FontRole::Address) {
    static LetterDesk desk;
    return desk.fonts().shape(role, u8("ja"), text);
}

QString textOf(const Pieces& pieces) {
    QString text;
    for (const Piece* piece : pieces)
        text += piece->text;
    return text;
}

/// Lines of so many full-width characters, joined with |.
QString broken(const char* text, BreakRule rule, double width) {
    const Pieces pieces = shaped(u8(text));
    const auto lines = bestLines(pieces, breakCosts(pieces, rule), width, kLastResort);
    if (!lines)
        return u8("-");
    QStringList texts;
    for (const Pieces& line : *lines)
        texts.append(textOf(line));
    return texts.join(u'|');
}

QString filled(const char* text, double width) {
    QStringList texts;
    for (const Pieces& line : fillLines(shaped(u8(text), FontRole::Body), width))
        texts.append(textOf(line));
    return texts.join(u'|');
}

} // namespace

TEST_CASE("an address is never broken inside a house number", "[letters][break]") {
    CHECK(broken("岐阜県各務原市那加桜町２丁目186番地の12", BreakRule::Address, 18) ==
          u8("岐阜県各務原市那加桜町|２丁目186番地の12"));
    CHECK(broken("大字津軽石第二十一地割大淵川480", BreakRule::Address, 12) ==
          u8("大字津軽石|第二十一地割大淵川480"));
    CHECK(broken("堺区中田出井町四丁六番十九号", BreakRule::Address, 10) ==
          u8("堺区中田出井町|四丁六番十九号"));
    CHECK(broken("緑町3丁目30-8 郵便ビル403号", BreakRule::Address, 10) ==
          u8("緑町3丁目30-8|郵便ビル403号"));
    CHECK(broken("桜町８－９－１ー２３５", BreakRule::Address, 9.5) ==
          u8("桜町|８－９－１ー２３５"));
    CHECK(broken("桜町８－９－１ー２３５", BreakRule::Address, 8) == u8("-"));
    CHECK(broken("サンタワー101", BreakRule::Address, 6) == u8("サンタワー|101"));
    CHECK(broken("シティハイツB-203号室", BreakRule::Address, 7) == u8("シティハイツ|B-203号室"));
    CHECK(broken("南四条西29丁目1524-23", BreakRule::Address, 7) == u8("南四条西|29丁目|1524-23"));
}

TEST_CASE("house numbers stay whole at every width", "[letters][break]") {
    static const std::vector<std::string> towns{"那加桜町", "大字津軽石", "蘇原青雲町", "ヶ丘"};
    static const std::vector<std::string> numbers{"12番地の34",   "３０－８－４０３", "1-2-3",
                                                  "第二十一地割", "十九番地",         "186番地12"};
    static const std::vector<std::string> rooms{"", " 403号室", "グランハイツB-203", "弐番館"};
    rc::prop("any address", [] {
        const std::string number = *rc::gen::elementOf(numbers);
        const QString text = QString::fromStdString(*rc::gen::elementOf(towns) + number +
                                                    *rc::gen::elementOf(rooms));
        const double width = *rc::gen::inRange(20, 300) / 10.0;
        const Pieces pieces = shaped(text);
        const auto costs = breakCosts(pieces, BreakRule::Address);
        const auto lines = bestLines(pieces, costs, width, kNeverBreak);
        if (!lines)
            RC_SUCCEED();
        QString joined;
        bool isWhole = false;
        for (const Pieces& line : *lines) {
            joined += textOf(line);
            isWhole = isWhole || textOf(line).contains(QString::fromStdString(number));
            RC_ASSERT(widthOf(line) <= width + 1e-6);
        }
        RC_ASSERT(isWhole);
        RC_ASSERT(joined.remove(u' ') == QString(text).remove(u' '));
    });
}

TEST_CASE("a name is broken between its parts", "[letters][break]") {
    CHECK(broken("MARIA APARECIDA DOS SANTOS", BreakRule::Name, 13) ==
          u8("MARIA APARECIDA|DOS SANTOS"));
    CHECK(broken("ジョン・スミス", BreakRule::Name, 5) == u8("ジョン・|スミス"));
    CHECK(broken("寿限無寿限無五劫の擦り切れ", BreakRule::Name, 8) == u8("-"));
    // as a last resort anywhere, but never inside a character
    const Pieces name = shaped(u8("渡邉\xF3\xA0\x84\x90𠮷𠮷𠮷𠮷"));
    const auto lines = bestLines(name, breakCosts(name, BreakRule::Name), 2, kNeverBreak);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK(textOf(lines->at(0)) == u8("渡邉\xF3\xA0\x84\x90"));
    CHECK(textOf(lines->at(1)) == u8("𠮷𠮷"));
}

TEST_CASE("prose follows Japanese line breaking", "[letters][break]") {
    CHECK(filled("お子さまの健診です。", 9) == u8("お子さまの健診で|す。"));
    CHECK(filled("「保健センター」まで", 7) == u8("「保健セン|ター」まで"));
    CHECK(filled("きょうはがっこうへ", 5) == u8("きょうは|がっこうへ"));
    CHECK(filled("場所（２階）です", 3) == u8("場所|（２|階）で|す"));
    CHECK(filled("電話は0584-00-1234へ", 6) == u8("電話は|0584-00-1234|へ"));
    CHECK(filled("電話は０５８４－００へ", 7) == u8("電話は|０５８４－００|へ"));
    CHECK(filled("https://example.org/abcdefghij", 8) == u8("https://|example.org/|abcdefghij"));
    CHECK(filled("", 8) == QString());
    CHECK(filled("Please bring it", 5) == u8("Please|bring it"));
}
