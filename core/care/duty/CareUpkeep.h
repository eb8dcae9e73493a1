#pragma once

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/duty/CareFileReader.h"
#include "core/care/duty/DutyChanges.h"
#include "core/duty/DutyBook.h"
#include "core/security/Desk.h"

namespace banso {

/// What must follow every change of records, in the same transaction: children of the family are
/// taken into care, and its duties brought into line with the plan. Doing it twice changes nothing.
class CareUpkeep {
  public:
    explicit CareUpkeep(Desk& desk);

    /// Inside the write transaction.
    void refresh(FamilyId family);
    /// We answer for this child from that day on; an earlier day that is known stays.
    void takeIntoCare(PersonId child, Date since);

    /// The same, from its birth on: somebody told us of the birth itself.
    void bornIntoCare(PersonId child);

    /// What `refresh` would change; nothing is written.
    [[nodiscard]] std::vector<DutyChange> changesFor(FamilyId family);
    [[nodiscard]] CareFile fileOf(FamilyId family);
    [[nodiscard]] const ContactCalendar& calendar() { return m_calendar.calendar(); }

  private:
    void takeChildrenIntoCare(FamilyId family);
    void apply(const CareFile& file, const DutyChange& change);

    Desk& m_desk;
    ContactCalendarRepository m_calendar;
    CareFileReader m_reader;
    DutyBook m_duties;
};

} // namespace banso
