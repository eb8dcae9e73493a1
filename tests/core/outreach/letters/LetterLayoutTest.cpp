#include "core/outreach/letters/layout/LetterLayout.h"

#include "core/outreach/letters/SheetPainter.h"
#include "core/outreach/letters/layout/CalibrationPage.h"
#include "tests/core/outreach/letters/Letters.h"
#include "tests/core/outreach/letters/PdfTools.h"

#include <QPainter>

using namespace banso;
using namespace banso::test;

namespace {

/// Lines of the part, joined with |.
QString textOf(const PageInk& page, InkPart part) {
    QStringList lines;
    for (const InkText& text : page.texts)
        if (text.part == part) {
            QString line;
            for (const Piece* piece : text.pieces)
                line += piece->text;
            lines.append(line);
        }
    return lines.join(u'|');
}

double leastSize(const PageInk& page) {
    double least = 100;
    for (const InkText& text : page.texts)
        if (text.part == InkPart::Address)
            least = std::min(least, text.size);
    return least;
}

void checkWindow(const PageInk& page, const WindowProfile& window) {
    const QRectF safe = window.safeBlock().adjusted(-0.01, -0.01, 0.01, 0.01);
    for (const InkText& text : page.texts)
        if (text.part == InkPart::Address)
            CHECK(safe.contains(text.box()));
    CHECK_FALSE(page.intrudes(window.keepOut()));
}

LetterSheet addressed(const LetterRecipient& recipient) {
    LetterSheet sheet = checkupLetter(1);
    sheet.recipient = recipient;
    return sheet;
}

Error failureOf(LetterLayout& layout, const LetterSheet& sheet) {
    const auto pages = layout.lay(sheet);
    REQUIRE_FALSE(pages);
    return pages.error();
}

} // namespace

TEST_CASE("a letter stands on its sheet as a town's letter does", "[letters][layout]") {
    LetterDesk desk;
    const auto pages = desk.layout().lay(checkupLetter(45));
    REQUIRE(pages);
    REQUIRE(pages->size() == 1);
    const PageInk& page = pages->front();
    checkWindow(page, desk.layout().window());
    CHECK(textOf(page, InkPart::Address) ==
          u8("504-0912|岐阜県ひだまり市桜町２丁目186番地の12|グランドメゾン弐番館 1203号室|"
             "渡邉 太郎　様|00123-00045-M"));
    CHECK(textOf(page, InkPart::Head) ==
          u8("架空の町|健子第１２３４号|令和８年１１月２２日|ひだまり町長　山田　太郎|"
             "（健康課母子保健係）"));
    CHECK(textOf(page, InkPart::Title) == u8("４か月児健康診査のお知らせ"));
    CHECK(textOf(page, InkPart::Foot) == u8("整理番号　00123-00045-M|架空の町"));
    CHECK(textOf(page, InkPart::Body)
              .endsWith(u8("お問い合わせ先|ひだまり町健康課 母子保健係|"
                           "電話 0584-00-1234")));
}

TEST_CASE("long addresses get smaller type and more lines, never less of the name",
          "[letters][layout]") {
    for (const char* key : {"naga3-90x45", "naga3-80x45", "naga3-100x50"}) {
        LetterDesk desk(u8(key));
        INFO(key);
        const auto lines = [&](const LetterRecipient& to) {
            const auto pages = desk.layout().lay(addressed(to));
            REQUIRE(pages);
            checkWindow(pages->front(), desk.layout().window());
            return textOf(pages->front(), InkPart::Address);
        };
        const QString name = u8("渡邉\xF3\xA0\x84\x90 𠮷﨑子");
        CHECK(lines({u8("504-0912"), {u8("ひだまり市桜町１")}, {}, name, u8("様")})
                  .contains(name + u8("　様")));
        const QString longest =
            lines({u8("504-0912"),
                   {u8("岐阜県各務原市蘇原青雲町四丁目字北大門前東側1234番地の567")},
                   u8("各務原グランドメゾンシティテラスガーデンズ弐番館 1203号室"),
                   name,
                   u8("様")});
        CHECK(longest.contains(u8("1234番地の567")));
        CHECK(longest.contains(name + u8("　様")));
        QString foreign = lines({u8("504-0912"),
                                 {u8("ひだまり市桜町２丁目186番地の12")},
                                 {},
                                 u8("MARIA APARECIDA DOS SANTOS RODRIGUES DE OLIVEIRA FERNANDES"),
                                 u8("様")});
        CHECK(foreign.replace(u'|', u' ')
                  .contains(u8("MARIA APARECIDA DOS SANTOS RODRIGUES DE OLIVEIRA FERNANDES　様")));
        QString kana =
            lines({u8("504-0912"),
                   {u8("ひだまり市桜町２丁目186番地の12")},
                   u8("さくら荘203"),
                   u8("マリアアパレシーダドスサントスロドリゲスオリヴェイラフェルナンデス"),
                   u8("様")});
        CHECK(kana.remove(u'|').contains(
            u8("マリアアパレシーダドスサントスロドリゲスオリヴェイラフェルナンデス　様")));
    }
}

TEST_CASE("the type is as large as the address allows", "[letters][layout]") {
    LetterDesk desk;
    const LetterRecipient brief{
        u8("504-0912"), {u8("ひだまり市桜町１")}, {}, u8("森 花"), u8("様")};
    const auto plain = desk.layout().lay(addressed(brief));
    REQUIRE(plain);
    double largest = 0;
    for (const InkText& text : plain->front().texts)
        if (text.part == InkPart::Address)
            largest = std::max(largest, text.size);
    CHECK(largest == Approx(points(13.5)));
    CHECK(leastSize(plain->front()) == Approx(points(6.5))); // the serial
    LetterRecipient full = brief;
    full.address = {u8("岐阜県各務原市蘇原青雲町四丁目字北大門前東側1234番地の567")};
    full.building = u8("各務原グランドメゾンシティテラスガーデンズ弐番館 1203号室");
    const auto small = desk.layout().lay(addressed(full));
    REQUIRE(small);
    // No room for the serial any more, and nothing below the least size.
    CHECK_FALSE(textOf(small->front(), InkPart::Address).contains(u8("00123-")));
    CHECK(leastSize(small->front()) >= points(8) - 1e-9);
}

TEST_CASE("any address is inside the window or refused", "[letters][layout]") {
    static LetterDesk desk;
    static const std::vector<std::string> words{
        "岐阜県", "各務原市", "那加桜町", "２丁目", "186番地", "の12",  " ",
        "ハイツ", "𠮷野",     "B-203",    "字",     "大門",    "TOWER "};
    static const std::vector<std::string> parts{
        "渡邉\xF3\xA0\x84\x90", "𠮷", "MARIA", " ", "ユウ", "・", "ンガ"};
    const auto text = [](const std::vector<std::string>& from, int most) {
        std::string all;
        for (int n = *rc::gen::inRange(0, most); n > 0; --n)
            all += *rc::gen::elementOf(from);
        return QString::fromStdString(all);
    };
    rc::prop("any recipient", [&] {
        const LetterRecipient to{
            u8("504-0912"), {text(words, 14)}, text(words, 8), text(parts, 14), u8("様")};
        const LetterSheet sheet = addressed(to);
        const auto pages = desk.layout().lay(sheet);
        if (!pages) {
            RC_ASSERT(pages.error().code == ErrorCode("letter.addressTooLong"));
            RC_SUCCEED();
        }
        const QRectF safe = desk.layout().window().safeBlock().adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const InkText& line : pages->front().texts)
            RC_ASSERT(line.part != InkPart::Address || line.pieces.empty() ||
                      safe.contains(line.box()));
        RC_ASSERT(!pages->front().intrudes(desk.layout().window().keepOut()));
        const QString shown =
            textOf(pages->front(), InkPart::Address).remove(u'|').remove(u' ').remove(u'　');
        RC_ASSERT(shown.contains(QString(to.name + to.honorific).remove(u' ')));
    });
}

TEST_CASE("an address that cannot fit is refused before it is printed", "[letters][layout]") {
    LetterDesk desk;
    LetterSheet sheet = checkupLetter(9);
    sheet.recipient.address = {QString(120, u'町')};
    sheet.recipient.building = QString(80, u'棟');
    const Error all = failureOf(desk.layout(), sheet);
    CHECK(all.code == ErrorCode("letter.addressTooLong"));
    CHECK(all.field == u8("recipient"));
    CHECK(all.arguments == QStringList{sheet.serial.text(), u8("65"), u8("24")});
    sheet.recipient.building.clear();
    sheet.recipient.address = {u8("桜町") + QString(60, u'1')};
    CHECK(failureOf(desk.layout(), sheet).field == u8("recipient.address"));
    sheet.recipient.address = {u8("桜町１")};
    sheet.recipient.building = QString(60, u'9');
    CHECK(failureOf(desk.layout(), sheet).field == u8("recipient.building"));
}

TEST_CASE("style and window that do not go together are found out", "[letters][layout]") {
    LetterDesk desk;
    WindowProfile window = desk.layout().window();
    window.window.moveTop(30);
    window.window.setHeight(69);
    LetterStyle style = desk.style();
    style.leastHeadWidth = 30;
    LetterLayout layout(desk.fonts(), style, *LetterLabels::load(), window);
    REQUIRE(window.check());
    CHECK(failureOf(layout, checkupLetter(1)).code == ErrorCode("letter.windowClash"));
}

TEST_CASE("the head moves below a window that leaves no room beside it", "[letters][layout]") {
    LetterDesk desk;
    WindowProfile window = desk.layout().window();
    window.window.moveLeft(60);
    window.window.setWidth(90);
    LetterLayout layout(desk.fonts(), desk.style(), *LetterLabels::load(), window);
    const auto pages = layout.lay(checkupLetter(1));
    REQUIRE(pages);
    checkWindow(pages->front(), window);
    for (const InkText& text : pages->front().texts)
        if (text.part == InkPart::Head)
            CHECK(text.box().top() >= window.keepOut().bottom());
}

TEST_CASE("a letter of two pages says so, and whose it is", "[letters][layout]") {
    LetterDesk desk;
    LetterSheet sheet = longLetter(3);
    sheet.tearOff = LetterTearOff{u8("連絡票"), {u8("お子さまのお名前"), u8("電話番号")}};
    const auto pages = desk.layout().lay(sheet);
    REQUIRE(pages);
    REQUIRE(pages->size() == 2);
    CHECK(textOf(pages->at(0), InkPart::Foot).contains(u8("1 / 2")));
    CHECK(textOf(pages->at(1), InkPart::Foot).contains(u8("2 / 2")));
    CHECK(textOf(pages->at(1), InkPart::Foot).contains(sheet.serial.text()));
    CHECK(textOf(pages->at(1), InkPart::Head) == u8("渡邉 太郎　様"));
    CHECK(textOf(pages->at(1), InkPart::Address).isEmpty());
    CHECK(textOf(pages->at(1), InkPart::Body).contains(u8("切り取り線|連絡票|整理番号")));
    CHECK_FALSE(textOf(pages->at(0), InkPart::Body).contains(u8("切り取り線")));
    // All of the body is there, once, in order; 記 stays with its table.
    const QString body =
        textOf(pages->at(0), InkPart::Body) + u'|' + textOf(pages->at(1), InkPart::Body);
    CHECK(body.count(u8("　健康診査は、")) == 8);
    CHECK(body.count(u8("持ち物")) == 1);
    CHECK(textOf(pages->at(1), InkPart::Body).contains(u8("記|日時")));
    for (const PageInk& page : *pages)
        for (const InkText& text : page.texts)
            CHECK(text.box().bottom() <= (text.part == InkPart::Foot ? 290 : 277));
}

TEST_CASE("a letter that nearly fits is set a little smaller", "[letters][layout]") {
    LetterDesk desk;
    const auto bodySize = [&](const LetterSheet& sheet) {
        const auto pages = desk.layout().lay(sheet);
        REQUIRE(pages);
        REQUIRE(pages->size() == 1);
        double size = 0;
        for (const InkText& text : pages->front().texts)
            if (text.part == InkPart::Body && size == 0)
                size = text.size;
        return size;
    };
    CHECK(bodySize(checkupLetter(1)) == Approx(points(11)));
    LetterSheet sheet = checkupLetter(1);
    sheet.body.insert(sheet.body.begin(), LetterParagraph{QString(u8("　あ\n")).repeated(14)});
    CHECK(bodySize(sheet) < points(11));
}

TEST_CASE("a frozen letter keeps its number of pages", "[letters][layout]") {
    LetterDesk desk;
    LetterSheet sheet = longLetter(3);
    sheet.pageCount = 2;
    CHECK(desk.layout().lay(sheet));
    sheet.pageCount = 1;
    const Error error = failureOf(desk.layout(), sheet);
    CHECK(error.code == ErrorCode("letter.pagesDiffer"));
    CHECK(error.arguments == QStringList{sheet.serial.text(), u8("1"), u8("2")});
}

TEST_CASE("a row taller than a page is refused", "[letters][layout]") {
    LetterDesk desk;
    LetterSheet sheet = checkupLetter(1);
    sheet.body = {LetterTable{{{u8("持ち物"), QString(u8("あ\n")).repeated(80)}}}};
    CHECK(failureOf(desk.layout(), sheet).code == ErrorCode("letter.blockTooTall"));
    sheet.body = {LetterParagraph{QString(u8("　あ\n")).repeated(300)}};
    const auto pages = desk.layout().lay(sheet);
    REQUIRE(pages);
    CHECK(pages->size() > 5);
}

TEST_CASE("the screen shows what the paper will", "[letters][layout]") {
    LetterDesk desk;
    const auto pages = desk.layout().lay(checkupLetter(45));
    REQUIRE(pages);
    constexpr double kDots = 6; // a millimetre
    const auto painted = [&](PrintOffset offset) {
        QImage image(210 * 6, 297 * 6, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setDotsPerMeterX(6000);
        image.setDotsPerMeterY(6000);
        QPainter painter(&image);
        SheetPainter(painter, kDots, offset).paint(pages->front());
        return image;
    };
    const QImage screen = painted({});
    const auto printed = print(desk.layout(), {checkupLetter(45)});
    REQUIRE(printed->report);
    const QImage paper = pageImage(printed->path, 2, 152); // 6 dots a millimetre
    // Ink and white lie at the same places, millimetre by millimetre of every other row.
    int compared = 0;
    for (int y = 10; y < 285; y += 3)
        for (int x = 10; x < 200; x += 3) {
            const QRectF wide(x - 0.5, y - 0.5, 4, 4);
            const QRectF core(x + 0.5, y + 0.5, 2, 2);
            if (hasInk(screen, core)) {
                ++compared;
                CHECK(hasInk(paper, wide));
            } else if (!hasInk(screen, wide)) {
                CHECK_FALSE(hasInk(paper, core));
            }
        }
    CHECK(compared > 300);
    const QImage moved = painted({3, 2});
    CHECK_FALSE(hasInk(moved, QRectF(18, 12, 4.5, 1)));
    CHECK(hasInk(screen, QRectF(20, 12, 10, 4)));
}

TEST_CASE("the calibration page shows window, folds and cross where they are",
          "[letters][layout]") {
    LetterDesk desk;
    const PageInk page = layCalibration(desk.layout(), {0.5, -1});
    const QString words = textOf(page, InkPart::Guide);
    for (const char* word : {"65×24mm", "90×45mm", "150mm", "折り目 99mm", "折り目 198mm",
                             "右へ0.5mm、下へ-1mm", "naga3-90x45"})
        CHECK(words.contains(u8(word)));
    CHECK_FALSE(words.contains(u'%'));
    CHECK_FALSE(words.contains(u8("calibration")));
    const auto hasLine = [&](QPointF from, QPointF to) {
        return std::any_of(page.lines.begin(), page.lines.end(),
                           [&](const InkLine& line) { return line.from == from && line.to == to; });
    };
    CHECK(hasLine({140, 150}, {160, 150}));
    CHECK(hasLine({150, 140}, {150, 160}));
    CHECK(hasLine({5, 99}, {9, 99}));
    CHECK(hasLine({20, 12}, {85, 12}));
    CHECK(hasLine({20, 12}, {110, 12}));
}
