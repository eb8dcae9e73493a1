#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/security/Session.h"
#include "core/storage/SqlType.h"

namespace banso {

/// The room that wrote a duty and that alone may close it.
enum class DutyRoom { Registry, Care, Outreach, Benefit };

enum class DutyState {
    Open,
    Done,      ///< what was due happened
    Closed,    ///< it will not happen, for a reason (moved out, declined, hospital …)
    Withdrawn, ///< its cause is gone (a loss, a correction): as if it had never been due
};

template <>
struct EnumText<DutyRoom> {
    static constexpr std::array kKeys{
        std::pair{DutyRoom::Registry, "registry"}, std::pair{DutyRoom::Care, "care"},
        std::pair{DutyRoom::Outreach, "outreach"}, std::pair{DutyRoom::Benefit, "benefit"}};
};

template <>
struct EnumText<DutyState> {
    static constexpr std::array kKeys{
        std::pair{DutyState::Open, "open"}, std::pair{DutyState::Done, "done"},
        std::pair{DutyState::Closed, "closed"}, std::pair{DutyState::Withdrawn, "withdrawn"}};
};

/// What a duty is about in its own room, e.g. {`pregnancy`, 12}.
struct DutySubject {
    QString kind;
    qint64 id;
};

/// Something that falls due, as its room proposes it. `originKey` names the cause: writing the same
/// cause again moves the dates of the open duty instead of making a second one.
struct DutyDraft {
    DutyRoom room;
    QString kind; ///< the contact calendar's code, or the room's own key
    QString originKey;
    std::optional<FamilyId> family = {};
    std::optional<PersonId> person = {};
    DutySubject subject;
    std::optional<CheckupSessionId> session = {};
    Date opensOn;
    Date dueOn;
    std::optional<Date> hardOn = {}; ///< the law's or the calendar's last day
    QString reason;                  ///< stable key of the sentence that says why it is here
    QString reasonArguments = {};    ///< its arguments, joined with ';'
    Role role = Role::Nurse;
    std::optional<StaffId> staff = {}; ///< a named person instead of the district's nurse
};

/// A duty as it is kept.
struct Duty {
    static constexpr int kColumns = 25;
    DutyId id;
    DutyRoom room;
    QString kind;
    QString originKey;
    std::optional<FamilyId> family;
    std::optional<PersonId> person;
    QString subjectKind;
    qint64 subjectId;
    std::optional<CheckupSessionId> session;
    Date opensOn;
    Date dueOn;
    std::optional<Date> hardOn;
    Date wakesOn; ///< shown from this day: opensOn, or the day to which it was put off
    Date actByOn; ///< dueOn, or the day to which it was put off
    QString reason;
    QString reasonArguments;
    Role role;
    std::optional<StaffId> staff;
    DutyState state;
    std::optional<Date> closedOn;
    std::optional<QString> closedReason;
    std::optional<QString> closedBy; ///< what fulfilled it, e.g. `visit:31`
    std::optional<QString> postponedReason;
    int revision;
    bool isProtected; ///< its person or family is under a protection measure
};

} // namespace banso
