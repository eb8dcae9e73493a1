#include "core/care/CareRegistryListener.h"

namespace banso {

void CareRegistryListener::familyChanged(FamilyId family, FamilyNews news) {
    switch (news) {
    case FamilyNews::Death:
    case FamilyNews::MovedOut:
    case FamilyNews::AddressChanged: // who came back lives somewhere again
    case FamilyNews::MembersChanged:
        m_upkeep.refresh(family);
        return;
    case FamilyNews::Protection:
    case FamilyNews::Contact:
    case FamilyNews::Loss:
        return; // care itself told it
    }
}

/// Her present families hear of it themselves.
void CareRegistryListener::personChanged(PersonId person, FamilyNews news) {
    const bool isOfLife = news == FamilyNews::Death || news == FamilyNews::MovedOut ||
                          news == FamilyNews::AddressChanged || news == FamilyNews::MembersChanged;
    if (isOfLife)
        for (const FamilyId family : m_reader.formerFamilies(person))
            m_upkeep.refresh(family);
}

void CareRegistryListener::childAppeared(PersonId child, FamilyId family) {
    m_upkeep.bornIntoCare(child);
    m_upkeep.refresh(family);
}

} // namespace banso
