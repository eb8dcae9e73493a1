#include "ui/words/ArgumentWords.h"

#include "ui/words/DateWords.h"
#include "ui/words/StaffWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct KeyName {
    const char* key;
    const char* name; ///< English, in the context ArgumentWords
};

QString nameOf(const QString& key, std::initializer_list<KeyName> names) {
    for (const KeyName& each : names)
        if (key == QLatin1String(each.key))
            return QCoreApplication::translate("ArgumentWords", each.name);
    return key;
}

} // namespace

QString dayArgument(const QString& iso) {
    if (iso.isEmpty())
        return QStringLiteral("…");
    const auto day = Date::fromIso(iso);
    return day ? dateWords(*day) : iso;
}

QString channelArgument(const QString& key) {
    return nameOf(key, {{"sms", QT_TRANSLATE_NOOP("ArgumentWords", "SMS")},
                        {"line", QT_TRANSLATE_NOOP("ArgumentWords", "LINE")},
                        {"post", QT_TRANSLATE_NOOP("ArgumentWords", "post")},
                        {"phone", QT_TRANSLATE_NOOP("ArgumentWords", "telephone")}});
}

QString decisionArgument(const QString& key) {
    return nameOf(key, {{"approved", QT_TRANSLATE_NOOP("ArgumentWords", "approved")},
                        {"rejected", QT_TRANSLATE_NOOP("ArgumentWords", "rejected")},
                        {"withdrawn", QT_TRANSLATE_NOOP("ArgumentWords", "withdrawn")}});
}

QString engineArgument(const QString& key) {
    return nameOf(key, {{"sqlite", QT_TRANSLATE_NOOP("ArgumentWords", "a file")},
                        {"postgres", QT_TRANSLATE_NOOP("ArgumentWords", "a PostgreSQL server")}});
}

QString permissionArgument(const QString& key) {
    const auto permission = enumOf<Permission>(key);
    return permission ? permissionWords(*permission) : key;
}

} // namespace banso
