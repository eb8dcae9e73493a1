#include "core/care/contact/RecordService.h"

#include "core/registry/FamilyRepository.h"

namespace banso {

std::optional<Error> RecordService::refusal(FamilyId family) const {
    if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
        return allowed.error();
    FamilyRepository families(m_desk.db());
    if (auto found = families.load(family); !found)
        return found.error();
    return std::nullopt;
}

void RecordService::refresh(FamilyId family, const std::set<PersonId>& about) {
    FamilyRepository families(m_desk.db());
    std::set<FamilyId> touched{family};
    for (const PersonId person : about)
        if (const auto now = families.familyOf(person))
            touched.insert(*now);
    for (const FamilyId id : touched)
        m_upkeep.refresh(id);
}

} // namespace banso
