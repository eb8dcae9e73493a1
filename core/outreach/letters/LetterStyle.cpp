#include "core/outreach/letters/LetterStyle.h"

#include "core/outreach/letters/CarriedFile.h"
#include "core/outreach/letters/JsonReader.h"
#include "core/outreach/letters/layout/Ink.h"

#include <QJsonDocument>

namespace banso {

namespace {

std::vector<FontChoice> readFonts(JsonReader& in, const char* key) {
    static const QString bold = QStringLiteral(":bold");
    std::vector<FontChoice> choices;
    for (const QString& text : in.texts(key)) {
        const bool isBold = text.endsWith(bold);
        choices.push_back({isBold ? text.chopped(bold.size()) : text, isBold});
    }
    if (choices.empty())
        in.reject(key);
    return choices;
}

FontPlan readPlan(JsonReader in) {
    FontPlan plan;
    JsonReader fonts = in.object("fonts");
    plan.roles = {{FontRole::Address, readFonts(fonts, "address")},
                  {FontRole::Body, readFonts(fonts, "body")},
                  {FontRole::Heading, readFonts(fonts, "heading")}};
    JsonReader languages = in.object("languages");
    for (const QString& language : languages.keys()) {
        JsonReader own = languages.object(language.toUtf8().constData());
        plan.languages[language] = {{FontRole::Body, readFonts(own, "body")},
                                    {FontRole::Heading, readFonts(own, "heading")}};
    }
    return plan;
}

LetterStyle::Page readPage(JsonReader in) {
    return {in.number("width"), in.number("height"),  in.number("left"),   in.number("right"),
            in.number("top"),   in.number("nextTop"), in.number("bottom"), in.number("foot")};
}

LetterStyle::Address readAddress(JsonReader in) {
    LetterStyle::Address address{
        {}, in.number("leading"), points(in.number("serial")), points(in.number("leastWholeName"))};
    for (const QJsonValue& step : in.array("steps")) {
        const QJsonArray sizes = step.toArray();
        if (sizes.size() != 2)
            in.reject("steps");
        address.steps.push_back({points(sizes[0].toDouble()), points(sizes[1].toDouble())});
    }
    if (address.steps.empty())
        in.reject("steps");
    return address;
}

LetterStyle::Type readType(JsonReader in) {
    return {points(in.number("size")), in.number("leading")};
}

} // namespace

Result<LetterStyle> readLetterStyle(const QByteArray& json) {
    JsonReader::Fault fault;
    JsonReader in(QJsonDocument::fromJson(json).object(), fault);
    if (in.integer("version") != 1)
        in.reject("version");
    LetterStyle style{};
    style.fonts = readPlan(in);
    style.page = readPage(in.object("page"));
    style.address = readAddress(in.object("address"));
    style.head = readType(in.object("head"));
    style.leastHeadWidth = in.object("head").number("leastWidth");
    style.title = readType(in.object("title"));
    style.aboveTitle = in.object("title").number("above");
    style.belowTitle = in.object("title").number("below");
    for (const QJsonValue& size : in.object("body").array("sizes"))
        style.bodySizes.push_back(points(size.toDouble()));
    if (style.bodySizes.empty())
        in.reject("body");
    style.bodyLeading = in.object("body").number("leading");
    style.small = readType(in.object("small"));
    if (fault)
        return fail(refused("letter.styleUnreadable", {}, {*fault}));
    return style;
}

Result<LetterStyle> carriedLetterStyle() {
    BANSO_TRY(const QByteArray json, carriedLetterFile(QStringLiteral("style.json")));
    return readLetterStyle(json);
}

} // namespace banso
