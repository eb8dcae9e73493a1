#pragma once

#include "core/duty/DutyBook.h"

namespace banso {

/// What anybody may do with a duty of any room: put it off, and take that back. Fulfilling and
/// closing it is its own room's. A nurse's duties need WriteCare, a clerk's WriteAttendance, an
/// approver's DecideBenefit.
class DutyService {
  public:
    explicit DutyService(Desk& desk) : m_desk(desk), m_duties(desk) {}

    /// The duty as it was before, for taking it back. Errors: those of `DutyBook::postpone`.
    Result<Duty> postpone(DutyId duty, int revision, Date until, const QString& reason);
    /// As if it had not been put off since `before`. Error `edit.changedMeanwhile`.
    Status takeBack(const Duty& before);

  private:
    [[nodiscard]] Status mayEdit(Role role) const;

    Desk& m_desk;
    DutyBook m_duties;
};

} // namespace banso
