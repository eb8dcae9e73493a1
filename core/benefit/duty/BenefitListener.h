#pragma once

#include "core/benefit/duty/BenefitUpkeep.h"
#include "core/care/CareListener.h"
#include "core/registry/RegistryListener.h"

namespace banso {

/// What the benefit does about news of care: a pregnancy, a due date, an outcome, an interview
/// change what can be claimed, from when and what a claim still lacks. A loss takes nothing away.
class BenefitCareListener final : public CareListener {
  public:
    explicit BenefitCareListener(Desk& desk) : m_desk(desk), m_upkeep(desk) {}

    void pregnancyRecorded(PregnancyId pregnancy) override { m_upkeep.refresh(pregnancy); }
    void pregnancyChanged(PregnancyId pregnancy) override { m_upkeep.refresh(pregnancy); }
    void eddChanged(PregnancyId pregnancy) override { m_upkeep.refresh(pregnancy); }
    void outcomeRecorded(FetusId fetus) override;
    void interviewRecorded(FamilyId family, std::optional<PregnancyId>) override {
        m_upkeep.refreshEntered(family);
    }
    void contactRecorded(FamilyId family) override { m_upkeep.refreshEntered(family); }
    void sessionChanged(CheckupSessionId) override {}

  private:
    Desk& m_desk;
    BenefitUpkeep m_upkeep;
};

/// What the benefit does about news of the registry: who moved out claims where she lives now, and
/// the recognition ends; who died or was removed is not paid. Hears after care.
class BenefitRegistryListener final : public RegistryListener {
  public:
    explicit BenefitRegistryListener(Desk& desk) : m_upkeep(desk) {}

    void familyChanged(FamilyId family, FamilyNews news) override;
    void personChanged(PersonId, FamilyNews) override {}
    void childAppeared(PersonId, FamilyId) override {}

  private:
    BenefitUpkeep m_upkeep;
};

} // namespace banso
