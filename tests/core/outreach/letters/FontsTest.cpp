#include "core/outreach/letters/GlyphCheck.h"
#include "core/outreach/letters/fonts/BigEndian.h"
#include "core/outreach/letters/fonts/VariationTable.h"
#include "tests/core/outreach/letters/Letters.h"

using namespace banso;
using namespace banso::test;

namespace {

LetterDesk& desk() {
    static LetterDesk desk;
    return desk;
}

std::vector<GlyphFinding> findings(const LetterSheet& sheet) {
    auto found = checkGlyphs(sheet, desk().fonts());
    REQUIRE(found);
    return *found;
}

LetterSheet named(const char* name) {
    LetterSheet sheet = checkupLetter(1);
    sheet.recipient.name = u8(name);
    return sheet;
}

const Piece& onlyPiece(const char* text, FontRole role = FontRole::Address) {
    const Pieces pieces = desk().fonts().shape(role, u8("ja"), u8(text));
    REQUIRE(pieces.size() == 1);
    return *pieces.front();
}

/// A table cmap with one subtable of format 14: 葛 (U+845B) has VS17 as its ordinary form and
/// VS18 as glyph 7.
QByteArray variationMap() {
    QByteArray sub;
    appendU16(sub, 14);
    appendU32(sub, 10 + 22 + 8 + 9); // length
    appendU32(sub, 2);
    sub.append("\x0E\x01\x00", 3);
    appendU32(sub, 32);
    appendU32(sub, 0);
    sub.append("\x0E\x01\x01", 3);
    appendU32(sub, 0);
    appendU32(sub, 40);
    appendU32(sub, 1); // ordinary forms: one range of one character
    sub.append("\x00\x84\x5B\x00", 4);
    appendU32(sub, 1); // special forms
    sub.append("\x00\x84\x5B", 3);
    appendU16(sub, 7);
    QByteArray cmap;
    appendU16(cmap, 0);
    appendU16(cmap, 1);
    appendU16(cmap, 0);
    appendU16(cmap, 5);
    appendU32(cmap, 12);
    return cmap + sub;
}

} // namespace

TEST_CASE("a font that is not there is named, and nothing takes its place", "[letters][font]") {
    FontPlan plan = desk().style().fonts;
    plan.roles[FontRole::Address] = {{u8("IPAmj Mincho of another town"), false}};
    const auto fonts = LetterFonts::load(plan);
    REQUIRE_FALSE(fonts);
    CHECK(fonts.error().code == ErrorCode("letter.fontMissing"));
    CHECK(fonts.error().arguments == QStringList{u8("IPAmj Mincho of another town")});
    CHECK(FontFace::load(u8("IPAmjMincho"), true).error().arguments ==
          QStringList{u8("IPAmjMincho Bold")}); // no made-up bold

    LetterDesk own;
    LetterStyle style = own.style();
    style.fonts.languages[u8("ne")] = {{FontRole::Body, {{u8("No Such Devanagari"), false}}}};
    const auto withNepali = LetterFonts::load(style.fonts);
    REQUIRE(withNepali);
    LetterSheet sheet = checkupLetter(1);
    CHECK(checkGlyphs(sheet, **withNepali));
    sheet.language = u8("ne");
    CHECK(checkGlyphs(sheet, **withNepali).error().arguments ==
          QStringList{u8("No Such Devanagari")});
}

TEST_CASE("the forms of a character are found in the font's own table", "[letters][font]") {
    const VariationTable table(variationMap());
    REQUIRE(table.find(0x845B, 0xE0100));
    CHECK(table.find(0x845B, 0xE0100)->form == VariationTable::Form::Ordinary);
    REQUIRE(table.find(0x845B, 0xE0101));
    CHECK(table.find(0x845B, 0xE0101)->glyph == 7);
    CHECK_FALSE(table.find(0x845C, 0xE0100));
    CHECK_FALSE(table.find(0x845A, 0xE0101));
    CHECK_FALSE(table.find(0x845B, 0xE0102));
    CHECK_FALSE(VariationTable(QByteArray()).find(0x845B, 0xE0100));
    rc::prop("a cut or damaged table finds less, and breaks nothing", [] {
        QByteArray bytes = variationMap().first(*rc::gen::inRange(0, 61));
        if (!bytes.isEmpty())
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
        const VariationTable damaged(bytes);
        (void)damaged.find(0x845B, 0xE0100);
        (void)damaged.find(0x845B, 0xE0101);
    });
}

TEST_CASE("a name is painted in the forms of the family register", "[letters][font]") {
    const Piece& ordinary = onlyPiece("邉");
    const Piece& special = onlyPiece("邉\xF3\xA0\x84\x90"); // U+9089 U+E0110
    CHECK(special.coverage == Coverage::Full);
    CHECK(special.face->name() == u8("IPAmjMincho"));
    CHECK(special.glyphs.front().glyph != ordinary.glyphs.front().glyph);
    const Piece& same = onlyPiece("邉\xF3\xA0\x84\x8F"); // U+E010F: the ordinary form, by name
    CHECK(same.coverage == Coverage::Full);
    CHECK(same.glyphs.front().glyph == ordinary.glyphs.front().glyph);
    CHECK(onlyPiece("𠮷").coverage == Coverage::Full);
    CHECK(onlyPiece("か\xE3\x82\x99").glyphs.front().glyph == onlyPiece("が").glyphs.front().glyph);
    CHECK(onlyPiece("か\xE3\x82\x99").text == u8("か\xE3\x82\x99"));
    // In the body the gothic lacks the form: the register's font shows it there too.
    CHECK(onlyPiece("邉", FontRole::Body).face->name() == u8("BIZ UDGothic"));
    CHECK(onlyPiece("邉\xF3\xA0\x84\x90", FontRole::Body).face->name() == u8("IPAmjMincho"));
}

TEST_CASE("Latin words that stand together are in one font", "[letters][font]") {
    const Pieces name =
        desk().fonts().shape(FontRole::Address, u8("ja"), u8("NGUYỄN THỊ 太郎 SMITH"));
    CHECK(name.at(0)->face == name.at(4)->face);
    CHECK(name.at(0)->face->name() == u8("DejaVu Serif"));
    CHECK(name.at(11)->face->name() == u8("IPAmjMincho"));
    CHECK(name.back()->face->name() == u8("IPAmjMincho"));
}

TEST_CASE("scripts that join their letters are shaped as words", "[letters][font]") {
    const Pieces lao = desk().fonts().shape(FontRole::Body, u8("ja"), u8("ສະບາຍດີ ok"));
    REQUIRE(lao.size() == 4);
    CHECK(lao.front()->text == u8("ສະບາຍດີ"));
    CHECK(lao.front()->coverage == Coverage::Full);
    CHECK(lao.front()->glyphs.size() == 7);
    CHECK(lao.front()->advance > 2);
    CHECK(onlyPiece("m\xCC\x83", FontRole::Body).coverage ==
          Coverage::Full); // no such letter ready
}

TEST_CASE("each character is looked up before anything is printed", "[letters][glyph]") {
    CHECK(findings(named("髙﨑 𠮷田 邉\xF3\xA0\x84\x90 はしご")).empty());
    const auto degraded = findings(named("渡邉\xF3\xA0\x84\x80"));
    REQUIRE(degraded.size() == 1);
    CHECK(degraded.front() == GlyphFinding{u8("recipient.name"), u8("邉\xF3\xA0\x84\x80"),
                                           u8("U+9089 U+E0100"), Coverage::Degraded});
    const auto emoji = findings(named("花子\xF0\x9F\x91\xB6"));
    REQUIRE(emoji.size() == 1);
    CHECK(emoji.front() == GlyphFinding{u8("recipient.name"), u8("\xF0\x9F\x91\xB6"), u8("U+1F476"),
                                        Coverage::Missing});
    // 外字 of another system, half a pair, right-to-left letters, control characters
    LetterSheet odd = checkupLetter(1);
    odd.recipient.name = QString(QChar(0xE001)) + u'太';
    odd.title = QString(QChar(0xD842));
    odd.body = {LetterParagraph{u8("שלום")}, LetterTable{{{u8("a"), QString(QChar(7))}}}};
    odd.contact->lines.append(QString(QChar(0xFFFD)));
    const auto all = findings(odd);
    QStringList where;
    for (const GlyphFinding& finding : all) {
        CHECK(finding.coverage == Coverage::Missing);
        where.append(finding.field + u' ' + finding.codePoints);
    }
    CHECK(where.contains(u8("recipient.name U+E001")));
    CHECK(where.contains(u8("title U+D842")));
    CHECK(where.contains(u8("body.1 U+05E9 U+05DC U+05D5 U+05DD")));
    CHECK(where.contains(u8("body.2 U+0007")));
    CHECK(where.contains(u8("contact U+FFFD")));
    CHECK(all.size() == 5);
}

TEST_CASE("the check looks at every text of a sheet", "[letters][glyph]") {
    // One strange character in each field of the frozen text in turn: none may slip through.
    const QString strange = u8("\xF0\x9F\x91\xB6");
    LetterSheet sheet = checkupLetter(1);
    sheet.tearOff = LetterTearOff{u8("連絡票"), {u8("お名前")}};
    std::vector<QString*> texts{&sheet.fictitiousMark,
                                &sheet.recipient.postcode,
                                &sheet.recipient.address[0],
                                &sheet.recipient.building,
                                &sheet.recipient.name,
                                &sheet.recipient.honorific,
                                &sheet.reference,
                                &sheet.dateLine,
                                &sheet.sender[0],
                                &sheet.sender[1],
                                &sheet.title,
                                &sheet.enclosure,
                                &sheet.contact->title,
                                &sheet.contact->lines[1],
                                &sheet.tearOff->title,
                                &sheet.tearOff->fields[0]};
    for (LetterBlock& block : sheet.body) {
        if (auto* paragraph = std::get_if<LetterParagraph>(&block))
            texts.push_back(&paragraph->text);
        else
            for (LetterTable::Row& row : std::get<LetterTable>(block).rows) {
                texts.push_back(&row.label);
                texts.push_back(&row.text);
            }
    }
    CHECK(texts.size() == 25);
    CHECK(findings(sheet).empty());
    for (QString* text : texts) {
        text->append(strange);
        CHECK(findings(sheet).size() == 1);
        text->chop(strange.size());
    }
}
