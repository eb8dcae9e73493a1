#include "core/outreach/letters/LetterSheetJson.h"

#include "core/base/EnumText.h"
#include "core/outreach/letters/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace banso {

template <>
struct EnumText<LetterAlign> {
    static constexpr std::array kKeys{std::pair{LetterAlign::Start, "start"},
                                      std::pair{LetterAlign::Centre, "centre"},
                                      std::pair{LetterAlign::End, "end"}};
};

namespace {

constexpr int kVersion = 1;

QJsonObject written(const LetterRecipient& recipient) {
    return {{QStringLiteral("postcode"), recipient.postcode},
            {QStringLiteral("address"), QJsonArray::fromStringList(recipient.address)},
            {QStringLiteral("building"), recipient.building},
            {QStringLiteral("name"), recipient.name},
            {QStringLiteral("honorific"), recipient.honorific}};
}

QJsonObject written(const LetterParagraph& paragraph) {
    return {{QStringLiteral("kind"), QStringLiteral("paragraph")},
            {QStringLiteral("text"), paragraph.text},
            {QStringLiteral("align"), keyOf(paragraph.align)}};
}

QJsonObject written(const LetterTable& table) {
    QJsonArray rows;
    for (const LetterTable::Row& row : table.rows)
        rows.append(QJsonArray{row.label, row.text});
    return {{QStringLiteral("kind"), QStringLiteral("table")}, {QStringLiteral("rows"), rows}};
}

QJsonObject written(const QString& title, const char* listKey, const QStringList& list) {
    return {{QStringLiteral("title"), title},
            {QLatin1String(listKey), QJsonArray::fromStringList(list)}};
}

LetterRecipient readRecipient(JsonReader in) {
    return {in.text("postcode"), in.texts("address"), in.text("building"), in.text("name"),
            in.text("honorific")};
}

LetterParagraph readParagraph(JsonReader in) {
    const auto align = enumOf<LetterAlign>(in.text("align"));
    if (!align)
        in.reject("align");
    return {in.text("text"), align.value_or(LetterAlign::Start)};
}

LetterTable readTable(JsonReader in) {
    LetterTable table;
    for (const QJsonValue& row : in.array("rows")) {
        const QJsonArray cells = row.toArray();
        if (cells.size() != 2 || !cells[0].isString() || !cells[1].isString())
            in.reject("rows");
        table.rows.push_back({cells[0].toString(), cells[1].toString()});
    }
    return table;
}

std::vector<LetterBlock> readBody(JsonReader in) {
    std::vector<LetterBlock> body;
    for (JsonReader block : in.objects("body")) {
        const QString kind = block.text("kind");
        if (kind == u"paragraph")
            body.emplace_back(readParagraph(block));
        else if (kind == u"table")
            body.emplace_back(readTable(block));
        else
            block.reject("kind");
    }
    return body;
}

Result<LetterSheet> readFirstVersion(JsonReader in) {
    BANSO_TRY(const LetterSerial serial, LetterSerial::parse(in.text("serial")));
    LetterSheet sheet{serial};
    sheet.language = in.text("language");
    sheet.fictitiousMark = in.text("fictitiousMark");
    sheet.recipient = readRecipient(in.object("recipient"));
    sheet.reference = in.text("reference");
    sheet.dateLine = in.text("dateLine");
    sheet.sender = in.texts("sender");
    sheet.title = in.text("title");
    sheet.body = readBody(in);
    sheet.enclosure = in.text("enclosure");
    if (in.has("contact")) {
        JsonReader contact = in.object("contact");
        sheet.contact = LetterContact{contact.text("title"), contact.texts("lines")};
    }
    if (in.has("tearOff")) {
        JsonReader tearOff = in.object("tearOff");
        sheet.tearOff = LetterTearOff{tearOff.text("title"), tearOff.texts("fields")};
    }
    if (in.has("pageCount"))
        sheet.pageCount = in.integer("pageCount");
    return sheet;
}

} // namespace

QByteArray letterSheetToJson(const LetterSheet& sheet) {
    QJsonArray body;
    for (const LetterBlock& block : sheet.body)
        body.append(std::visit([](const auto& kind) { return written(kind); }, block));
    QJsonObject out{{QStringLiteral("version"), kVersion},
                    {QStringLiteral("serial"), sheet.serial.text()},
                    {QStringLiteral("language"), sheet.language},
                    {QStringLiteral("fictitiousMark"), sheet.fictitiousMark},
                    {QStringLiteral("recipient"), written(sheet.recipient)},
                    {QStringLiteral("reference"), sheet.reference},
                    {QStringLiteral("dateLine"), sheet.dateLine},
                    {QStringLiteral("sender"), QJsonArray::fromStringList(sheet.sender)},
                    {QStringLiteral("title"), sheet.title},
                    {QStringLiteral("body"), body},
                    {QStringLiteral("enclosure"), sheet.enclosure}};
    if (sheet.contact)
        out.insert(QStringLiteral("contact"),
                   written(sheet.contact->title, "lines", sheet.contact->lines));
    if (sheet.tearOff)
        out.insert(QStringLiteral("tearOff"),
                   written(sheet.tearOff->title, "fields", sheet.tearOff->fields));
    if (sheet.pageCount)
        out.insert(QStringLiteral("pageCount"), *sheet.pageCount);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<LetterSheet> letterSheetFromJson(const QByteArray& json) {
    JsonReader::Fault fault;
    JsonReader in(QJsonDocument::fromJson(json).object(), fault);
    const int version = in.integer("version");
    if (fault)
        return fail(refused("letter.sheetUnreadable", {}, {*fault}));
    if (version != kVersion)
        return fail(refused("letter.sheetVersion", {}, {QString::number(version)}));
    auto sheet = readFirstVersion(in);
    if (fault)
        return fail(refused("letter.sheetUnreadable", {}, {*fault}));
    return sheet;
}

} // namespace banso
