#pragma once

#include "core/base/Date.h"
#include "core/base/Gestation.h"
#include "core/base/Instant.h"

#include <QString>

namespace banso {

// Days as they are shown. Japanese reads the era first, English the western calendar; the other one
// stands in the tooltip (`otherCalendar`).

/// `令和8年11月22日` · `2026-11-22`.
[[nodiscard]] QString dateWords(Date day);
/// `R8.11.22` · `2026-11-22`: for tables and narrow places.
[[nodiscard]] QString shortDateWords(Date day);
/// `R8.11.22(日)` · `Sun 2026-11-22`.
[[nodiscard]] QString dateWithWeekday(Date day);
/// The same day in the calendar that is not shown: `2026-11-22 (日)` · `令和8年11月22日`.
[[nodiscard]] QString otherCalendar(Date day);
/// `日` · `Sun`.
[[nodiscard]] QString weekdayWords(Date day);
/// `11/22`, without a year: only where the year is clear.
[[nodiscard]] QString monthDayWords(Date day);
/// `R8.11.22 09:00` in Japan time.
[[nodiscard]] QString instantWords(Instant at);
/// How far a due date is: `超過 2日`, `今日`, `明日`, `あと 5日`.
[[nodiscard]] QString dueWords(Date due, Date today);

/// How old a person is, as fine as the age needs: days below one month (日齢29), months below one
/// year (4か月), years and months below three (1歳6か月), years from then. By law the age changes
/// on the day after the birthday's eve (core/base/LegalAge.h). Nothing before the birth.
[[nodiscard]] QString ageWords(Date birth, Date on);
/// `38週2日`.
[[nodiscard]] QString gestationWords(Gestation gestation);

} // namespace banso
