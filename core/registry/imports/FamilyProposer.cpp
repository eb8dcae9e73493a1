#include "core/registry/imports/FamilyProposer.h"

namespace banso {

namespace {

const Query<int, PersonId> kEverChild{
    "familyProposer.everChild",
    "SELECT 1 FROM family_member WHERE person_id = ? AND role <> 'related' LIMIT 1"};
// Whoever is a child in her mother's family and has a child of her own cares in another.
const Query<FamilyId, PersonId> kCaredBy{
    "familyProposer.caredBy",
    "SELECT m.family_id FROM family_member m JOIN family f ON f.family_id = m.family_id"
    " WHERE m.person_id = ? AND m.role IN ('mother', 'guardian') AND m.to_on IS NULL"
    " AND f.state = 'active' ORDER BY m.family_member_id DESC"};

} // namespace

FamilyProposer::FamilyProposer(Desk& desk, const CodeMap& kin)
    : m_kin(kin), m_families(desk.db()), m_entries(desk.db()), m_database(desk.db()) {}

bool FamilyProposer::hasFamily(PersonId child) {
    return m_database.first(kEverChild, child).has_value();
}

std::optional<HouseholdMember> FamilyProposer::memberOf(PersonId person,
                                                        const ResidentRecord& record) const {
    auto path = relationPath(record.relationCode, record.relationText, m_kin);
    if (!path)
        return std::nullopt;
    return HouseholdMember{person, record.sex, record.birth(), *std::move(path),
                           record.relationText};
}

const std::vector<HouseholdMember>& FamilyProposer::household(const QString& householdNo) {
    if (m_householdNo == householdNo)
        return m_household;
    m_householdNo = householdNo;
    m_household.clear();
    for (const RegisterEntry& entry : m_entries.household(householdNo))
        if (auto member = memberOf(entry.person, entry.record))
            m_household.push_back(*std::move(member));
    return m_household;
}

std::optional<FamilyId> FamilyProposer::familyCaredBy(PersonId carer) {
    return m_database.first(kCaredBy, carer);
}

std::optional<FamilyProposer::Placed>
FamilyProposer::place(PersonId person, const ResidentRecord& record, Date from) {
    const auto child = memberOf(person, record);
    if (!child || record.householdNo.isEmpty() || hasFamily(person))
        return std::nullopt;
    const auto care = proposedCare(*child, household(record.householdNo));
    if (!care)
        return std::nullopt;
    auto family = familyCaredBy(care->carer);
    const bool isNew = !family;
    if (!family) {
        family = m_families.add(care->carer, true);
        m_families.addMember(*family, care->carer, care->role, {}, true, from);
        if (care->partner)
            m_families.addMember(*family, *care->partner, FamilyRole::Related,
                                 care->partnerRelation, true, from);
    }
    m_families.addMember(*family, person, FamilyRole::Child, {}, true, from);
    return Placed{*family, isNew};
}

} // namespace banso
