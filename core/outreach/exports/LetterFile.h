#pragma once

#include "core/outreach/exports/ExportFile.h"
#include "core/outreach/exports/LetterPress.h"

namespace banso {

/// One PDF of letters, from their frozen sheets, with a cover sheet that counts them.
/// Errors: `letter.sheetMissing` {serial}, those of `letterSheetFromJson` and `printLetters`.
[[nodiscard]] Validated<std::unique_ptr<ExportFile>>
writeLetterFile(Desk& desk, LetterPress& press, const LetterCover& cover, const ExportPlace& place,
                const std::vector<OutRow>& rows, JobControl& job, bool isReprint = false);

} // namespace banso
