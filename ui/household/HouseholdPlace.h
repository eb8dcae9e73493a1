#pragma once

#include "core/base/Ids.h"

#include <QString>

#include <optional>

namespace banso {

/// Where the household page is: a household or a person without one, and what is to be done there.
/// Written `family:12`, `person:7`, `family:12/visit/N11/45` (task, contact code, person).
struct HouseholdPlace {
    std::optional<FamilyId> family = {};
    std::optional<PersonId> person = {};
    QString task = {};    ///< the form to begin with: visit, consultation, …; empty: none
    QString contact = {}; ///< the contact it is for
    std::optional<PersonId> about = {};

    [[nodiscard]] static std::optional<HouseholdPlace> parse(const QString& text);
    [[nodiscard]] QString text() const;
    /// Without what is to be done: where Alt+← leads back to.
    [[nodiscard]] HouseholdPlace plain() const { return {.family = family, .person = person}; }
};

} // namespace banso
