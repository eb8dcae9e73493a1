#pragma once

#include "app/cli/Arguments.h"
#include "core/security/Desk.h"
#include "core/security/District.h"

namespace banso::cli {

/// `--district`, by its code or its name; nothing when not given. Error `district.unknown` {word}:
/// a slip must not select the whole town.
[[nodiscard]] Result<std::optional<DistrictId>> districtIn(Desk& desk, const Arguments& a);

} // namespace banso::cli
