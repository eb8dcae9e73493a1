#include "app/cli/GlobalOptions.h"

#include "core/base/EraDate.h"

namespace banso {

namespace {

std::optional<ReplyFormat> formatNamed(const QString& name) {
    if (name == u"table")
        return ReplyFormat::Table;
    if (name == u"csv")
        return ReplyFormat::Csv;
    if (name == u"json")
        return ReplyFormat::Json;
    return std::nullopt;
}

Status take(GlobalOptions& options, const QString& name, const QString& value) {
    if (name == u"--db") {
        options.db = value;
    } else if (name == u"--as") {
        options.as = value;
    } else if (name == u"--today") {
        const auto day = parseDate(value);
        if (!day)
            return fail(misused("usage.today", QStringLiteral("today"), {value}));
        options.today = *day;
    } else if (name == u"--lang") {
        if (value != u"ja" && value != u"en")
            return fail(misused("usage.choice", QStringLiteral("lang"),
                                {QStringLiteral("lang"), value, QStringLiteral("ja, en")}));
        options.isEnglish = value == u"en";
    } else {
        const auto format = formatNamed(value);
        if (!format)
            return fail(
                misused("usage.choice", QStringLiteral("format"),
                        {QStringLiteral("format"), value, QStringLiteral("table, csv, json")}));
        options.format = *format;
    }
    return {};
}

bool isGlobal(const QString& name) {
    static const QStringList names{QStringLiteral("--db"), QStringLiteral("--as"),
                                   QStringLiteral("--today"), QStringLiteral("--format"),
                                   QStringLiteral("--lang")};
    return names.contains(name);
}

} // namespace

Result<GlobalOptions> GlobalOptions::parse(const QStringList& words) {
    GlobalOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--") {
            options.rest += words.sliced(i);
            break;
        }
        const QString name = words[i].section(u'=', 0, 0);
        if (!isGlobal(name)) {
            options.rest.append(words[i]);
            continue;
        }
        const bool isJoined = words[i].contains(u'=');
        if (!isJoined && i + 1 == words.size())
            return fail(misused("usage.needsValue", name.sliced(2), {name}));
        BANSO_CHECK(take(options, name, isJoined ? words[i].section(u'=', 1) : words[++i]));
    }
    return options;
}

ReplyFormat GlobalOptions::formatIn(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--format" && i + 1 < words.size())
            return formatNamed(words[i + 1]).value_or(ReplyFormat::Table);
        if (words[i].startsWith(u"--format="))
            return formatNamed(words[i].sliced(9)).value_or(ReplyFormat::Table);
    }
    return ReplyFormat::Table;
}

} // namespace banso
