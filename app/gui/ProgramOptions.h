#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"

namespace banso {

/// `banso [--db FILE|postgresql://…] [--today DATE] [--pictures DIR --as STAFF [--place
/// PAGE=PLACE]…]`.
struct ProgramOptions {
    std::optional<QString> db = {};
    std::optional<Date> today = {}; ///< stops the clock at 09:00 of that day: training, pictures
    std::optional<QString> pictures = {}; ///< a PictureTour into this folder, and no window
    QString as = {};                      ///< whose pages the tour shows
    QStringList places = {};              ///< `household=family:12`

    /// Errors (Usage): `usage.needsValue` {option}, `usage.unknownOption` {text}, `usage.today`
    /// {text}.
    [[nodiscard]] static Result<ProgramOptions> parse(const QStringList& words);
};

} // namespace banso
