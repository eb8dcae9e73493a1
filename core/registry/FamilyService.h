#pragma once

#include "core/registry/PersonRepository.h"
#include "core/registry/RegistryUpkeep.h"

namespace banso {

/// Families by hand: who is cared for by whom, and who is written to.
class FamilyService {
  public:
    FamilyService(Desk& desk, RegistryListener& listener);

    /// The family in which this person cares or is cared for; made when there is none. Needs
    /// EditPeople or WriteCare. Errors: `person.notFound`.
    Result<FamilyId> ensureFor(PersonId person);
    /// Errors: `family.notFound`, `family.childElsewhere` {household} (a child is in one family at
    /// a time), `family.alreadyMember`.
    Status addMember(FamilyId family, PersonId person, FamilyRole role, const QString& relation);
    Status endMember(FamilyId family, PersonId person);
    /// Confirms what the import proposed.
    Status confirm(FamilyId family);
    /// Errors: `family.addresseeNotAdult` (only a mother or guardian of it is written to),
    /// `edit.changedMeanwhile`.
    Status setAddressee(FamilyId family, int revision, PersonId person);
    Status setCaution(FamilyId family, int revision, const QString& caution);
    /// A split: these children are in the other's care from now on. Links change, nothing else;
    /// what is unsent to either half is looked at. Returns the family of `guardian`.
    Result<FamilyId> moveChildren(FamilyId from, PersonId guardian,
                                  const std::vector<PersonId>& children);

  private:
    [[nodiscard]] Status mayEdit() const;
    void touched(FamilyId family);

    Desk& m_desk;
    FamilyRepository m_families;
    PersonRepository m_persons;
    RegistryUpkeep m_upkeep;
};

} // namespace banso
