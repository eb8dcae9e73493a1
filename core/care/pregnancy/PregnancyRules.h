#pragma once

#include "core/care/pregnancy/Pregnancy.h"
#include "core/registry/Person.h"

namespace banso {

/// What the rules of a pregnancy need to know besides what was typed.
struct PregnancyContext {
    Person woman;
    std::vector<Pregnancy> earlier; ///< her other pregnancies
    Date today;
    int mismatchDays; ///< `care.eddMismatchDays`
};

/// The due date that the notice means: the one it states, or counted from its gestation.
[[nodiscard]] std::optional<Date> eddOf(const PregnancyDraft& draft);

/// Everything to say about a notice, refusals and questions (see Confirmed.h):
/// `pregnancy.eddMissing`; `pregnancy.noticeFuture` {day}; `pregnancy.eddImpossible` {due date,
/// weeks at the notice}; `pregnancy.gestationRange`; `pregnancy.fetusCount`;
/// `pregnancy.heartbeatFuture` {day}; `pregnancy.personGone`; `pregnancy.ongoing` {due date} (one
/// is on record already: it is the same, or its outcome comes first);
/// `sure.eddGestation` {days by which they differ, weeks and days by the due date};
/// `sure.heartbeat` {day, weeks}; `sure.motherAge` {years}; `sure.motherSex`;
/// `sure.pregnancyOverlap` {day the earlier one ended}.
[[nodiscard]] Errors findingsIn(const PregnancyDraft& draft, const PregnancyContext& context);

/// About a new due date: `pregnancy.eddImpossible`, `sure.eddMoved` {days} when it moves by more
/// than two weeks.
[[nodiscard]] Errors findingsInEdd(const Pregnancy& pregnancy, Date edd);

} // namespace banso
