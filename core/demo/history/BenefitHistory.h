#pragma once

#include "core/benefit/claim/ClaimDecisionService.h"
#include "core/benefit/claim/ClaimService.h"
#include "core/demo/history/Scene.h"

namespace banso {

/// Claims of 妊婦のための支援給付: entered from the papers, checked, decided by the approver, paid.
/// Those of the last weeks stand wherever they have come to; a few lack something.
class BenefitHistory {
  public:
    explicit BenefitHistory(Scene& scene) : m_scene(scene) {}

    /// With the notice she applies for the first instalment, when the benefit had begun.
    void applyFirst(ResidentIndex mother, PregnancyId pregnancy);
    /// Some weeks after the birth or loss she notifies the fetuses.
    void applySecond(ResidentIndex mother, PregnancyId pregnancy, int fetuses, bool isLoss);

  private:
    void follow(ClaimId claim);
    Status enter(ResidentIndex mother, ClaimDraft draft);
    Status check(ClaimId claim, bool isLastTry);
    Status decide(ClaimId claim);
    Status pay(ClaimId claim);
    [[nodiscard]] bool hasBegun();
    [[nodiscard]] ClaimAccount accountOf(ResidentIndex mother);
    [[nodiscard]] Date later(int least, int most) {
        return m_scene.today().plusDays(m_scene.random.between(least, most));
    }
    [[nodiscard]] ClaimService service() { return ClaimService(m_scene.office.otherClerk().desk); }

    Scene& m_scene;
};

} // namespace banso
