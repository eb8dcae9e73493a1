#include "app/house/House.h"

#include "core/care/CareRegistryListener.h"
#include "core/outreach/OutreachListener.h"

namespace banso {

House::House(Desk& desk) : m_desk(desk) {
    // Care hears first: the rooms to its right look at duties that are already as they will be.
    m_careListener = std::make_unique<CareRegistryListener>(desk);
    m_outreachListener = std::make_unique<OutreachListener>(desk);
    m_registry.add(*m_careListener);
    m_registry.add(*m_outreachListener);
    m_care.add(*m_outreachListener);
}

House::~House() = default;

} // namespace banso
