#pragma once

#include "core/duty/DutyBook.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/ProtectionRepository.h"
#include "core/registry/RegistryListener.h"
#include "core/registry/Residency.h"

namespace banso {

/// What must follow every change of persons, homes and families, in the same transaction: districts
/// of families, whom protection measures touch, the duty to decide a measure that ends, and the
/// news for the rooms to the right. Services collect what they touched and call `settle` once.
class RegistryUpkeep {
  public:
    RegistryUpkeep(Desk& desk, RegistryListener& listener);

    void personTouched(PersonId person, FamilyNews news);
    void familyTouched(FamilyId family, FamilyNews news);
    void measureTouched(ProtectionId measure);
    /// Does what follows, then tells the listener. Inside the write transaction.
    void settle();

  private:
    void settleMeasures();
    void settleDistrict(FamilyId family);
    void writeMeasureDuty(const ProtectionMeasure& measure);

    Desk& m_desk;
    RegistryListener& m_listener;
    FamilyRepository m_families;
    ProtectionRepository m_protections;
    ResidencyRepository m_residencies;
    DutyBook m_duties;
    std::set<std::pair<PersonId, FamilyNews>> m_persons;
    std::set<std::pair<FamilyId, FamilyNews>> m_touchedFamilies;
    std::set<ProtectionId> m_measures;
};

} // namespace banso
