#pragma once

#include "core/care/CareListener.h"
#include "core/registry/RegistryListener.h"
#include "core/security/Desk.h"

#include <memory>

namespace banso {

class BenefitCareListener;
class BenefitRegistryListener;
class CareRegistryListener;
class OutreachListener;

/// The rooms as they are wired for one desk: who hears what, in which order. Services are made
/// where they are used, over `desk()`, `registry()` and `care()`.
class House {
  public:
    explicit House(Desk& desk);
    ~House();
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] RegistryListener& registry() { return m_registry; }
    [[nodiscard]] CareListener& care() { return m_care; }

  private:
    Desk& m_desk;
    RegistryListeners m_registry;
    CareListeners m_care;
    std::unique_ptr<CareRegistryListener> m_careListener;
    std::unique_ptr<BenefitRegistryListener> m_benefitRegistryListener;
    std::unique_ptr<BenefitCareListener> m_benefitCareListener;
    std::unique_ptr<OutreachListener> m_outreachListener;
};

} // namespace banso
