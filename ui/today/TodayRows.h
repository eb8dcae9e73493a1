#pragma once

#include "core/worklist/Worklist.h"

#include <set>
#include <vector>

namespace banso {

/// One row of the list as it is seen: a duty, or several of a kind folded into one.
struct TodayRow {
    qint64 id;                      ///< of the duty; negative for a fold
    std::vector<std::size_t> lines; ///< into the lines that were read
    bool isFold = false;
    bool isOpen = false;   ///< a fold whose lines follow it
    bool isInFold = false; ///< a line under an open fold
};

/// Folds lines of the same kind (of the same session, equally pressing) that are at least so many
/// into one row, at the place of the most pressing of them.
class TodayFolding {
  public:
    static constexpr std::size_t kLeast = 3;

    /// `open` holds the ids of the folds that are opened.
    [[nodiscard]] static std::vector<TodayRow> rows(const std::vector<TodayLine>& lines,
                                                    const std::set<qint64>& open);
};

} // namespace banso
