#pragma once

#include "core/registry/ContactRepository.h"
#include "core/registry/Destination.h"
#include "core/registry/RegistryUpkeep.h"

namespace banso {

/// How a family is reached: numbers, LINE links, consents, opt-outs, mailing addresses.
class ContactService {
  public:
    ContactService(Desk& desk, RegistryListener& listener);

    /// Adds, or brings up to date what is known of the same value. Needs EditPeople. Errors: those
    /// of `storedValue`, `person.notFound`.
    Result<ContactPointId> put(PersonId person, const ContactDraft& draft);
    Status update(ContactPointId id, int revision, const ContactDraft& draft);
    Status setState(ContactPointId id, ContactState state, const QString& reason);
    /// The vendor said that nobody has this number: dead, wherever it appears.
    Status markDead(const QString& value, const QString& reason);

    /// "No more messages": the number, however it is written, wherever it appears, now and later.
    /// Needs RecordReturns. Returns how many contact points have it now. Errors as PhoneNumber.
    Result<int> optOut(OptOutChannel channel, const QString& numberOrReference,
                       const QString& reason);
    Status liftOptOut(OptOutChannel channel, const QString& numberOrReference,
                      const QString& reason);

    Validated<qint64> addMailing(PersonId person, const MailingDraft& draft);
    Status endMailing(PersonId person, qint64 id, int revision, Date lastDay);

    /// A letter came back: nothing goes to that address until somebody has looked.
    Status suspendAddress(const SuspensionDraft& draft);
    Status liftSuspension(FamilyId family, qint64 id, int revision, const QString& reason);

  private:
    void personTouched(PersonId person);

    Desk& m_desk;
    ContactRepository m_contacts;
    DestinationRepository m_destinations;
    RegistryUpkeep m_upkeep;
};

} // namespace banso
