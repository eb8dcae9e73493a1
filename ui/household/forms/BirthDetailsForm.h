#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

/// What becomes known of a birth later, or was typed wrongly: measures, screening, discharge. Who
/// was born and on which day is taken back and entered anew, not corrected.
class BirthDetailsForm final : public RecordForm {
    Q_OBJECT
  public:
    BirthDetailsForm(const HouseholdPresenter& household, const Birth& birth, const Clock& clock);

  private:
    void save() override;
    void put(const BirthDetails& details);
    [[nodiscard]] BirthDetails details() const;
    void tellMeanwhile(const Errors& errors);

    Birth m_birth;
    MeasureField* m_weight;
    MeasureField* m_height;
    MeasureField* m_head;
    MeasureField* m_chest;
    ChoiceField* m_hearing;
    ChoiceField* m_delivery;
    TextLine* m_institution;
    EraDateField* m_discharged;
    CheckField* m_priority;
    CheckField* m_immature;
    TextBox* m_note;
};

} // namespace banso
