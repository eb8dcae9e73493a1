#pragma once

#include "core/base/JobControl.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// The contact calendar in the settings. Needs ManageSettings.
class CalendarService {
  public:
    explicit CalendarService(Desk& desk);

    /// Writes the shipped calendar into a new register, and new codes of a newer program into an
    /// old one.
    Status install();
    [[nodiscard]] std::vector<ContactTypeText> rows();
    /// Adds a version (`revision` 0) or corrects one of the same code and day, and works out every
    /// family's duties anew: many may move. How many families that changed. Errors: those of
    /// `ContactCalendar::of`, `job.cancelled`, `edit.changedMeanwhile`.
    Validated<int> put(const ContactTypeText& row, JobControl& job);

  private:
    [[nodiscard]] Errors findings(const ContactTypeText& row);

    Desk& m_desk;
    ContactCalendarRepository m_calendar;
    CareUpkeep m_upkeep;
};

} // namespace banso
