#pragma once

#include "core/security/Desk.h"
#include "core/security/DistrictRepository.h"

namespace banso {

/// Who is away, and who covers. Everybody enters his own absence; another's needs `ManageStaff`.
/// Errors: `staff.notThere` {id}, `staff.inactive` {login}, `absence.notThere` {id},
/// `absence.reversed` (toOn), `absence.coversHimself` (cover), `absence.overlaps` {from, to of the
/// other}, `edit.changedMeanwhile` {id}.
class AbsenceService {
  public:
    explicit AbsenceService(Desk& desk) : m_desk(desk), m_districts(desk.db()) {}

    /// Those that end on `day` or later, by their first day.
    [[nodiscard]] std::vector<Absence> listFrom(Date day);
    [[nodiscard]] Result<AbsenceId> add(StaffId staff, Date fromOn, std::optional<Date> toOn,
                                        StaffId cover);
    [[nodiscard]] Status update(AbsenceId id, Date fromOn, std::optional<Date> toOn, StaffId cover,
                                int revision);
    /// It did not come to it.
    [[nodiscard]] Status cancel(AbsenceId id, int revision);

  private:
    [[nodiscard]] Status requireMayWrite(StaffId staff);
    [[nodiscard]] Status validate(const Absence& wished);
    [[nodiscard]] Result<Absence> load(AbsenceId id);

    Desk& m_desk;
    DistrictRepository m_districts;
};

} // namespace banso
