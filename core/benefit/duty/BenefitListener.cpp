#include "core/benefit/duty/BenefitListener.h"

namespace banso {

void BenefitCareListener::outcomeRecorded(FetusId fetus) {
    PregnancyRepository pregnancies(m_desk.db());
    if (const auto found = pregnancies.findFetus(fetus))
        m_upkeep.refresh(found->pregnancy);
}

void BenefitRegistryListener::familyChanged(FamilyId family, FamilyNews news) {
    switch (news) {
    case FamilyNews::Death:
    case FamilyNews::MovedOut:
    case FamilyNews::AddressChanged:
    case FamilyNews::MembersChanged: // names and numbers in the register, too
    case FamilyNews::Protection:
        m_upkeep.refreshFamily(family);
        return;
    case FamilyNews::Contact:
    case FamilyNews::Loss: // care itself told of the outcome
        return;
    }
}

} // namespace banso
