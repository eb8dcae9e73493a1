#pragma once

#include "core/demo/town/Town.h"

namespace banso {

/// Fills an empty town with so many people, as it is on `day`.
void foundTown(Town& town, int people, Date day);

} // namespace banso
