#pragma once

#include "core/care/calendar/ContactCalendar.h"
#include "core/storage/Database.h"

namespace banso {

/// The register's own contact calendar. A register that has none yet answers with the shipped one;
/// the first care record writes it down, so that a newer program does not change a town's calendar
/// behind its back.
class ContactCalendarRepository {
  public:
    explicit ContactCalendarRepository(Database& database) : m_database(database) {}

    [[nodiscard]] std::vector<ContactTypeText> rows();
    /// Never fails on what the service let in; a calendar broken behind our back is a defect.
    [[nodiscard]] const ContactCalendar& calendar();

    // Inside a write transaction.
    /// Writes the shipped rows of codes that the register does not have. New codes of a newer
    /// program begin on `from`; the first calendar of a register on its own days.
    void install(Date from);
    void installIfEmpty();
    /// Writes a version, or the version of the same day anew. Error `edit.changedMeanwhile` when
    /// `row.revision` is not that of the kept row (0 for a new one).
    Status put(const ContactTypeText& row);

  private:
    Database& m_database;
    std::optional<ContactCalendar> m_calendar;
    std::tuple<qint64, qint64> m_seen{-1, -1}; ///< count and sum of revisions when it was read
};

} // namespace banso
