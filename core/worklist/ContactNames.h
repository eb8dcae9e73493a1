#pragma once

#include "core/care/calendar/ContactCalendarRepository.h"

namespace banso {

/// What the contact calendar calls the kinds of duties, and how each is done. Kinds of other rooms
/// are not in it: their words are found where words are made.
class ContactNames {
  public:
    ContactNames(Database& database, Date on) : m_calendar(database), m_on(on) {}

    /// Nothing for a kind that is not (or no longer) a contact.
    [[nodiscard]] const ContactType* find(const QString& kind) {
        return m_calendar.calendar().inForce(kind, m_on);
    }
    /// Empty likewise.
    [[nodiscard]] QString nameOf(const QString& kind) {
        const ContactType* type = find(kind);
        return type ? type->name : QString();
    }
    [[nodiscard]] std::optional<ContactMethod> methodOf(const QString& kind) {
        const ContactType* type = find(kind);
        return type ? std::optional(type->method) : std::nullopt;
    }

  private:
    ContactCalendarRepository m_calendar;
    Date m_on;
};

} // namespace banso
