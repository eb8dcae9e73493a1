#pragma once

#include "core/care/calendar/ContactCalendar.h"
#include "core/care/duty/CareFile.h"

namespace banso {

/// What happened to a contact, and when.
struct ContactEnd {
    DutyState state = DutyState::Done; ///< done or closed
    Date on;
    QString by; ///< `visit:31`, or for a closed one the reason's code
};

/// A duty as it should be, by the records and the calendar alone.
struct ExpectedDuty {
    DutyDraft draft;
    DutyState state = DutyState::Open;
    QString closedBy = {};     ///< of a done one
    QString closedReason = {}; ///< of a closed one
};

/// A check-up of one kind for one child.
struct CheckupPlace {
    std::optional<CheckupSessionId> session; ///< the one still to come
    std::optional<Date> sessionOn;
    std::optional<Date> absentOn; ///< the last one missed
};

/// Whom a set of contacts is about (a pregnancy, a delivery's mother, a child), with everything the
/// calendar may ask of it.
struct ContactScope {
    ContactSubject subject;
    QString key; ///< the end of the duties' origins: `pregnancy:12`
    DutySubject dutySubject;
    FamilyId family;
    std::optional<PersonId> person;
    std::map<QString, Date> days; ///< by anchor
    std::map<QString, int> facts;
    std::map<QString, CheckupPlace> checkups; ///< by the check-up's code
    /// Contacts whose last day lay before it never fell due.
    std::optional<Date> since = {};
    /// The pregnancy is over: what was due in it is not due any more.
    bool isOver = false;
    /// She or the child is no longer here: the reason's code.
    std::optional<QString> goneReason = {};
    /// The record that fulfilled a contact, if any.
    std::function<std::optional<ContactEnd>(const ContactType&)> fulfilled;
};

/// Works out the contacts of one scope from the calendar: which apply, their days, and what became
/// of them. Contacts that wait for others are worked out after them.
class ScopedContacts {
  public:
    ScopedContacts(const ContactCalendar& calendar, const CareFile& file, ContactScope scope);

    /// Nothing when the contact is not for this scope, or its days are not known yet.
    [[nodiscard]] const ExpectedDuty* find(const QString& code);
    /// Everything the calendar asks of this scope.
    void appendAll(std::vector<ExpectedDuty>& duties);
    /// One contact, in addition to a scope's own (a loss, a next time).
    void append(const QString& code, std::vector<ExpectedDuty>& duties);

  private:
    struct Contact {
        std::optional<ExpectedDuty> duty;
        std::optional<Date> endedOn;
    };
    const Contact& worked(const QString& code);
    [[nodiscard]] Contact work(const QString& code);
    [[nodiscard]] std::optional<Date> dayOf(const QString& anchor, const QString& code);
    [[nodiscard]] std::optional<int> factOf(const QString& fact, const QString& code);
    [[nodiscard]] std::optional<ContactEnd> endOf(const ContactType& type, const DutyDraft& draft);
    [[nodiscard]] const CareClosing* closingOf(const ContactType& type, const DutyDraft& draft);
    [[nodiscard]] const CheckupPlace* placeOf(const QString& code) const;
    void giveReason(DutyDraft& draft, const ContactType& type, const QString& anchor);

    const ContactCalendar& m_calendar;
    const CareFile& m_file;
    ContactScope m_scope;
    std::map<QString, Contact> m_contacts;
};

} // namespace banso
