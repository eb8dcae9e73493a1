#pragma once

#include "core/duty/Duty.h"
#include "core/registry/Guarded.h"

namespace banso {

/// How pressing a line is on a day.
enum class Urgency {
    Overdue, ///< its day has passed
    Today,
    Soon, ///< within what was asked for
};

template <>
struct EnumText<Urgency> {
    static constexpr std::array kKeys{std::pair{Urgency::Overdue, "overdue"},
                                      std::pair{Urgency::Today, "today"},
                                      std::pair{Urgency::Soon, "soon"}};
};

/// One line of *Today*: what is due, for whom, and why it is here.
struct TodayLine {
    DutyId duty;
    int revision;
    DutyRoom room;
    QString kind;
    Date actBy;
    std::optional<Date> hardOn;
    Urgency urgency;
    QString reason;
    QStringList reasonArguments;
    QString subjectKind;
    qint64 subjectId;
    std::optional<CheckupSessionId> session;
    std::optional<FamilyId> family;
    QString addressee; ///< who the household is: the addressee's name; empty without a household
    std::optional<PersonId> person;
    QString personName;
    std::optional<Date> personBirth;
    Guarded<QString> district; ///< its name
    /// Who answers today: a named person, the district's nurse (or who covers her), or nobody.
    std::optional<StaffId> staff;
    QString staffLogin;
    QString staffName;
    Role role;
    bool isPostponed;
};

/// Which lines of *Today* are wished for.
struct TodayQuestion {
    Date upTo;                                 ///< due by this day; what is overdue is always there
    std::optional<StaffId> staff = {};         ///< what falls to this person
    std::optional<DistrictId> district = {};
    std::optional<QString> kind = {};
    int limit = 2000; ///< lines that fall to whoever asked
};

/// Counts of *Today*'s head line.
struct TodayCounts {
    int overdue = 0;
    int today = 0;
    int soon = 0;
};

} // namespace banso
