#pragma once

#include "core/care/pregnancy/OutcomeRules.h"
#include "core/care/pregnancy/PregnancyService.h"

namespace banso {

/// Losses: one action, at most three fields, everything that follows in the same transaction. What
/// was due for the lost one is withdrawn, siblings keep theirs (and the family its mark of
/// consideration, `LossQuery`), the mother's follow-up opens, the entitlement to the benefit stays,
/// and whoever still holds something unsent hears of it. Needs WriteCare.
class OutcomeService {
  public:
    OutcomeService(Desk& desk, RegistryListener& registry, CareListener& care);

    /// One or several fetuses of one pregnancy; also corrects a loss written before. Errors: those
    /// of `findingsIn`; `fetus.notFound`, `outcome.severalPregnancies`, `edit.changedMeanwhile`.
    Validated<void> record(const std::vector<OutcomeDraft>& drafts,
                           const Confirmed& confirmed = {});
    /// A loss before the 妊娠届: the pregnancy is recorded with it, so that her follow-up and the
    /// benefit have something to stand on. `notifiedOn` of the draft is left out.
    Validated<PregnancyId> recordBeforeNotice(PregnancyDraft draft, FetusOutcome outcome, Date on,
                                              Evidence evidence, const Confirmed& confirmed = {});
    /// As if it had not been written; what was withdrawn is due again. Logged. Errors:
    /// `fetus.notFound`, `outcome.none`, `outcome.isBirth`, `edit.changedMeanwhile`.
    Status undo(FetusId fetus, int revision);

  private:
    void settle(const Pregnancy& pregnancy, const std::vector<FetusId>& fetuses);

    Desk& m_desk;
    CareListener& m_listener;
    PregnancyRepository m_pregnancies;
    PregnancyService m_notices;
    FamilyRepository m_families;
    CareUpkeep m_upkeep;
    RegistryUpkeep m_registry;
};

} // namespace banso
