#pragma once

#include "core/registry/Guarded.h"
#include "core/registry/PersonRepository.h"
#include "core/security/ViewLog.h"

namespace banso {

/// A look at a household that was logged. What stands on its page is read with one only, so that
/// nobody sees it before it is known who looked.
class HouseholdOpening {
  public:
    /// Needs ReadPeople. Error `family.notFound` {id}.
    [[nodiscard]] static Result<HouseholdOpening> ofFamily(Desk& desk, FamilyId family);
    /// The household she belongs to (else one she is merely related to); without any, she alone.
    /// A number that was joined leads to whom it was joined to. Error `person.notFound` {id}.
    [[nodiscard]] static Result<HouseholdOpening> ofPerson(Desk& desk, PersonId person);

    /// Nothing for a person without a household.
    [[nodiscard]] std::optional<FamilyId> family() const { return m_family; }
    /// Who was asked for; the addressee when a household was.
    [[nodiscard]] PersonId person() const { return m_person; }
    /// What the look is logged about.
    [[nodiscard]] Subject subject() const;

  private:
    HouseholdOpening(std::optional<FamilyId> family, PersonId person)
        : m_family(family), m_person(person) {}
    [[nodiscard]] static Result<HouseholdOpening> logged(Desk& desk, HouseholdOpening opening);

    std::optional<FamilyId> m_family;
    PersonId m_person;
};

} // namespace banso
