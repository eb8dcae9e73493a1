#pragma once

#include "core/care/Confirmed.h"
#include "core/care/checkup/AttendanceRepository.h"
#include "core/care/checkup/SessionRepository.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// Who came to a check-up. Needs WriteAttendance; what was judged, noted and agreed for the next
/// time needs WriteCare. Who did not come is reminded: by letter, then by telephone, then by a
/// visit that sees the child, until it was seen.
class AttendanceService {
  public:
    explicit AttendanceService(Desk& desk);

    /// What came of a child's place; a child that came without one gets it. Writing
    /// `expected` takes back what was written by mistake. Errors: `session.notFound`,
    /// `session.cancelled`, `session.notAChild`, `attendance.future` {day},
    /// `visit.measuredUnseen`, those of Growth and of `findingsInJudgement`,
    /// `edit.changedMeanwhile`.
    Validated<AttendanceId> record(CheckupSessionId session, PersonId child, int revision,
                                   const AttendanceDraft& draft, const Confirmed& confirmed = {});
    /// Examined at a clinic, or in another town. Further errors: `session.kindUnknown`,
    /// `attendance.elsewhereState` (only attended has a meaning there).
    Validated<AttendanceId> recordElsewhere(PersonId child, const QString& kind, Date on,
                                            const QString& institution,
                                            const AttendanceDraft& draft,
                                            const Confirmed& confirmed = {});
    /// Corrects what came of one, in a session of ours or elsewhere; child, check-up and day stay.
    /// Errors: those of `record` and `recordElsewhere`, `attendance.notFound`.
    Validated<void> correct(AttendanceId id, int revision, const AttendanceDraft& draft,
                            const Confirmed& confirmed = {});
    /// Blank of case text for whoever may not read it. Error `attendance.notFound`.
    [[nodiscard]] Result<Attendance> load(AttendanceId id);
    /// The session is over: who is still expected was absent. How many. Error
    /// `attendance.future` {day}.
    Result<int> closeSession(CheckupSessionId session);

    /// Judgements and notes stay blank for whoever may not read case text; what such a person
    /// writes leaves them as they are.
    [[nodiscard]] std::vector<Attendance> ofSession(CheckupSessionId session);

  private:
    [[nodiscard]] Errors findings(PersonId child, Date on, const AttendanceDraft& draft);
    void refreshFamilyOf(PersonId child);

    Desk& m_desk;
    SessionRepository m_sessions;
    AttendanceRepository m_attendances;
    CareUpkeep m_upkeep;
};

} // namespace banso
