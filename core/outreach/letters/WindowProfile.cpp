#include "core/outreach/letters/WindowProfile.h"

#include "core/outreach/letters/CarriedFile.h"
#include "core/outreach/letters/JsonReader.h"

#include <QJsonDocument>

namespace banso {

namespace {

/// Below this no address of two lines with a name can be read.
constexpr QSizeF kLeastBlock{40, 18};

QSizeF readSize(JsonReader in) {
    return {in.number("width"), in.number("height")};
}

WindowProfile readProfile(JsonReader in) {
    JsonReader window = in.object("window");
    WindowProfile profile{
        in.text("key"),
        readSize(in.object("envelope")),
        readSize(in.object("panel")),
        QRectF(QPointF(window.number("left"), window.number("top")), readSize(window)),
        in.number("clearance"),
        {}};
    for (const QJsonValue& fold : in.array("folds")) {
        if (!fold.isDouble())
            in.reject("folds");
        profile.folds.push_back(fold.toDouble());
    }
    return profile;
}

} // namespace

QRectF WindowProfile::keepOut() const {
    return window.adjusted(-slack().width() - clearance, -slack().height() - clearance, clearance,
                           clearance);
}

Status WindowProfile::check() const {
    const QRectF block = safeBlock();
    if (slack().width() < 0 || slack().height() < 0)
        return fail(refused("letter.windowProfile", {}, {key, QStringLiteral("envelopeTooSmall")}));
    if (block.width() < kLeastBlock.width() || block.height() < kLeastBlock.height())
        return fail(refused("letter.windowProfile", {}, {key, QStringLiteral("tooSmall")}));
    if (!QRectF(QPointF(), panel).contains(block))
        return fail(refused("letter.windowProfile", {}, {key, QStringLiteral("offPanel")}));
    return {};
}

Result<std::vector<WindowProfile>> readWindowProfiles(const QByteArray& json) {
    JsonReader::Fault fault;
    JsonReader in(QJsonDocument::fromJson(json).object(), fault);
    std::vector<WindowProfile> profiles;
    if (in.integer("version") != 1)
        in.reject("version");
    for (const JsonReader& entry : in.objects("profiles"))
        profiles.push_back(readProfile(entry));
    if (fault)
        return fail(refused("letter.profilesUnreadable", {}, {*fault}));
    for (const WindowProfile& profile : profiles)
        BANSO_CHECK(profile.check());
    return profiles;
}

Result<std::vector<WindowProfile>> carriedWindowProfiles() {
    BANSO_TRY(const QByteArray json, carriedLetterFile(QStringLiteral("windows.json")));
    return readWindowProfiles(json);
}

Result<WindowProfile> windowProfile(const QString& key) {
    BANSO_TRY(const std::vector<WindowProfile> profiles, carriedWindowProfiles());
    for (const WindowProfile& profile : profiles)
        if (profile.key == key)
            return profile;
    return fail(refused("letter.windowUnknown", {}, {key}));
}

} // namespace banso
