#pragma once

#include "app/house/House.h"
#include "core/storage/Database.h"
#include "ui/shell/WorkPlace.h"

namespace banso {

/// A desk with the rooms wired over it, as the pages stand on it.
class HousePlace final : public WorkPlace {
  public:
    /// On a connection of somebody else, who outlives the place.
    HousePlace(Database& database, const Clock& clock, const Session& session);
    /// On a connection of its own.
    HousePlace(std::unique_ptr<Database> database, const Clock& clock, const Session& session);

    [[nodiscard]] Desk& desk() override { return m_desk; }
    [[nodiscard]] RegistryListener& registry() override { return m_house.registry(); }
    [[nodiscard]] CareListener& care() override { return m_house.care(); }

    /// Places for the long work of one person at one register. The clock outlives them.
    [[nodiscard]] static WorkPlaceMaker maker(const DatabaseLocation& location, const Clock& clock,
                                              const Session& session);

  private:
    std::unique_ptr<Database> m_own;
    Desk m_desk;
    House m_house;
};

} // namespace banso
