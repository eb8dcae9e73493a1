#pragma once

#include "core/outreach/letters/layout/LetterLayout.h"

#include <map>

namespace banso {

/// What whoever prints a batch tells about it on its cover sheet. No names of recipients: the
/// sheet stays on the desk when the letters leave.
struct LetterCover {
    struct Row {
        QString label;
        QString value;
    };
    QString title;    ///< of the batch
    QString dateLine; ///< when it was made
    QString staff;    ///< who made it
    QString fictitiousMark = {};
    std::vector<Row> counts = {}; ///< e.g. per kind of notice; selected = withheld + waiting + …
    std::vector<Row> withheld = {}; ///< reason and count of what does not leave
    /// How many letters the batch must have; printing another number is refused.
    std::optional<int> expectedLetters = {};
};

/// What was printed, counted while printing.
struct LetterTally {
    int letters = 0;
    int papers = 0;
    int sides = 0; ///< printed ones; blank backs do not count
    std::optional<LetterSerial> first = {};
    std::optional<LetterSerial> last = {};
    QStringList gaps = {}; ///< serials between first and last that are not printed
    std::map<int, int> papersPerEnvelope = {}; ///< sheets of paper → letters
    QStringList reprinted = {}; ///< all serials, when single letters are printed again
    bool isReprint = false;
    bool isTwoSided = false;
};

/// The cover sheet: counts to compare, boxes to tick, room for the second person's name.
/// Error `letter.blockTooTall`.
[[nodiscard]] Result<std::vector<PageInk>> layCover(LetterLayout& layout, const LetterCover& cover,
                                                    const LetterTally& tally);

} // namespace banso
