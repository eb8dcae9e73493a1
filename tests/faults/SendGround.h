#pragma once

#include "tests/support/cli/SmallTown.h"

namespace banso::test {

/// The small town on its way to the notice of the four-month check (batch 1, `SmallTown::kDue`
/// households), by commands. Each stage is made once a process on each database; to be copied.
namespace SendGround {

[[nodiscard]] const TownRegister& prepared(Dialect dialect);
[[nodiscard]] const TownRegister& released(Dialect dialect);
/// The files lie in its folder `out`.
[[nodiscard]] const TownRegister& exported(Dialect dialect);

/// What the SMS service answers to the exported file: every key with the state that `stateOf` says
/// for its place in the file (empty: left out). UTF-8.
[[nodiscard]] QByteArray resultFile(const TownRegister& exported,
                                    const std::function<const char*(int)>& stateOf);

} // namespace SendGround

} // namespace banso::test
