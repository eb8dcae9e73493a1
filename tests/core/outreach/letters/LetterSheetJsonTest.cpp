#include "core/outreach/letters/LetterSheetJson.h"

#include "tests/core/outreach/letters/Letters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace banso;
using namespace banso::test;

namespace {

/// Texts as names have them: surrogate pairs, variation selectors, quotes, empty.
rc::Gen<QString> anyText() {
    static const std::vector<QString> parts{u8("髙"),
                                            u8("﨑"),
                                            u8("𠮷"),
                                            u8("邉\xF3\xA0\x84\x90"),
                                            u8(" "),
                                            u8("\""),
                                            u8("\\"),
                                            u8("\n"),
                                            u8("12番地の3"),
                                            u8("MARIA"),
                                            u8("か\xE3\x82\x99"),
                                            u8("</x>")};
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(parts)),
                        [](const std::vector<QString>& all) {
                            return QStringList(all.begin(), all.end()).join(QString());
                        });
}

rc::Gen<QStringList> anyTexts() {
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(anyText()),
        [](const std::vector<QString>& all) { return QStringList(all.begin(), all.end()); });
}

LetterSheet anySheet() {
    LetterSheet sheet{*LetterSerial::of(*rc::gen::inRange(1, 9999), *rc::gen::inRange(1, 9999))};
    sheet.language = *rc::gen::element(u8("ja"), u8("vi"));
    sheet.recipient = {*anyText(), *anyTexts(), *anyText(), *anyText(), *anyText()};
    sheet.sender = *anyTexts();
    sheet.title = *anyText();
    if (*rc::gen::arbitrary<bool>())
        sheet.body.emplace_back(
            LetterParagraph{*anyText(), *rc::gen::element(LetterAlign::Start, LetterAlign::Centre,
                                                          LetterAlign::End)});
    if (*rc::gen::arbitrary<bool>())
        sheet.body.emplace_back(LetterTable{{{*anyText(), *anyText()}, {*anyText(), *anyText()}}});
    if (*rc::gen::arbitrary<bool>())
        sheet.contact = LetterContact{*anyText(), *anyTexts()};
    if (*rc::gen::arbitrary<bool>())
        sheet.tearOff = LetterTearOff{*anyText(), *anyTexts()};
    if (*rc::gen::arbitrary<bool>())
        sheet.pageCount = *rc::gen::inRange(1, 9);
    return sheet;
}

/// The text of a good sheet with one thing changed.
QByteArray changed(const std::function<void(QJsonObject&)>& change) {
    QJsonObject object = QJsonDocument::fromJson(letterSheetToJson(checkupLetter(1))).object();
    change(object);
    return QJsonDocument(object).toJson();
}

} // namespace

TEST_CASE("a frozen sheet reads back as it was", "[letters][sheet]") {
    const LetterSheet sheet = checkupLetter(7);
    CHECK(letterSheetFromJson(letterSheetToJson(sheet)) == sheet);
    rc::prop("any sheet", [] {
        const LetterSheet any = anySheet();
        const QByteArray json = letterSheetToJson(any);
        const auto read = letterSheetFromJson(json);
        RC_ASSERT(read);
        RC_ASSERT(*read == any);
        RC_ASSERT(letterSheetToJson(*read) == json);
    });
}

TEST_CASE("a sheet that cannot be understood is refused, never guessed", "[letters][sheet]") {
    const auto failure = [](const QByteArray& json) {
        const auto read = letterSheetFromJson(json);
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(failure({}).code == ErrorCode("letter.sheetUnreadable"));
    CHECK(failure("[]").code == ErrorCode("letter.sheetUnreadable"));
    const Error newer = failure(changed([](QJsonObject& o) { o[u8("version")] = 2; }));
    CHECK(newer.code == ErrorCode("letter.sheetVersion"));
    CHECK(newer.arguments == QStringList{u8("2")});
    CHECK(failure(changed([](QJsonObject& o) { o.remove(u8("title")); })).arguments ==
          QStringList{u8("title")});
    CHECK(failure(changed([](QJsonObject& o) {
              QJsonObject to = o[u8("recipient")].toObject();
              to[u8("name")] = 5;
              o[u8("recipient")] = to;
          })).arguments == QStringList{u8("recipient.name")});
    CHECK(failure(changed([](QJsonObject& o) {
              o[u8("body")] = QJsonArray{QJsonObject{}};
          })).arguments == QStringList{u8("body.kind")});
    CHECK(failure(changed([](QJsonObject& o) { o[u8("serial")] = u8("00123-00002-A"); })).code ==
          ErrorCode("letter.serialCheck"));
}
