#pragma once

#include "core/security/Desk.h"

namespace banso {

/// What the page stands on; outlives it.
struct BenefitGround {
    Desk& desk;
};

} // namespace banso
