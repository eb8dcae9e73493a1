#pragma once

#include "core/care/contact/ClosingRepository.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// What can be done about a care duty besides fulfilling it by a record: put it off, decide that it
/// will not happen, note an attempt in vain, and take that back. A nurse's duties need WriteCare, a
/// clerk's WriteAttendance.
class CareDutyService {
  public:
    explicit CareDutyService(Desk& desk);

    /// Errors: those of `DutyBook::postpone`, `duty.notFound`.
    Status postpone(DutyId duty, int revision, Date until, const QString& reason);
    /// Errors: `duty.notFound`, `duty.notOpen`, `edit.changedMeanwhile`, `closing.unknown`
    /// {reason}, `closing.needsRecord` {reason} (record the visit, or the death, instead),
    /// `closing.noteMissing` {reason} (99 says nothing by itself).
    Result<ContactClosingId> close(DutyId duty, int revision, const QString& reason,
                                   const QString& note);
    /// The contact is due again. Errors: `closing.notFound`, `edit.changedMeanwhile`.
    Status undo(ContactClosingId closing, int revision);
    /// How often it was tried in vain (不在 n回).
    [[nodiscard]] int attempts(const Duty& duty);

    /// A notice went out, or a paper came in: said by the room that knows (outreach, benefit),
    /// inside its write transaction. What waits for that contact is worked out again.
    void fulfil(DutyId duty, const QString& closedBy);
    /// It came back, or was taken back before it left.
    void unfulfil(DutyId duty);

  private:
    [[nodiscard]] Result<Duty> openDuty(DutyId duty, int revision);
    [[nodiscard]] Status mayEdit(Role role) const;
    void refresh(const Duty& duty);

    Desk& m_desk;
    DutyBook m_duties;
    ClosingRepository m_closings;
    CareUpkeep m_upkeep;
};

} // namespace banso
