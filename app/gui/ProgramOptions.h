#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"

namespace banso {

/// `banso [--db FILE|postgresql://…] [--today DATE]`.
struct ProgramOptions {
    std::optional<QString> db = {};
    std::optional<Date> today = {}; ///< stops the clock at 09:00 of that day: training, pictures

    /// Errors (Usage): `usage.needsValue` {option}, `usage.unknownOption` {text}, `usage.today`
    /// {text}.
    [[nodiscard]] static Result<ProgramOptions> parse(const QStringList& words);
};

} // namespace banso
