#pragma once

#include "core/base/Instant.h"
#include "core/base/JobControl.h"
#include "core/outreach/letters/GlyphCheck.h"
#include "core/outreach/letters/job/LetterSource.h"
#include "core/outreach/letters/layout/CoverPage.h"

#include <QIODevice>

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
    int pages;              ///< of the file, cover and blank backs included
    QByteArray contentHash; ///< SHA-256 of the file; the same sheets give the same file
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

/// Cover sheet and letters into one PDF on `out`, letter after letter, memory flat. When anything
/// is wrong with any letter nothing may be used of what was written: the errors of all letters (at
/// most `kMostErrors`) come back instead of a report. Errors besides those of `checkLetter`:
/// `letter.serialTwice` {serial}; `letter.countDiffers` {expected, found}; `letter.nothingToPrint`;
/// `letter.writeFailed` {reason}; `job.cancelled`; whatever the source says.
[[nodiscard]] Validated<LetterJobReport> printLetters(LetterLayout& layout, LetterSource& source,
                                                      const LetterJobPlan& plan, QIODevice& out,
                                                      JobControl& control);
inline constexpr std::size_t kMostErrors = 500;

/// The same into a file that appears whole or not at all.
[[nodiscard]] Validated<LetterJobReport> printLettersToFile(LetterLayout& layout,
                                                            LetterSource& source,
                                                            const LetterJobPlan& plan,
                                                            const QString& path,
                                                            JobControl& control);

/// One page to measure the window with. Errors: `letter.writeFailed`.
[[nodiscard]] Status printCalibration(LetterLayout& layout, PrintOffset offset,
                                      const QString& documentTitle, Instant createdAt,
                                      QIODevice& out);

} // namespace banso
