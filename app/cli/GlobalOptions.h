#pragma once

#include "app/cli/Reply.h"
#include "core/base/Result.h"

namespace banso {

/// `banso-cli [--db …] [--today …] [--as …] [--format …] [--lang …] COMMAND …`: what stands before
/// (or after) the command and means the same for each.
struct GlobalOptions {
    std::optional<QString> db;
    std::optional<Date> today;
    std::optional<QString> as;
    ReplyFormat format = ReplyFormat::Table;
    bool isEnglish = false;
    QStringList rest; ///< the command's own words

    /// Errors (Usage): `usage.needsValue` {option}, `usage.choice` {name, text, choices},
    /// `usage.today` {text}. The format is read first, so that even a wrong option is answered in
    /// it.
    [[nodiscard]] static Result<GlobalOptions> parse(const QStringList& words);
    [[nodiscard]] static ReplyFormat formatIn(const QStringList& words);
};

} // namespace banso
