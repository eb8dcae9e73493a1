#include "app/house/DemoHouse.h"

#include "app/house/House.h"

namespace banso {

namespace {

class HouseRooms final : public DemoRooms {
  public:
    explicit HouseRooms(Desk& desk) : m_house(desk) {}
    RegistryListener& registry() override { return m_house.registry(); }
    CareListener& care() override { return m_house.care(); }

  private:
    House m_house;
};

} // namespace

DemoWiring demoWiring() {
    return [](Desk& desk) { return std::make_unique<HouseRooms>(desk); };
}

} // namespace banso
