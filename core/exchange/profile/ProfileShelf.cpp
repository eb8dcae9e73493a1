#include "core/exchange/profile/ProfileShelf.h"

#include <QDir>
#include <QFile>

namespace banso::ProfileShelf {

namespace {

constexpr QStringView kEnding = u".json";

Errors unknown(const QString& key) {
    return {refused("profile.unknown", {}, {key})};
}

} // namespace

QStringList keys() {
    QStringList all;
    const QDir shelf(QStringLiteral(":/banso/profiles"));
    for (const QString& name : shelf.entryList(QDir::Files, QDir::Name))
        if (name.endsWith(kEnding))
            all += name.chopped(kEnding.size());
    return all;
}

std::optional<QByteArray> text(const QString& key) {
    if (!keys().contains(key)) // a key is no path
        return std::nullopt;
    QFile file(QStringLiteral(":/banso/profiles/") + key + kEnding.toString());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Validated<InProfile> in(const QString& key) {
    const auto json = text(key);
    return json ? InProfile::parse(*json) : failAll(unknown(key));
}

Validated<OutProfile> out(const QString& key) {
    const auto json = text(key);
    return json ? OutProfile::parse(*json) : failAll(unknown(key));
}

} // namespace banso::ProfileShelf
