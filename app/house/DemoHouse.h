#pragma once

#include "core/demo/office/DemoOffice.h"

namespace banso {

/// Wires the rooms of a desk of the fictitious town as the program wires its own.
[[nodiscard]] DemoWiring demoWiring();

} // namespace banso
