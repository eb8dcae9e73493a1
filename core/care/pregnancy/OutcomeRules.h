#pragma once

#include "core/base/Result.h"
#include "core/care/pregnancy/Pregnancy.h"

namespace banso {

/// What is written about the loss of a fetus: three fields, no more is asked of anybody.
struct OutcomeDraft {
    FetusId fetus;
    int revision;
    FetusOutcome outcome;
    Date on;
    Evidence evidence = Evidence::Unknown;
};

/// How far it was on the day; nothing without a due date.
[[nodiscard]] std::optional<int> gestationDaysOn(const Pregnancy& pregnancy, Date on);

/// Errors: `outcome.useBirth` (a live birth has its own form), `outcome.missing`,
/// `outcome.isBirth` (a birth is on record: take that back first), `outcome.future` {day},
/// `outcome.impossible` {day, weeks} (not within this pregnancy); the question `sure.outcomeWeeks`
/// {outcome, weeks} when the word and the week rarely go together: the paper decides.
[[nodiscard]] Errors findingsIn(const OutcomeDraft& draft, const Pregnancy& pregnancy,
                                const Fetus& fetus, Date today);

} // namespace banso
