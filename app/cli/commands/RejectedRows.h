#pragma once

#include "core/exchange/ImportReport.h"

namespace banso::cli {

/// The first row of a file that was not taken, as `import.rowsRejected` {file, row, column, what is
/// wrong and what to do, how many rows}; nothing when all were.
[[nodiscard]] std::optional<Error> firstRejection(const QString& path, const ImportReport& report);

} // namespace banso::cli
