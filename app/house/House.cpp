#include "app/house/House.h"

#include "core/benefit/duty/BenefitListener.h"
#include "core/care/CareRegistryListener.h"
#include "core/outreach/OutreachListener.h"

namespace banso {

House::House(Desk& desk) : m_desk(desk) {
    // Care hears first, then the benefit: the rooms behind look at duties that are already as they
    // will be, and what is sent is about duties of both.
    m_careListener = std::make_unique<CareRegistryListener>(desk);
    m_benefitRegistryListener = std::make_unique<BenefitRegistryListener>(desk);
    m_benefitCareListener = std::make_unique<BenefitCareListener>(desk);
    m_outreachListener = std::make_unique<OutreachListener>(desk);
    m_registry.add(*m_careListener);
    m_registry.add(*m_benefitRegistryListener);
    m_registry.add(*m_outreachListener);
    m_care.add(*m_benefitCareListener);
    m_care.add(*m_outreachListener);
}

House::~House() = default;

} // namespace banso
