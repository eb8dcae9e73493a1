#pragma once

#include "core/care/duty/ContactScope.h"

namespace banso {

/// The duties of a family as they should be: from its records and the calendar alone, without a
/// database and without a look at today. The services bring the kept duties into line with it after
/// every change, and `check` works it out anew, so that the two cannot disagree.
///
/// A done or closed contact stands in the plan too; of an open one that is no longer in it the
/// cause is gone. Two duties of one plan never have the same origin.
[[nodiscard]] std::vector<ExpectedDuty> plannedDuties(const CareFile& file,
                                                      const ContactCalendar& calendar);

} // namespace banso
