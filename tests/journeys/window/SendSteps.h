#pragma once

#include "tests/journeys/window/JourneyTown.h"

namespace banso::test {

// The part of the week that goes out: the notice of the four-month check, step by step.

/// From Today to a batch of 20 households, one of them to be called instead.
void prepareNotice(JourneyTown& town);
/// Released; files, letters and the call list lie in that folder.
void handOut(JourneyTown& town, const QString& folder);
/// A death arrives in the next extract: the letter is taken out of the pile before it is posted.
void takeOutLetter(JourneyTown& town);
/// Results, a letter that came back, a number that wants no more messages, the call.
void takeResults(JourneyTown& town);

} // namespace banso::test
