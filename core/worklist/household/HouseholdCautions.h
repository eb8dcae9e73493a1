#pragma once

#include "core/worklist/household/HouseholdOverview.h"

namespace banso {

/// Works out of what to be careful with a household, the gravest first.
class HouseholdCautions {
  public:
    explicit HouseholdCautions(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] std::vector<HouseholdWarning> of(const std::optional<Family>& family,
                                                   const std::vector<HouseholdMember>& members,
                                                   const std::vector<ContactPoint>& contacts,
                                                   const std::vector<Suspension>& suspensions);

  private:
    void addMeasures(const std::vector<HouseholdMember>& members);
    void addLosses(FamilyId family);
    void addFamily(const Family& family);
    void addStates(const std::vector<HouseholdMember>& members);

    Desk& m_desk;
    std::vector<HouseholdWarning> m_warnings;
};

} // namespace banso
