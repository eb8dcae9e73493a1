#pragma once

#include "tests/journeys/window/JourneyTown.h"

namespace banso::test {

/// The first instalment of 髙橋 凛, from the interview to the subsidy office's files in that
/// folder: a nurse talks with her, a clerk enters the claim, an approver decides it.
void grantBenefit(JourneyTown& town, const QString& folder);

} // namespace banso::test
