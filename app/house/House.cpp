#include "app/house/House.h"

#include "core/care/CareRegistryListener.h"

namespace banso {

House::House(Desk& desk) : m_desk(desk) {
    // Care hears first: the rooms to its right look at duties that are already as they will be.
    m_ownedRegistry.push_back(std::make_unique<CareRegistryListener>(desk));
    for (const auto& listener : m_ownedRegistry)
        m_registry.add(*listener);
    for (const auto& listener : m_ownedCare)
        m_care.add(*listener);
}

House::~House() = default;

} // namespace banso
