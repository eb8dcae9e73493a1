#pragma once

#include "core/benefit/duty/BenefitDutyPlan.h"
#include "core/duty/DutyBook.h"

namespace banso {

/// What must follow every change of a pregnancy, a claim or a mother, in the same transaction: the
/// benefit's duties are brought into line with the plan. Doing it twice changes nothing.
class BenefitUpkeep {
  public:
    explicit BenefitUpkeep(Desk& desk);

    /// Inside the write transaction.
    void refresh(PregnancyId pregnancy);
    /// Every pregnancy of a family for which something can still be due.
    void refreshFamily(FamilyId family);
    /// Only those with a claim that may still lack its interview: what a visit or a call changes.
    void refreshEntered(FamilyId family);

    /// What `refresh` would change; nothing is written. Empty for a pregnancy that is not there.
    [[nodiscard]] std::vector<BenefitDutyChange> changesFor(PregnancyId pregnancy);
    /// Pregnancies whose duties `check` compares, after that one, in order.
    [[nodiscard]] std::vector<PregnancyId> pregnanciesAfter(PregnancyId last, int limit);

    /// She does not want it, or will not come: nobody is asked any more. Needs EditBenefit. Errors:
    /// `benefit.reasonMissing`, `benefit.nothingOpen`.
    Status closeInvitation(PregnancyId pregnancy, Instalment instalment, const QString& reason);

  private:
    [[nodiscard]] std::optional<BenefitFile> fileOf(PregnancyId pregnancy);
    [[nodiscard]] ClaimNeeds needsOf(const Claim& claim);
    void apply(const BenefitDutyChange& change);

    Desk& m_desk;
    ClaimRepository m_claims;
    PregnancyRepository m_pregnancies;
    DutyBook m_duties;
};

} // namespace banso
