#pragma once

#include "core/care/CareListener.h"
#include "core/care/checkup/AttendanceRepository.h"
#include "core/care/checkup/SessionRepository.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// Sessions of group check-ups and who is placed in them. Needs WriteAttendance. A place makes the
/// notice due (C04N: from 28 to 21 days before the session) and moves the attendance (C04) to the
/// session's day; they are two duties.
class CheckupSessionService {
  public:
    CheckupSessionService(Desk& desk, CareListener& care);

    /// Errors: `session.kindUnknown` {kind}, `session.time` {text}, `session.closesBefore` {start},
    /// `session.placeMissing`, `session.capacity`, `session.twice` (the same kind, day, time and
    /// place).
    Result<CheckupSessionId> add(const SessionDraft& draft);
    /// The kind stays; a new day moves what is due, and what is unsent is looked at again. Further
    /// errors: `session.notFound`, `session.cancelled`, `edit.changedMeanwhile`.
    Status update(CheckupSessionId id, int revision, const SessionDraft& draft);
    /// Who was expected is without a place again; what was recorded stays.
    Status cancel(CheckupSessionId id, int revision);

    /// Children of the age of the check-up on that day, for whom it is due and who have no place,
    /// the oldest first. Changes nothing.
    [[nodiscard]] Result<std::vector<EligibleChild>> eligible(CheckupSessionId id);
    /// Places them while there is room, the oldest first; how many.
    Result<int> placeEligible(CheckupSessionId id);
    /// Places one, whatever its age and however full. Errors: `session.cancelled`,
    /// `session.notAChild` (of no family of ours), `session.alreadyPlaced`.
    Status place(CheckupSessionId id, PersonId child);
    /// Error `session.notPlaced`.
    Status takeOut(CheckupSessionId id, PersonId child);

    [[nodiscard]] std::vector<CheckupSession> between(Date from, Date to);
    /// Everything wrong that can be said without looking at other sessions.
    [[nodiscard]] Status validate(const SessionDraft& draft);
    /// The check-up that somebody means by its code or its name on a day.
    [[nodiscard]] std::optional<QString> kindCalled(const QString& text, Date on);

  private:
    [[nodiscard]] int placesLeft(const CheckupSession& session);
    [[nodiscard]] Result<CheckupSession> loadOpen(CheckupSessionId id);
    void refreshFamiliesOf(const std::vector<PersonId>& children);

    Desk& m_desk;
    CareListener& m_listener;
    SessionRepository m_sessions;
    AttendanceRepository m_attendances;
    CareUpkeep m_upkeep;
};

/// The days of birth of children who have the age of a check-up on a day, first and last; nothing
/// when the calendar's ages leave none.
[[nodiscard]] std::optional<std::pair<Date, Date>> birthsFor(const ContactType& checkup, Date on);

} // namespace banso
