#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

/// 相談: a call, a talk at the counter, a letter; also the call that reached nobody.
class ConsultationForm final : public RecordForm {
    Q_OBJECT
  public:
    /// `contact` is the code it may fulfil; empty: what is due next by telephone.
    ConsultationForm(const HouseholdPresenter& household, const QString& contact, bool isOurCall,
                     const Clock& clock);
    ConsultationForm(const HouseholdPresenter& household, const Consultation& edited,
                     const Clock& clock);

  private:
    ConsultationForm(const HouseholdPresenter& household, const Clock& clock);
    void build(const QStringList& contacts);
    void put(const Consultation& kept);
    void save() override;
    [[nodiscard]] ConsultationDraft draft() const;
    /// Somebody else saved it meanwhile: what stands there now, beside the fields.
    void tellMeanwhile(const Errors& errors);

    std::optional<Consultation> m_edited;
    EraDateField* m_on = nullptr;
    ChoiceField* m_channel = nullptr;
    ChoiceField* m_direction = nullptr;
    ChoiceField* m_result = nullptr;
    ChoiceField* m_person = nullptr;
    TextLine* m_with = nullptr;
    TextBox* m_summary = nullptr;
    TextBox* m_advised = nullptr;
    std::vector<std::pair<QString, CheckField*>> m_contacts;
    EraDateField* m_next = nullptr;
    TextLine* m_nextReason = nullptr;
    bool m_isOurCall = false;
};

/// 面談 that the law or the calendar asks for.
class InterviewForm final : public RecordForm {
    Q_OBJECT
  public:
    InterviewForm(const HouseholdPresenter& household, const QString& contact, const Clock& clock);
    /// Corrects one that was recorded.
    InterviewForm(const HouseholdPresenter& household, const Interview& edited, const Clock& clock);

  private:
    void save() override;
    [[nodiscard]] InterviewDraft draft() const;
    void tellMeanwhile(const Errors& errors);

    std::optional<Interview> m_edited;
    ChoiceField* m_occasion;
    EraDateField* m_on;
    ChoiceField* m_method;
    TextBox* m_summary;
};

} // namespace banso
