#pragma once

#include "core/care/CareListener.h"
#include "core/care/Confirmed.h"
#include "core/care/duty/CareUpkeep.h"
#include "core/care/pregnancy/CareFamily.h"
#include "core/care/pregnancy/PregnancyRepository.h"
#include "core/care/pregnancy/PregnancyRules.h"

namespace banso {

/// Pregnancy notices and their corrections. Every write needs WriteCare; duties follow in the same
/// transaction.
class PregnancyService {
  public:
    PregnancyService(Desk& desk, RegistryListener& registry, CareListener& care);

    /// Records a 妊娠届: the woman's family is made when she has none. Errors: those of
    /// `findingsIn`, all at once; `person.notFound`.
    Validated<PregnancyId> record(const PregnancyDraft& draft, const Confirmed& confirmed = {});
    /// The same from a list that came in, which whoever may Import may bring.
    Validated<PregnancyId> recordFromList(const PregnancyDraft& draft, const Confirmed& confirmed);
    /// Corrects what was written, except the due date and the woman. Fewer fetuses: the last
    /// ongoing ones were counted wrongly. Further errors: `pregnancy.notFound`,
    /// `pregnancy.fetusesKnown` {outcomes} (more fetuses have an outcome than that),
    /// `edit.changedMeanwhile`.
    Validated<void> update(PregnancyId id, int revision, const PregnancyDraft& draft,
                           const Confirmed& confirmed = {});
    /// A revised due date: the old one is kept, what is still open moves. Errors: those of
    /// `findingsInEdd`, `pregnancy.ended`, `edit.changedMeanwhile`.
    Validated<void> reviseEdd(PregnancyId id, int revision, Date edd, EddBasis basis,
                              const Confirmed& confirmed = {});
    /// What would be said about a notice; for a form that shows it while typing.
    [[nodiscard]] Errors findings(const PregnancyDraft& draft,
                                  std::optional<PregnancyId> self = {});
    [[nodiscard]] Errors findingsInList(const PregnancyDraft& draft);

  private:
    [[nodiscard]] Errors findingsAs(Permission permission, const PregnancyDraft& draft,
                                    std::optional<PregnancyId> self);
    Validated<PregnancyId> recordAs(Permission permission, const PregnancyDraft& draft,
                                    const Confirmed& confirmed);
    [[nodiscard]] Status setFetusCount(const Pregnancy& pregnancy, int wanted);

    Desk& m_desk;
    CareListener& m_listener;
    PregnancyRepository m_pregnancies;
    PersonRepository m_persons;
    CareFamily m_families;
    CareUpkeep m_upkeep;
};

/// Brings a pregnancy's state into line with its fetuses: ended when none is ongoing.
void settleState(PregnancyRepository& pregnancies, PregnancyId id);

} // namespace banso
