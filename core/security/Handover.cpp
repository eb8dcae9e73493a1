#include "core/security/Handover.h"

namespace banso {

std::vector<AssignmentChange> handoverChanges(DistrictId district,
                                              const std::vector<DistrictAssignment>& assignments,
                                              Date asOf, std::optional<StaffId> next) {
    const DistrictAssignment* present = nullptr;
    const DistrictAssignment* later = nullptr;
    for (const DistrictAssignment& assignment : assignments) {
        if (assignment.district != district)
            continue;
        if (assignment.holdsOn(asOf))
            present = &assignment;
        else if (assignment.fromOn > asOf && (!later || assignment.fromOn < later->fromOn))
            later = &assignment;
    }
    if (!present) {
        if (!next)
            return {};
        const auto end = later ? std::optional(later->fromOn.plusDays(-1)) : std::nullopt;
        return {OpenAssignment{district, *next, asOf, end}};
    }
    if (next == present->staff)
        return {};
    if (present->fromOn == asOf)
        return {next ? AssignmentChange(ReplaceAssignment{present->id, *next})
                     : AssignmentChange(RemoveAssignment{present->id})};
    std::vector<AssignmentChange> changes{CloseAssignment{present->id, asOf.plusDays(-1)}};
    if (next)
        changes.push_back(OpenAssignment{district, *next, asOf, present->toOn});
    return changes;
}

} // namespace banso
