#pragma once

#include "core/registry/FamilyRepository.h"
#include "core/registry/imports/HouseholdCare.h"
#include "core/registry/imports/RegisterEntries.h"

namespace banso {

/// Puts children whom the register brings into families, as proposals: into the family their carer
/// has already, else into a new one. What a nurse arranged is never rearranged: a child who ever
/// belonged to a family is left alone.
class FamilyProposer {
  public:
    FamilyProposer(Desk& desk, const CodeMap& kin);

    struct Placed {
        FamilyId family;
        bool isNew;
    };
    /// `child` as the register has it, alive or (newborn) not. Nothing when the child has or had a
    /// family, or when the relations do not say who cares for it.
    [[nodiscard]] std::optional<Placed> place(PersonId child, const ResidentRecord& record,
                                              Date from);
    /// Whether the child belongs, or ever belonged, to a family.
    [[nodiscard]] bool hasFamily(PersonId child);

  private:
    [[nodiscard]] std::optional<HouseholdMember> memberOf(PersonId person,
                                                          const ResidentRecord& record) const;
    [[nodiscard]] const std::vector<HouseholdMember>& household(const QString& householdNo);
    [[nodiscard]] std::optional<FamilyId> familyCaredBy(PersonId carer);

    const CodeMap& m_kin;
    FamilyRepository m_families;
    RegisterEntryRepository m_entries;
    Database& m_database;
    QString m_householdNo; ///< the last one that was asked for
    std::vector<HouseholdMember> m_household;
};

} // namespace banso
