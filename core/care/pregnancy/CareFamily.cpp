#include "core/care/pregnancy/CareFamily.h"

namespace banso {

CareFamily::CareFamily(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_families(desk.db()), m_service(desk, listener), m_upkeep(desk, listener) {}

Result<FamilyId> CareFamily::ensureForMother(PersonId woman) {
    if (const auto family = m_families.familyOf(woman)) {
        const auto members = m_families.membersNow(*family);
        const auto asChild =
            std::find_if(members.begin(), members.end(), [&](const FamilyMember& m) {
                return m.person == woman && m.role == FamilyRole::Child;
            });
        if (asChild != members.end()) {
            m_families.endMember(asChild->id, m_desk.today());
            m_upkeep.familyTouched(*family, FamilyNews::MembersChanged);
            m_upkeep.settle();
        }
    }
    return m_service.ensureFor(woman);
}

Status CareFamily::addChild(FamilyId family, PersonId child, PersonId mother, Date bornOn) {
    if (const auto other = m_families.familyOf(child)) {
        if (*other == family)
            return {};
        return fail(refused("family.childElsewhere", QStringLiteral("person"),
                            {QString::number(other->value())}));
    }
    m_families.addMember(family, child, FamilyRole::Child, {}, false, bornOn);
    ResidencyRepository residencies(m_desk.db());
    if (!residencies.now(child))
        residencies.shareHome(mother, child, bornOn);
    m_upkeep.personTouched(child, FamilyNews::MembersChanged);
    m_upkeep.settle();
    return {};
}

} // namespace banso
