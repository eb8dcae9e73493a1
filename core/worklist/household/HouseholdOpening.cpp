#include "core/worklist/household/HouseholdOpening.h"

#include "core/registry/FamilyRepository.h"

namespace banso {

Result<HouseholdOpening> HouseholdOpening::ofFamily(Desk& desk, FamilyId id) {
    BANSO_CHECK(desk.require(Permission::ReadPeople));
    BANSO_TRY(const Family family, FamilyRepository(desk.db()).load(id));
    return logged(desk, {family.id, family.addressee});
}

Result<HouseholdOpening> HouseholdOpening::ofPerson(Desk& desk, PersonId id) {
    BANSO_CHECK(desk.require(Permission::ReadPeople));
    BANSO_TRY(const Person person, PersonRepository(desk.db()).load(id));
    FamilyRepository families(desk.db());
    auto family = families.familyOf(person.id);
    if (!family) {
        const auto touching = families.familiesTouching(person.id);
        if (!touching.empty())
            family = touching.front();
    }
    return logged(desk, {family, person.id});
}

Subject HouseholdOpening::subject() const {
    return m_family ? subjectOf(*m_family) : subjectOf(m_person);
}

Result<HouseholdOpening> HouseholdOpening::logged(Desk& desk, HouseholdOpening opening) {
    BANSO_CHECK(ViewLog::record(desk, opening.subject(), ViewKind::Open));
    return opening;
}

} // namespace banso
