#pragma once

#include "core/security/Desk.h"
#include "core/security/DistrictRepository.h"

namespace banso {

/// A district in somebody's hands on a day.
struct DistrictDuty {
    District district;
    Responsible responsible;
};

/// The districts of the town and who answers for each on a day. Questions need no permission,
/// writing needs `ManageStaff`. Errors: `district.notThere` {id}, `edit.changedMeanwhile` {id}.
class DistrictService {
  public:
    explicit DistrictService(Desk& desk) : m_desk(desk), m_districts(desk.db()) {}

    /// In their own order.
    [[nodiscard]] std::vector<District> list() { return m_districts.list(); }
    [[nodiscard]] std::vector<DistrictAssignment> historyOf(DistrictId district);
    /// Who answers for each district that somebody is assigned to on that day.
    [[nodiscard]] std::map<DistrictId, Responsible> responsibles(Date day);
    [[nodiscard]] std::optional<Responsible> nurseOf(DistrictId district, Date day);
    /// The districts in which `staff` is at work on that day: her own (also while she is away
    /// herself) and those she covers.
    [[nodiscard]] std::vector<DistrictDuty> districtsOf(StaffId staff, Date day);
    /// Active districts for which nobody answers, or somebody who no longer works here.
    [[nodiscard]] std::vector<District> unattended(Date day);

    /// Errors: `district.codeMissing`, `district.nameMissing`, `district.codeTaken` {code}.
    [[nodiscard]] Result<DistrictId> add(const DistrictEdit& edit);
    [[nodiscard]] Status update(DistrictId id, const DistrictEdit& edit, int revision);

    /// Changes nothing. Errors: `staff.notThere` {id}, `staff.inactive` {login},
    /// `staff.notNurse` {login}: a caseload goes to somebody who may write care.
    [[nodiscard]] Result<HandoverPlan> previewHandover(Date asOf, HandoverWishes wishes);
    /// The whole plan in one transaction; the number of districts that changed hands. Error
    /// `handover.changedMeanwhile` when assignments are no longer those of the preview.
    [[nodiscard]] Result<int> handOver(const HandoverPlan& plan);

  private:
    [[nodiscard]] Status validate(const DistrictEdit& edit, std::optional<DistrictId> self);
    [[nodiscard]] Status requireNurse(StaffId staff);

    Desk& m_desk;
    DistrictRepository m_districts;
};

} // namespace banso
