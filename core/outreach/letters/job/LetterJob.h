#pragma once

#include "core/base/Instant.h"
#include "core/base/JobControl.h"
#include "core/exchange/OutgoingFile.h"
#include "core/outreach/letters/GlyphCheck.h"
#include "core/outreach/letters/job/LetterSource.h"
#include "core/outreach/letters/layout/CoverPage.h"

namespace banso {

/// How a batch is printed.
struct LetterJobPlan {
    LetterCover cover;
    QString documentTitle; ///< shown by viewers and print queues: no personal data
    Instant createdAt;
    PrintOffset offset = {};
    /// Every letter begins on a front side: a blank is put in after an odd page.
    bool isTwoSided = false;
    /// Single letters printed again: the cover says so and lists them.
    bool isReprint = false;
};

/// A finding and the letter in which it is.
struct SerialFinding {
    LetterSerial serial;
    GlyphFinding glyph;
};

struct LetterJobReport {
    LetterTally tally;
    int pages;                           ///< of the file, cover and blank backs included
    std::vector<SerialFinding> degraded; ///< printed, but not in the form that was asked for
};

/// What one letter will be.
struct LetterVerdict {
    int pageCount; ///< to be frozen in the sheet
    std::vector<GlyphFinding> degraded;
};

/// Everything that would keep a letter from being printed, at once, before it is released: those
/// of `LetterLayout::lay`, and `letter.glyphMissing` {serial, character, code points} with the
/// field for each character that cannot be shown.
[[nodiscard]] Validated<LetterVerdict> checkLetter(LetterLayout& layout, const LetterSheet& sheet);

/// Cover sheet and letters into one PDF, letter after letter, memory flat; the caller then seals
/// and publishes the file, and the same sheets give the same bytes. When anything is wrong with any
/// letter, the errors of all letters (at most about `kMostErrors`) come back instead of a report,
/// and the file must not be published. Errors besides those of `checkLetter`: `letter.serialTwice`
/// {serial}; `letter.countDiffers` {expected, found}; `letter.nothingToPrint`;
/// `letter.tooManyCharacters` {font}; those of `OutgoingFile`; `job.cancelled`; whatever the source
/// says.
[[nodiscard]] Validated<LetterJobReport> printLetters(LetterLayout& layout, LetterSource& source,
                                                      const LetterJobPlan& plan, OutgoingFile& out,
                                                      JobControl& control);
inline constexpr std::size_t kMostErrors = 500;

/// One page to measure the window with. Errors: those of `OutgoingFile`.
[[nodiscard]] Status printCalibration(LetterLayout& layout, PrintOffset offset,
                                      const QString& documentTitle, Instant createdAt,
                                      OutgoingFile& out);

} // namespace banso
