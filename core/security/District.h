#pragma once

#include "core/security/Session.h"

namespace banso {

struct DistrictTag;
/// A 地区 of the town, the caseload of one nurse.
using DistrictId = Id<DistrictTag>;
template <>
struct SubjectText<DistrictTag> {
    static constexpr const char* kKind = "district";
};

struct DistrictAssignmentTag;
using DistrictAssignmentId = Id<DistrictAssignmentTag>;
struct AbsenceTag;
using AbsenceId = Id<AbsenceTag>;

struct District {
    static constexpr int kColumns = 6;
    DistrictId id;
    QString code; ///< as the resident register writes it
    QString name;
    int sortOrder;
    bool isActive;
    int revision;
};

/// What is typed to enter or correct a district.
struct DistrictEdit {
    QString code;
    QString name;
    int sortOrder;
    bool isActive = true;
};

/// Who is responsible for a district, from one day to another, both included.
struct DistrictAssignment {
    static constexpr int kColumns = 5;
    DistrictAssignmentId id;
    DistrictId district;
    StaffId staff;
    Date fromOn;
    std::optional<Date> toOn; ///< nothing: until further notice

    [[nodiscard]] bool holdsOn(Date day) const { return fromOn <= day && (!toOn || day <= *toOn); }
};

/// Somebody is away, and somebody else does the work meanwhile.
struct Absence {
    static constexpr int kColumns = 6;
    AbsenceId id;
    StaffId staff;
    Date fromOn;
    std::optional<Date> toOn; ///< nothing: not known yet (leave for childcare)
    StaffId cover;
    int revision;

    [[nodiscard]] bool holdsOn(Date day) const { return fromOn <= day && (!toOn || day <= *toOn); }
};

/// Who answers for a district on a day.
struct Responsible {
    StaffId assigned;
    StaffId acting; ///< the assigned one, or who covers her absence

    friend bool operator==(const Responsible&, const Responsible&) = default;
};

/// Who does the work of `staff` on that day: covers that are away themselves are covered in turn.
/// When everybody in the round is away, the last one who was asked.
[[nodiscard]] StaffId actingFor(StaffId staff, Date day, const std::vector<Absence>& absences);

} // namespace banso
