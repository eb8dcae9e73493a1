#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

class ContactPreview;

/// 妊娠届 (母子保健法15条): the gestation and every contact that follows from the due date stand
/// beside the form while it is typed.
class PregnancyForm final : public RecordForm {
    Q_OBJECT
  public:
    PregnancyForm(const HouseholdPresenter& household, PersonId woman, const Clock& clock);
    /// Corrects what the notice says; the due date has a form of its own, with its history.
    PregnancyForm(const HouseholdPresenter& household, const Pregnancy& edited, const Clock& clock);

    [[nodiscard]] QWidget* beside() override;

  private:
    void save() override;
    [[nodiscard]] PregnancyDraft draft() const;
    void preview();
    void put(const Pregnancy& pregnancy);
    void tellMeanwhile(const Errors& errors);

    PersonId m_woman;
    std::optional<Pregnancy> m_edited;
    EraDateField* m_notified;
    ChoiceField* m_by;
    EraDateField* m_edd;
    MeasureField* m_weeks;
    MeasureField* m_days;
    MeasureField* m_fetuses;
    ChoiceField* m_parity;
    EraDateField* m_heartbeat;
    TextLine* m_institution;
    ChoiceField* m_stay;
    ChoiceField* m_risk;
    TextBox* m_note;
    QPointer<ContactPreview> m_preview;
};

/// 予定日の修正: the earlier one is kept, what is still open moves.
class EddForm final : public RecordForm {
    Q_OBJECT
  public:
    EddForm(const HouseholdPresenter& household, const Pregnancy& pregnancy, const Clock& clock);

  private:
    void save() override;

    Pregnancy m_pregnancy;
    EraDateField* m_edd;
    ChoiceField* m_basis;
};

} // namespace banso
