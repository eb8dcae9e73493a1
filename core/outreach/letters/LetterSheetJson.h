#pragma once

#include "core/outreach/letters/LetterSheet.h"

#include <QByteArray>

namespace banso {

/// The frozen text of a letter: compact JSON with sorted keys, so equal sheets are equal bytes.
[[nodiscard]] QByteArray letterSheetToJson(const LetterSheet& sheet);

/// Reads any version ever written. Errors: `letter.sheetVersion` {version},
/// `letter.sheetUnreadable` {key that is missing or of the wrong kind}.
[[nodiscard]] Result<LetterSheet> letterSheetFromJson(const QByteArray& json);

} // namespace banso
