#pragma once

#include "core/registry/FamilyService.h"

namespace banso {

/// The family in which somebody is cared for as a mother. A daughter who is a child of her parents'
/// family gets one of her own: what concerns her pregnancy is written to her, not to her mother.
class CareFamily {
  public:
    CareFamily(Desk& desk, RegistryListener& listener);

    /// Inside the write transaction. Errors: those of `FamilyService::ensureFor`.
    [[nodiscard]] Result<FamilyId> ensureForMother(PersonId woman);
    /// A child born to this family: of its members from its birth on, at the mother's address.
    Status addChild(FamilyId family, PersonId child, PersonId mother, Date bornOn);

  private:
    Desk& m_desk;
    FamilyRepository m_families;
    FamilyService m_service;
    RegistryUpkeep m_upkeep;
};

} // namespace banso
