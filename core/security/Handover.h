#pragma once

#include "core/security/District.h"

namespace banso {

/// Who shall be responsible from a day on; nothing: nobody for now.
using HandoverWishes = std::map<DistrictId, std::optional<StaffId>>;

/// One row to write so that a wish comes true.
struct CloseAssignment {
    DistrictAssignmentId id;
    Date toOn;
};
struct ReplaceAssignment { ///< began on the very day: it was never meant
    DistrictAssignmentId id;
    StaffId staff;
};
struct RemoveAssignment {
    DistrictAssignmentId id;
};
struct OpenAssignment {
    DistrictId district;
    StaffId staff;
    Date fromOn;
    std::optional<Date> toOn;
};
using AssignmentChange =
    std::variant<CloseAssignment, ReplaceAssignment, RemoveAssignment, OpenAssignment>;

/// What to write so that `next` answers for the district from `asOf` on, as long as the present
/// assignment would have run; what is planned for later stays.
[[nodiscard]] std::vector<AssignmentChange>
handoverChanges(DistrictId district, const std::vector<DistrictAssignment>& assignments, Date asOf,
                std::optional<StaffId> next);

/// A district in the preview of a handover.
struct HandoverLine {
    District district;
    std::optional<StaffId> before;
    std::optional<StaffId> after;
    [[nodiscard]] bool isChange() const { return before != after; }
};

/// The April handover, looked at before it is done.
struct HandoverPlan {
    Date asOf;
    HandoverWishes wishes;
    std::vector<HandoverLine> lines; ///< every active district, in their order, changed or not
    QString state;                   ///< of the assignments it was computed on
};

} // namespace banso
