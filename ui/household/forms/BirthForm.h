#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

/// 出生, of one or several children in one form; a stillborn among them is one choice. A child's
/// fields come in the order of the birth notice.
class BirthForm final : public RecordForm {
    Q_OBJECT
  public:
    BirthForm(const HouseholdPresenter& household, const HouseholdPregnancy* pregnancy,
              PersonId mother, const Clock& clock);

  private:
    struct ChildFields {
        std::optional<Fetus> fetus;
        ChoiceField* outcome;
        TextLine* name;
        TextLine* kana;
        ChoiceField* sex;
        MeasureField* weight;
        MeasureField* height;
        MeasureField* head;
        MeasureField* chest;
        ChoiceField* hearing;
    };
    void addChild(std::size_t number, std::size_t of, const std::optional<Fetus>& fetus);
    void save() override;
    [[nodiscard]] BirthDraft draft() const;
    [[nodiscard]] NewbornDraft newborn(const ChildFields& fields) const;
    /// A stillborn has neither name nor screening: those fields go out of the way.
    void arrange();

    std::optional<Pregnancy> m_pregnancy;
    PersonId m_mother;
    EraDateField* m_born;
    TextLine* m_institution;
    ChoiceField* m_delivery;
    EraDateField* m_discharged;
    CheckField* m_priority;
    CheckField* m_immature;
    TextBox* m_note;
    std::vector<ChildFields> m_children;
};

/// 転帰 of a loss: three fields, and which one when there are several. Nothing more is asked.
class OutcomeForm final : public RecordForm {
    Q_OBJECT
  public:
    OutcomeForm(const HouseholdPresenter& household, const HouseholdPregnancy& pregnancy,
                const Clock& clock);

  private:
    void save() override;

    std::vector<Fetus> m_fetuses;
    ChoiceField* m_fetus = nullptr;
    ChoiceField* m_outcome;
    EraDateField* m_on;
    ChoiceField* m_evidence;
};

} // namespace banso
