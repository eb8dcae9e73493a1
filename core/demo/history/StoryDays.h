#pragma once

#include "core/base/Date.h"

namespace banso {

/// The days of the town's story, counted from the day on which somebody looks at it.
struct StoryDays {
    explicit StoryDays(Date day)
        : today(day), founded(day.plusDays(-kHistory)), session(sessionAfter(day)) {}

    static constexpr int kHistory = 730;
    static constexpr int kAhead =
        21; ///< the notice leaves so long before the session at the latest

    Date today;
    Date founded; ///< the first picture of the register
    Date session; ///< of the four-month check-up whose notice is to be prepared

    /// The next 18th that is far enough away for its notice to be posted.
    static Date sessionAfter(Date now) {
        Date day = *Date::of(now.year(), now.month(), 18);
        while (now.daysUntil(day) < kAhead)
            day = day.plusMonths(1);
        return day;
    }
};

} // namespace banso
