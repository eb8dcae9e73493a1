#pragma once

#include "core/registry/PersonRepository.h"
#include "core/registry/RegistryUpkeep.h"

namespace banso {

/// Persons entered and changed by hand.
class PersonService {
  public:
    PersonService(Desk& desk, RegistryListener& listener);

    /// A person not (yet) in the register: provisional until joined to her row. Needs EditPeople.
    /// Errors: those of `findingsIn`, all at once.
    Validated<PersonId> add(const PersonDraft& draft, const std::optional<ResidencyDraft>& home);
    /// Corrects what is known. A name that changed stays as a former name. Errors as `add`, and
    /// `edit.changedMeanwhile`.
    Validated<void> update(PersonId id, int revision, const PersonDraft& draft);
    /// Where a provisional person lives. Error `person.registerDecides` for a person of the
    /// register.
    Status setHome(PersonId id, const ResidencyDraft& home);
    /// A death we learned of before the register did. Everything unsent about her or to her family
    /// is looked at in the same moment. Errors: `person.deathFuture`, `person.deathBeforeBirth`.
    Status recordDeath(PersonId id, Date on);
    /// Takes back a death entered by mistake. Error `person.notDeceased`.
    Status undoDeath(PersonId id);

  private:
    Desk& m_desk;
    PersonRepository m_persons;
    ResidencyRepository m_residencies;
    RegistryUpkeep m_upkeep;
};

} // namespace banso
