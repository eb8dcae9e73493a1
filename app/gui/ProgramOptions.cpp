#include "app/gui/ProgramOptions.h"

#include "core/base/EraDate.h"

namespace banso {

namespace {

const QStringList kOptions{QStringLiteral("--db"), QStringLiteral("--today"),
                           QStringLiteral("--pictures"), QStringLiteral("--as"),
                           QStringLiteral("--place")};

} // namespace

Result<ProgramOptions> ProgramOptions::parse(const QStringList& words) {
    ProgramOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!kOptions.contains(word))
            return fail(misused("usage.unknownOption", {}, {word}));
        if (++i == words.size())
            return fail(misused("usage.needsValue", {}, {word}));
        const QString& value = words.at(i);
        if (word == u"--db")
            options.db = value;
        else if (word == u"--pictures")
            options.pictures = value;
        else if (word == u"--as")
            options.as = value;
        else if (word == u"--place")
            options.places.append(value);
        if (word != u"--today")
            continue;
        const auto day = parseDate(value);
        if (!day)
            return fail(misused("usage.today", {}, {value}));
        options.today = *day;
    }
    return options;
}

} // namespace banso
