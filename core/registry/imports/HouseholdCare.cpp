#include "core/registry/imports/HouseholdCare.h"

#include "core/base/LegalAge.h"

namespace banso {

namespace {

constexpr int kYoungestParent = 12;
constexpr int kOldestMother = 60;

using Members = std::vector<const HouseholdMember*>;

Members at(const RelationPath& path, const std::vector<HouseholdMember>& members) {
    Members found;
    for (const HouseholdMember& member : members)
        if (member.path == path)
            found.push_back(&member);
    return found;
}

RelationPath with(RelationPath path, Kin step) {
    path.push_back(step);
    return path;
}

/// Years from one birth to the other; nothing when a day is not known.
std::optional<int> yearsBetween(const HouseholdMember& elder, const HouseholdMember& child) {
    if (!elder.birth || !child.birth || *elder.birth > *child.birth)
        return elder.birth && child.birth ? std::optional(-1) : std::nullopt;
    return ageInYears(*elder.birth, *child.birth);
}

bool mayBeParent(const HouseholdMember& elder, const HouseholdMember& child) {
    const auto years = yearsBetween(elder, child);
    return !years || *years >= kYoungestParent;
}

/// The place of one of the child's parents; nothing when the relation names none.
std::optional<RelationPath> placeOfParent(const RelationPath& child) {
    if (child.empty() || child.back() != Kin::Child)
        return std::nullopt;
    RelationPath parent(child.begin(), child.end() - 1);
    if (!parent.empty() && parent.back() == Kin::Spouse) // 妻の子: the couple is the one above
        parent.pop_back();
    return parent.empty() ? RelationPath{Kin::Head} : parent;
}

/// Who lives at a place of the relations, with a partner. Two couples at one place are none.
Members coupleAt(const RelationPath& place, const std::vector<HouseholdMember>& members) {
    const RelationPath partner =
        place == RelationPath{Kin::Head} ? RelationPath{Kin::Spouse} : with(place, Kin::Spouse);
    Members couple = at(place, members);
    const Members partners = at(partner, members);
    if (couple.size() > 1 || partners.size() > 1)
        return {};
    couple.insert(couple.end(), partners.begin(), partners.end());
    return couple;
}

/// A child who is the head himself, or the head's brother or sister: the head's parents.
Members parentsOfHead(const std::vector<HouseholdMember>& members) {
    Members parents = at({Kin::Mother}, members);
    const Members fathers = at({Kin::Father}, members);
    if (parents.size() > 1 || fathers.size() > 1)
        return {};
    parents.insert(parents.end(), fathers.begin(), fathers.end());
    return parents;
}

Members parentsOf(const HouseholdMember& child, const std::vector<HouseholdMember>& members) {
    Members parents;
    if (child.path == RelationPath{Kin::Head} || child.path == RelationPath{Kin::Sibling})
        parents = parentsOfHead(members);
    else if (const auto place = placeOfParent(child.path))
        parents = coupleAt(*place, members);
    std::erase_if(parents, [&child](const HouseholdMember* parent) {
        return parent->person == child.person || !mayBeParent(*parent, child);
    });
    return parents;
}

} // namespace

std::optional<ProposedCare> proposedCare(const HouseholdMember& child,
                                         const std::vector<HouseholdMember>& members) {
    const Members parents = parentsOf(child, members);
    if (parents.empty())
        return std::nullopt;
    const auto woman =
        std::find_if(parents.begin(), parents.end(),
                     [](const HouseholdMember* parent) { return parent->sex == Sex::Female; });
    const HouseholdMember& carer = woman == parents.end() ? *parents.front() : **woman;
    const bool isMother =
        carer.sex == Sex::Female && yearsBetween(carer, child).value_or(0) <= kOldestMother;
    ProposedCare care{carer.person, isMother ? FamilyRole::Mother : FamilyRole::Guardian};
    for (const HouseholdMember* parent : parents)
        if (parent->person != carer.person) {
            care.partner = parent->person;
            care.partnerRelation = parent->relation;
        }
    return care;
}

} // namespace banso
