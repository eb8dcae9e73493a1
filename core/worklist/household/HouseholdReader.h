#pragma once

#include "core/worklist/household/HouseholdOpening.h"
#include "core/worklist/household/HouseholdOverview.h"

namespace banso {

/// Reads what the page of a household shows, from all rooms at once. Writes nothing.
class HouseholdReader {
  public:
    explicit HouseholdReader(Desk& desk) : m_desk(desk) {}

    /// What was opened. Errors: `family.notFound`, `person.notFound` when it is gone meanwhile.
    [[nodiscard]] Result<HouseholdOverview> read(const HouseholdOpening& opening);
    /// The little that stands beside a list. Needs ReadPeople. Error `family.notFound`.
    [[nodiscard]] Result<HouseholdGlance> glance(FamilyId family);

  private:
    [[nodiscard]] std::vector<HouseholdMember> membersOf(const Family& family);
    [[nodiscard]] HouseholdMember memberAlone(const Person& person);
    void readCare(HouseholdOverview& overview);
    void readWays(HouseholdOverview& overview);
    [[nodiscard]] std::vector<HouseholdDuty> dutiesOf(std::optional<FamilyId> family,
                                                      PersonId person);
    [[nodiscard]] std::optional<HouseholdNurse> nurseOf(const Family& family);

    Desk& m_desk;
};

} // namespace banso
