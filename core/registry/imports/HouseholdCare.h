#pragma once

#include "core/registry/Family.h"
#include "core/registry/Person.h"
#include "core/registry/imports/RelationPath.h"

namespace banso {

/// Somebody of a household of the register (世帯), as its relation codes place her.
struct HouseholdMember {
    PersonId person;
    Sex sex;
    std::optional<Date> birth;
    RelationPath path;
    QString relation; ///< in the register's words
};

/// Who seems to care for a child.
struct ProposedCare {
    PersonId carer;
    FamilyRole role;                      ///< mother, or guardian
    std::optional<PersonId> partner = {}; ///< lives there too; shown, never written to
    QString partnerRelation = {};
};

/// Proposes who cares for a child, from the relations of one household alone: the couple one step
/// above the child, the woman of it first. Nothing when the relations leave more than one couple
/// possible, or none: a nurse decides. It only proposes; the register knows parents, not care.
[[nodiscard]] std::optional<ProposedCare> proposedCare(const HouseholdMember& child,
                                                       const std::vector<HouseholdMember>& members);

} // namespace banso
