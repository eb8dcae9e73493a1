#pragma once

#include "core/base/EnumText.h"
#include "core/care/CareIds.h"
#include "core/care/growth/Measures.h"
#include "core/registry/ContactPoint.h"

namespace banso {

/// Where a child stands with a check-up.
enum class AttendanceState {
    Expected, ///< placed in a session
    Attended,
    Absent,   ///< did not come: reminders follow
    Excused,  ///< did not come, for a reason we know; placed again later
    Withdrawn ///< taken out of the session, or the session was cancelled
};

template <>
struct EnumText<AttendanceState> {
    static constexpr std::array kKeys{std::pair{AttendanceState::Expected, "expected"},
                                      std::pair{AttendanceState::Attended, "attended"},
                                      std::pair{AttendanceState::Absent, "absent"},
                                      std::pair{AttendanceState::Excused, "excused"},
                                      std::pair{AttendanceState::Withdrawn, "withdrawn"}};
};

/// What is written about a session of a group check-up.
struct SessionDraft {
    QString kind; ///< the calendar's code of the check-up: C04, C16 …
    Date heldOn;
    QString startsAt; ///< `HH:MM`
    QString place;
    QString note = {};
    QString closesAt = {};            ///< last admission, `HH:MM`; empty: nobody said
    std::optional<int> capacity = {}; ///< places; nothing: no limit
};

struct CheckupSession {
    static constexpr int kColumns = 10;
    CheckupSessionId id;
    QString kind;
    Date heldOn;
    QString startsAt;
    QString place;
    QString note;
    bool isCancelled;
    int revision;
    QString closesAt;
    std::optional<int> capacity;

    /// What can be changed, as a draft to start from.
    [[nodiscard]] SessionDraft draft() const {
        return {kind, heldOn, startsAt, place, note, closesAt, capacity};
    }
};

/// What came of a child's place.
struct AttendanceDraft {
    AttendanceState state = AttendanceState::Attended;
    YesNo seen = YesNo::Unknown; ///< a parent who came alone: attended, child not seen
    Measures measures = {};
    QString assessment = {}; ///< 判定, a code of assessments.tsv
    QString note = {};
    std::optional<Date> nextOn = {};
    QString nextReason = {};
};

struct Attendance {
    AttendanceId id;
    PersonId child;
    QString kind;
    std::optional<CheckupSessionId> session; ///< nothing: examined elsewhere
    Date heldOn;
    QString institution; ///< where, when it was elsewhere
    AttendanceDraft draft;
    int revision;
};

/// A child that may be placed in a session.
struct EligibleChild {
    static constexpr int kColumns = 3;
    PersonId child;
    FamilyId family;
    Date birth;
};

} // namespace banso
