#include "core/registry/imports/MeasureMerge.h"

namespace banso {

namespace {

using Outcome = MeasureMerge::Outcome;

/// The measure in force that the row is about: of its kind, the one entered last; else the only one
/// that waits to be confirmed, whatever kind it was taken for.
std::optional<std::size_t> inForce(const std::vector<KnownMeasure>& known,
                                   const ListedMeasure& row) {
    std::optional<std::size_t> sameKind;
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const KnownMeasure& measure = known[i];
        if (measure.releasedOn)
            continue;
        if (measure.draft.isProvisional)
            waiting.push_back(i);
        if (measure.draft.kind == row.kind)
            sameKind = i;
    }
    if (sameKind)
        return sameKind;
    return waiting.size() == 1 ? std::optional(waiting.front()) : std::nullopt;
}

/// Whether the row says no more than what a named person ended.
bool wasReleased(const KnownMeasure& measure, const ListedMeasure& row) {
    if (!measure.releasedOn || measure.draft.kind != row.kind || row.from > *measure.releasedOn)
        return false;
    return !row.until || !measure.draft.endsOn || *row.until <= *measure.draft.endsOn;
}

MeasureMerge fresh(const ListedMeasure& row) {
    MeasureMerge merge{.outcome = Outcome::Add,
                       .draft = {.person = row.person,
                                 .kind = row.kind,
                                 .isProvisional = false,
                                 .startedOn = row.from,
                                 .endsOn = row.until,
                                 .otherParty = row.otherParty,
                                 .otherPartyText = row.otherPartyText,
                                 .note = row.note,
                                 .covered = row.covered}};
    return merge;
}

/// Whoever is named besides; nobody is taken out.
bool widen(ProtectionDraft& draft, const ListedMeasure& row) {
    bool isWidened = false;
    for (const PersonId person : row.covered)
        if (std::find(draft.covered.begin(), draft.covered.end(), person) == draft.covered.end()) {
            draft.covered.push_back(person);
            isWidened = true;
        }
    if (row.otherParty && !draft.otherParty) {
        draft.otherParty = row.otherParty;
        isWidened = true;
    }
    if (draft.otherPartyText.isEmpty() && !row.otherPartyText.isEmpty()) {
        draft.otherPartyText = row.otherPartyText;
        isWidened = true;
    }
    return isWidened;
}

MeasureMerge laidOver(const KnownMeasure& known, std::size_t index, const ListedMeasure& row) {
    MeasureMerge merge{.outcome = Outcome::Unchanged, .index = index, .draft = known.draft};
    ProtectionDraft& draft = merge.draft;
    if (row.until && *row.until < draft.startedOn) {
        merge.outcome = Outcome::OlderRow;
        return merge;
    }
    merge.isConfirmed = draft.isProvisional;
    merge.isProlonged = row.until && (!draft.endsOn || *row.until > *draft.endsOn);
    merge.isWidened = widen(draft, row);
    if (merge.isConfirmed) {
        draft.isProvisional = false;
        draft.kind = row.kind;
    }
    if (merge.isProlonged)
        draft.endsOn = row.until;
    if (row.from < draft.startedOn && merge.isConfirmed)
        draft.startedOn = row.from;
    if (merge.isConfirmed || merge.isProlonged || merge.isWidened)
        merge.outcome = Outcome::Change;
    return merge;
}

} // namespace

MeasureMerge merged(const std::vector<KnownMeasure>& known, const ListedMeasure& row, Date asOf) {
    if (const auto index = inForce(known, row))
        return laidOver(known[*index], *index, row);
    if (row.until && *row.until < asOf)
        return {.outcome = Outcome::Expired, .draft = fresh(row).draft};
    for (const KnownMeasure& measure : known)
        if (wasReleased(measure, row))
            return {.outcome = Outcome::ReleasedHere, .draft = fresh(row).draft};
    return fresh(row);
}

} // namespace banso
