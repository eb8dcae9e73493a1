#pragma once

#include "core/outreach/gate/GateFacts.h"

namespace banso {

/// The reasons that lie in the family, the people and the notice. `today` is Japan's day.
[[nodiscard]] GateReasons familyReasons(const FamilyFacts& facts, const Notice& notice,
                                        const GateLimits& limits, Date today);

/// The reasons that lie in the way: another channel or number may be without them.
[[nodiscard]] GateReasons wayReasons(const WayFacts& facts, const GateLimits& limits, Date today);

} // namespace banso
