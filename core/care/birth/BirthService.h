#pragma once

#include "core/care/birth/BirthRepository.h"
#include "core/care/birth/BirthRules.h"
#include "core/care/pregnancy/OutcomeService.h"

namespace banso {

/// Births, of one or several children at once, with those that were lost beside them. A child is a
/// provisional person until the register's row comes (or is linked to it, when the register was
/// faster), a member of its mother's family and at her address; its contacts begin in the same
/// transaction. Needs WriteCare.
class BirthService {
  public:
    BirthService(Desk& desk, RegistryListener& registry, CareListener& care);

    /// The children born alive, in order. A mother without a pregnancy named: the one of hers that
    /// goes on is ended; where none is known and a child was lost, one is written, without a
    /// notice, so that the loss stands on record and everybody hears of it. Errors: those of
    /// `findingsIn` and of `PersonDraft`; `birth.childUnknown`, `birth.dateDiffers` {day of the
    /// register}, `birth.alreadyRecorded` for a linked child; `family.childElsewhere`,
    /// `pregnancy.notFound`, `edit.changedMeanwhile`.
    Validated<std::vector<PersonId>> record(const BirthDraft& draft,
                                            const Confirmed& confirmed = {});
    /// Completes or corrects what is known of a birth; contacts follow (weight, discharge).
    Validated<void> update(PersonId child, int revision, const BirthDetails& details,
                           const Confirmed& confirmed = {});
    /// Entered by mistake: the fetus is ongoing again, what was withdrawn is due again. A child
    /// that was only known by this entry leaves the family. Logged. Errors: `birth.notFound`,
    /// `edit.changedMeanwhile`.
    Status undo(PersonId child, int revision);

    [[nodiscard]] Errors findings(const BirthDraft& draft);

  private:
    struct Delivery {
        std::optional<Pregnancy> pregnancy;
        PersonId mother;
        FamilyId family;
        int plurality;
    };
    /// The draft with the pregnancy it ends: the one named, or the mother's one that goes on.
    [[nodiscard]] BirthDraft withPregnancy(const BirthDraft& draft);
    [[nodiscard]] Errors findingsInDraft(const BirthDraft& draft);
    [[nodiscard]] Errors findingsInChild(const NewbornDraft& newborn, Date on);
    [[nodiscard]] Result<Delivery> deliveryOf(const BirthDraft& draft);
    [[nodiscard]] Result<Fetus> fetusFor(const NewbornDraft& newborn, PregnancyId pregnancy);
    [[nodiscard]] Result<PersonId> childOf(const NewbornDraft& newborn, Date on);
    [[nodiscard]] Status recordOne(const Delivery& delivery, const NewbornDraft& newborn, Date on,
                                   int order, std::vector<PersonId>& children);
    void tellOutcomes();

    Desk& m_desk;
    CareListener& m_listener;
    PregnancyRepository m_pregnancies;
    BirthRepository m_births;
    PersonRepository m_persons;
    FamilyRepository m_families;
    CareFamily m_careFamily;
    CareUpkeep m_upkeep;
    RegistryUpkeep m_registry;
    std::vector<FetusId> m_ended;
};

} // namespace banso
