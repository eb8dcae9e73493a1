#pragma once

#include "core/outreach/letters/LetterSheet.h"

namespace banso {

/// A notice's text as blocks of a letter: runs of lines are paragraphs, a blank line parts them,
/// lines written `| label | text |` make a table.
[[nodiscard]] std::vector<LetterBlock> letterBlocks(const QString& body);

} // namespace banso
