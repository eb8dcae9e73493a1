#pragma once

#include "core/care/duty/ContactScope.h"

namespace banso {

/// What records themselves ask for: the next contact they announce, the case conference their
/// judgement leads to, and a birth the register reports that should be joined to its pregnancy.
void appendFollowUps(const CareFile& file, const ContactCalendar& calendar,
                     std::vector<ExpectedDuty>& duties);

/// The pregnancy that a child of the register seems to have come from: its mother's, still ongoing,
/// with a due date that fits the birth, and a fetus without an outcome. Nothing when none fits.
[[nodiscard]] const Pregnancy* pregnancyAwaiting(const CareFile& file, const CareMember& child);

} // namespace banso
