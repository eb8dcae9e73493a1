#pragma once

#include "core/registry/Protection.h"

#include <set>

namespace banso {

/// A measure as the merging of a list sees it.
struct KnownMeasure {
    std::optional<ProtectionId> id; ///< nothing while only previewed
    int revision = 1;
    ProtectionDraft draft; ///< with everybody it covers
    std::optional<Date> releasedOn = {};
};

/// A row of the register section's list.
struct ListedMeasure {
    PersonId person;
    ProtectionKind kind;
    Date from;
    std::optional<Date> until = {};
    std::vector<PersonId> covered = {};
    std::optional<PersonId> otherParty = {};
    QString otherPartyText = {};
    QString note = {};
};

/// What a row of the list does to what is known. A list adds and prolongs. It never clears, never
/// shortens, never uncovers anybody, and never undoes what a named person decided.
struct MeasureMerge {
    enum class Outcome {
        Add,
        Change, ///< `index` of the measures known
        Unchanged,
        OlderRow,     ///< about an application that ended before the one we know began
        Expired,      ///< ended before the day of the list, and we know of none
        ReleasedHere, ///< a named person ended this very measure: the two must be brought together
    };
    Outcome outcome;
    std::size_t index = 0;
    ProtectionDraft draft;    ///< as it is to be kept
    bool isConfirmed = false; ///< was provisional (仮) until now
    bool isProlonged = false;
    bool isWidened = false; ///< more persons covered, or the other party became known
};

/// `known` in the order in which they were entered.
[[nodiscard]] MeasureMerge merged(const std::vector<KnownMeasure>& known, const ListedMeasure& row,
                                  Date asOf);

} // namespace banso
