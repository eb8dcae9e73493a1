#pragma once

#include "core/registry/imports/ImportChange.h"
#include "core/registry/imports/ResidentRecord.h"

namespace banso {

/// What the resident register reports, as kinds of change.
namespace ResidentEvent {
inline constexpr ImportEventKind kAdded{"added"}; ///< first seen, for no reason we know of
inline constexpr ImportEventKind kBirth{"birth"};
inline constexpr ImportEventKind kDeath{"death"};
inline constexpr ImportEventKind kMovedIn{"moved_in"};
inline constexpr ImportEventKind kReturned{"returned"}; ///< somebody we knew is back
inline constexpr ImportEventKind kMovedOut{"moved_out"};
inline constexpr ImportEventKind kPlannedOut{"planned_out"}; ///< 転出予定: lives here until then
inline constexpr ImportEventKind kRemoved{"removed"};        ///< 職権消除 and the like
inline constexpr ImportEventKind kMovedWithin{"moved_within"};
inline constexpr ImportEventKind kHouseholdChange{"household_change"};
inline constexpr ImportEventKind kNameChange{"name_change"};
inline constexpr ImportEventKind kCorrection{"correction"};
inline constexpr ImportEventKind kDistrictChange{"district_change"};
inline constexpr ImportEventKind kMissing{"missing"}; ///< not in the extract: a finding, no move
inline constexpr ImportEventKind kReappeared{"reappeared"};
inline constexpr ImportEventKind kJoinCandidate{"join_candidate"}; ///< may be one entered by hand
} // namespace ResidentEvent

struct Happening {
    ImportEventKind kind;
    std::optional<Date> on;
    friend bool operator==(const Happening&, const Happening&) = default;
};

/// What is known beside a number's first row.
struct Arrival {
    std::optional<QString> reason = {}; ///< our key for 異動事由, when it is known
    bool cameFromElsewhere = false;     ///< a former address is given
    bool wasKnown = false;              ///< somebody of that name and birth moved out before
    bool isFirstExtract = false;        ///< everybody is new, nobody arrived
};

/// What it means that a number appears for the first time. Reasons differ from vendor to vendor and
/// may say nothing: then the dates tell (a resident since birth, less than a year old, was born).
[[nodiscard]] std::vector<Happening> happeningsOf(const ResidentRecord& now, const Arrival& arrival,
                                                  Date asOf);

/// What happened between two pictures of one number; nothing when only dates of paperwork changed.
[[nodiscard]] std::vector<Happening> happeningsOf(const ResidentRecord& before,
                                                  const ResidentRecord& now,
                                                  const std::optional<QString>& reason);

[[nodiscard]] bool has(const std::vector<Happening>& happenings, ImportEventKind kind);

/// What to show of a change of that kind, before and after.
[[nodiscard]] std::vector<FoundField> fieldsOf(ImportEventKind kind, const ResidentRecord& before,
                                               const ResidentRecord& now);
/// What to show of somebody who appears.
[[nodiscard]] std::vector<FoundField> fieldsOf(const ResidentRecord& now, const QString& from);

} // namespace banso
