#pragma once

#include "tests/journeys/window/JourneyTown.h"

namespace banso::test {

/// A fictitious town of its own: its sign-in page says who may sign in, and one of them does.
void signInToFictitiousTown();

/// The register is backed up and restored into a new one, which answers every page the same.
void backUpAndRestore(JourneyTown& town);

} // namespace banso::test
