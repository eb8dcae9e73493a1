#include "ui/words/ArgumentWords.h"

#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/SettingWords.h"
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

QString momentArgument(const QString& iso) {
    const auto at = Instant::fromIso(iso);
    return at ? instantWords(*at) : iso;
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

QString placeholderArgument(const QString& key) {
    return nameOf(key, {{"town", QT_TRANSLATE_NOOP("ArgumentWords", "the town's name")},
                        {"office", QT_TRANSLATE_NOOP("ArgumentWords", "the office's name")},
                        {"phone", QT_TRANSLATE_NOOP("ArgumentWords", "the office's telephone")},
                        {"hours", QT_TRANSLATE_NOOP("ArgumentWords", "the office's hours")},
                        {"url", QT_TRANSLATE_NOOP("ArgumentWords", "the web address")},
                        {"date", QT_TRANSLATE_NOOP("ArgumentWords", "the session's day")},
                        {"time", QT_TRANSLATE_NOOP("ArgumentWords", "the session's time")},
                        {"place", QT_TRANSLATE_NOOP("ArgumentWords", "the session's place")},
                        {"today", QT_TRANSLATE_NOOP("ArgumentWords", "today's date")},
                        {"addressee", QT_TRANSLATE_NOOP("ArgumentWords", "the addressee's name")},
                        {"children", QT_TRANSLATE_NOOP("ArgumentWords", "the children's names")}});
}

QString smsFindingArgument(const QString& key) {
    return nameOf(
        key,
        {{"blank", QT_TRANSLATE_NOOP("ArgumentWords", "nothing but blanks")},
         {"tooLong", QT_TRANSLATE_NOOP("ArgumentWords", "longer than the service takes")},
         {"emoji", QT_TRANSLATE_NOOP("ArgumentWords", "an emoji")},
         {"surrogate", QT_TRANSLATE_NOOP("ArgumentWords", "a rare character")},
         {"variationSelector", QT_TRANSLATE_NOOP("ArgumentWords", "a variant of a character")},
         {"privateUse", QT_TRANSLATE_NOOP("ArgumentWords", "a private character (gaiji)")},
         {"control", QT_TRANSLATE_NOOP("ArgumentWords", "an invisible character")},
         {"notCp932", QT_TRANSLATE_NOOP("ArgumentWords", "a character that au does not deliver")},
         {"necSign", QT_TRANSLATE_NOOP("ArgumentWords", "a circled or roman number")},
         {"ibmKanji", QT_TRANSLATE_NOOP("ArgumentWords", "a kanji of an extended set")},
         {"waveDash", QT_TRANSLATE_NOOP("ArgumentWords", "a wave dash")},
         {"lookAlike", QT_TRANSLATE_NOOP("ArgumentWords", "a sign with a look-alike")},
         {"halfKana", QT_TRANSLATE_NOOP("ArgumentWords", "half-width kana")},
         {"noBreakSpace", QT_TRANSLATE_NOOP("ArgumentWords", "a no-break space")},
         {"severalParts", QT_TRANSLATE_NOOP("ArgumentWords", "several parts")}});
}

QString outcomeArgument(const QString& key) {
    return nameOf(key, {{"live_birth", QT_TRANSLATE_NOOP("ArgumentWords", "a live birth")},
                        {"miscarriage", QT_TRANSLATE_NOOP("ArgumentWords", "a miscarriage")},
                        {"stillbirth", QT_TRANSLATE_NOOP("ArgumentWords", "a stillbirth")},
                        {"abortion", QT_TRANSLATE_NOOP("ArgumentWords", "an abortion")},
                        {"ectopic", QT_TRANSLATE_NOOP("ArgumentWords", "an ectopic pregnancy")},
                        {"mistaken", QT_TRANSLATE_NOOP("ArgumentWords", "a wrong count")}});
}

QString contactStateArgument(const QString& key) {
    return nameOf(key, {{"dead", QT_TRANSLATE_NOOP("ArgumentWords", "number out of use")},
                        {"unlinked", QT_TRANSLATE_NOOP("ArgumentWords", "LINE unlinked")},
                        {"removed", QT_TRANSLATE_NOOP("ArgumentWords", "taken away by hand")}});
}

QStringList measureArguments(const QStringList& arguments) {
    const bool isWeight = arguments.value(0) == u"weight";
    QStringList said{
        nameOf(arguments.value(0), {{"weight", QT_TRANSLATE_NOOP("ArgumentWords", "weight")},
                                    {"height", QT_TRANSLATE_NOOP("ArgumentWords", "height")},
                                    {"head", QT_TRANSLATE_NOOP("ArgumentWords", "head size")},
                                    {"chest", QT_TRANSLATE_NOOP("ArgumentWords", "chest size")}})};
    for (const QString& number : arguments.sliced(qMin<qsizetype>(1, arguments.size())))
        said += isWeight ? measureWords(number.toLongLong(), 0, QStringLiteral("g"))
                         : measureWords(number.toLongLong(), 1, QStringLiteral("cm"));
    return said;
}

QString settingArgument(const QString& name) {
    return settingWords(name);
}

QString settingKindArgument(const QString& kind) {
    if (kind.startsWith(u"choice:")) {
        QStringList choices;
        for (const QString& key : kind.sliced(7).split(u'|'))
            choices += settingChoiceWords(key);
        return choices.join(QStringLiteral(" / "));
    }
    return nameOf(kind, {{"integer", QT_TRANSLATE_NOOP("ArgumentWords", "a whole number")},
                         {"date", QT_TRANSLATE_NOOP("ArgumentWords", "a day")},
                         {"time", QT_TRANSLATE_NOOP("ArgumentWords", "a time such as 08:45")}});
}

QString permissionArgument(const QString& key) {
    const auto permission = enumOf<Permission>(key);
    return permission ? permissionWords(*permission) : key;
}

} // namespace banso
