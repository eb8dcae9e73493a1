#pragma once

#include "core/base/EnumText.h"
#include "core/base/Instant.h"

#include <vector>

namespace banso {

/// A part of the day in which people can be reached differently.
enum class CallSlot { Morning, Afternoon, Evening };

template <>
struct EnumText<CallSlot> {
    static constexpr std::array kKeys{std::pair{CallSlot::Morning, "morning"},
                                      std::pair{CallSlot::Afternoon, "afternoon"},
                                      std::pair{CallSlot::Evening, "evening"}};
};
[[nodiscard]] CallSlot slotOf(Instant at);

/// How often a family is called before another way is taken; a town's settings.
struct CallPolicy {
    int leastTries = 3;
    int leastDays = 2;
    int mostPerDay = 2;
};

/// When to call next.
struct NextCall {
    Date day;
    CallSlot slot;
    bool isPromised; ///< somebody asked to be called back then
    friend bool operator==(const NextCall&, const NextCall&) = default;
};

/// What to do after calls that reached nobody; `tries` in any order, the last is now. Nothing:
/// called often enough, on enough days. Otherwise a call that was promised comes first; without
/// one, the part of the day that was tried least, later today while the day has room for one more
/// call, else on the next weekday.
[[nodiscard]] std::optional<NextCall> nextCall(const std::vector<Instant>& tries,
                                               const std::optional<Instant>& promisedAt,
                                               const CallPolicy& policy);

} // namespace banso
