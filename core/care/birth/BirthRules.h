#pragma once

#include "core/base/Result.h"
#include "core/care/birth/Birth.h"

namespace banso {

/// What the rules of a birth need to know besides what was typed.
struct BirthContext {
    std::optional<Pregnancy> pregnancy;
    std::vector<Fetus> fetuses; ///< of the pregnancy
    Date today;
    int mismatchDays; ///< `care.eddMismatchDays`
};

/// The day on which one of a birth's newborns was born.
[[nodiscard]] inline Date bornOn(const BirthDraft& draft, const NewbornDraft& newborn) {
    return newborn.bornOn.value_or(draft.bornOn);
}

/// The field as a form of several children names it: the second child's weight is `2.weight`.
[[nodiscard]] Error ofChild(int number, Error error);

/// Everything to say about a birth: `birth.none`, `birth.future` {day}, `birth.motherMissing`,
/// `birth.impossible` {day, weeks}, `birth.fetusKnown` (it has an outcome already, or belongs to
/// another pregnancy), `birth.outcomeMissing`, and of each child what `findingsIn` of its details
/// says; questions `sure.birthWeeks` {weeks} (before 22 or after 43 weeks), `sure.fetusLeft` {n}
/// (not all of the pregnancy's are in the form), `sure.moreFetuses` {n} (more than were known),
/// `sure.birthGestation` {days by which they differ}. Fields of the second child on begin with its
/// number: `2.weight`.
[[nodiscard]] Errors findingsIn(const BirthDraft& draft, const BirthContext& context);

/// `birth.dischargeBeforeBirth` {day}, `birth.dischargeFuture` {day}, and what `Growth` says about
/// the measures.
[[nodiscard]] Errors findingsIn(const BirthDetails& details, Date bornOn, Date today);

} // namespace banso
