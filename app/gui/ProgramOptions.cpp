#include "app/gui/ProgramOptions.h"

#include "core/base/EraDate.h"

namespace banso {

Result<ProgramOptions> ProgramOptions::parse(const QStringList& words) {
    ProgramOptions options;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word != u"--db" && word != u"--today")
            return fail(misused("usage.unknownOption", {}, {word}));
        if (++i == words.size())
            return fail(misused("usage.needsValue", {}, {word}));
        if (word == u"--db") {
            options.db = words.at(i);
            continue;
        }
        const auto day = parseDate(words.at(i));
        if (!day)
            return fail(misused("usage.today", {}, {words.at(i)}));
        options.today = *day;
    }
    return options;
}

} // namespace banso
