#pragma once

#include "core/base/Result.h"
#include "core/care/checkup/Checkup.h"
#include "core/storage/Database.h"

namespace banso {

/// Places of children in sessions, what came of them, and check-ups elsewhere. Writes stand inside
/// the caller's write transaction.
class AttendanceRepository {
  public:
    explicit AttendanceRepository(Database& database) : m_database(database) {}

    /// A place in a session; one that was withdrawn is expected again.
    AttendanceId place(const CheckupSession& session, PersonId child);
    AttendanceId addElsewhere(PersonId child, const QString& kind, Date on,
                              const QString& institution, const AttendanceDraft& draft);
    /// Error `edit.changedMeanwhile`.
    Status record(AttendanceId id, int revision, const AttendanceDraft& draft);
    /// All of a session that are in one state become another; who they are.
    std::vector<PersonId> moveAll(CheckupSessionId session, AttendanceState from,
                                  AttendanceState to);
    /// The session's day changed.
    void setHeldOn(CheckupSessionId session, Date heldOn);

    [[nodiscard]] std::optional<Attendance> find(AttendanceId id);
    [[nodiscard]] std::optional<Attendance> find(CheckupSessionId session, PersonId child);
    /// Without withdrawn ones.
    [[nodiscard]] std::vector<Attendance> ofSession(CheckupSessionId session);
    [[nodiscard]] std::vector<Attendance> ofChild(PersonId child);

  private:
    Database& m_database;
};

} // namespace banso
