#pragma once

#include "core/registry/ContactPoint.h"
#include "core/registry/imports/ImportChange.h"

namespace banso {

/// What a list says about a number that is known already, laid over what is known. A list never
/// takes away: what a nurse knows stays unless the list was verified later; a refusal is never
/// overridden by an older or undated consent; words stay neutral; a later block stays.
struct ContactMerge {
    ContactDraft draft; ///< to be kept
    std::vector<FoundField> changed;
    bool keptRefusal = false; ///< the list says yes, we know of a no
};

/// `known` without its value, which is sealed for some: `draft.value` is what both have.
[[nodiscard]] ContactMerge merged(const ContactPoint& known, const ContactDraft& listed, Date asOf);

/// `9:00-17:00`, `９時〜17時30分` as two times of day `HH:MM`; nothing when it is said otherwise.
[[nodiscard]] std::optional<std::pair<QString, QString>> parsedHours(const QString& text);

} // namespace banso
