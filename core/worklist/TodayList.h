#pragma once

#include "core/security/Desk.h"
#include "core/worklist/Worklist.h"

namespace banso {

/// Everything that is due, from every room, as one list: read from the rows that the rooms wrote,
/// never computed here. What it costs follows what is due, not how large the town is.
class TodayList {
  public:
    explicit TodayList(Desk& desk);

    /// Most pressing first. Needs ReadPeople.
    [[nodiscard]] Result<std::vector<TodayLine>> lines(const TodayQuestion& question);
    [[nodiscard]] static TodayCounts count(const std::vector<TodayLine>& lines);
    /// The last day of the week (Sunday) that `day` lies in: until when *Today* looks by default.
    [[nodiscard]] static Date endOfWeek(Date day) { return day.plusDays((7 - day.weekday()) % 7); }

  private:
    Desk& m_desk;
};

} // namespace banso
