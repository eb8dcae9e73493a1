#pragma once

#include "core/base/Date.h"

namespace banso {

/// Age as 年齢計算ニ関スル法律 and 民法 143 count it: the day of birth counts, and a period ends on
/// the day before the corresponding day, or on the month's last day where there is no such day.

/// The day on which a person born on `birth` completes `months` months (is legally that old).
[[nodiscard]] Date ageReachedOn(Date birth, int months);
/// The first day on which the age is shown, the day after it is reached.
[[nodiscard]] inline Date ageShownFrom(Date birth, int months) {
    return ageReachedOn(birth, months).plusDays(1);
}
/// Completed months as shown on `day`; 0 before the first month is shown. `day` not before `birth`.
[[nodiscard]] int ageInMonths(Date birth, Date day);
[[nodiscard]] inline int ageInYears(Date birth, Date day) {
    return ageInMonths(birth, day) / 12;
}
/// Days of life as medicine and the handbook count them: the day of birth is day 0.
[[nodiscard]] inline int ageInDays(Date birth, Date day) {
    return birth.daysUntil(day);
}

} // namespace banso
