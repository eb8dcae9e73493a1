#pragma once

#include "core/care/duty/CareUpkeep.h"
#include "core/registry/RegistryListener.h"

namespace banso {

/// What care does about news of the registry: deaths end what was due for the dead, open the
/// mother's follow-up, and leave the siblings' contacts; who moved out is closed (転出) and opened
/// again when she comes back; children come into care and go with their family.
/// Must hear before the rooms to its right: they look at duties that are already as they will be.
class CareRegistryListener final : public RegistryListener {
  public:
    explicit CareRegistryListener(Desk& desk) : m_upkeep(desk), m_reader(desk.db()) {}

    void familyChanged(FamilyId family, FamilyNews news) override;
    void personChanged(PersonId person, FamilyNews news) override;
    void childAppeared(PersonId child, FamilyId family) override;

  private:
    CareUpkeep m_upkeep;
    CareFileReader m_reader;
};

} // namespace banso
