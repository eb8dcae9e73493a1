#pragma once

#include "core/base/EraDate.h"

namespace banso {

/// Which days a date field takes.
struct DateRules {
    Era defaultEra = Era::Reiwa; ///< for `8.11.22`
    std::optional<Date> earliest = {};
    std::optional<Date> latest = {};
};

/// What stands in a date field, as far as it is typed.
struct DateReading {
    std::optional<Date> day = {};
    std::optional<Error> problem = {}; ///< why there is no day; nothing when blank
    bool isUnfinished = false;         ///< the problem may go away with the next key
};

/// Reads every way of `parseDate`, and besides `T`, `t`, `今日` (today), `昨日`, `明日`, `+7`, `-3`
/// (days from today). Errors besides those of `parseDate`: `field.dateTooEarly` {typed, earliest},
/// `field.dateTooLate` {typed, latest}.
[[nodiscard]] DateReading readDateField(const QString& typed, Date today, const DateRules& rules);

} // namespace banso
