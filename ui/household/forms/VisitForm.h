#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

/// 訪問: what it was made for, whom one met, each child's measures with those of the last time
/// beside them, what was seen and said, and the day of the next contact.
class VisitForm final : public RecordForm {
    Q_OBJECT
  public:
    /// `contact` is the code it begins with; empty: what is due next.
    VisitForm(const HouseholdPresenter& household, const QString& contact, const Clock& clock);
    /// Corrects a visit that was written.
    VisitForm(const HouseholdPresenter& household, const Visit& visit, const Clock& clock);

  private:
    struct ChildFields {
        PersonId child;
        ChoiceField* seen = nullptr;
        MeasureField* weight = nullptr;
        MeasureField* height = nullptr;
        MeasureField* head = nullptr;
        ChoiceField* feeding = nullptr;
        std::optional<Measurement> before = {};
        std::optional<int> chestMm = {}; ///< not in this form: kept as it was
    };
    VisitForm(const HouseholdPresenter& household, const Clock& clock);
    void build(const QStringList& purposes);
    void addPurposes(const QStringList& chosen);
    void addChild(const HouseholdMember& child, std::size_t number);
    void put(const Visit& visit);
    void save() override;
    [[nodiscard]] VisitDraft draft() const;
    /// Somebody else saved it meanwhile: what stands there now, beside the fields.
    void tellMeanwhile(const Errors& errors);
    void sayGain();

    std::optional<Visit> m_edited;
    EraDateField* m_on = nullptr;
    TextLine* m_from = nullptr;
    TextLine* m_until = nullptr;
    std::vector<std::pair<QString, CheckField*>> m_purposes;
    CheckField* m_followUp = nullptr;
    ChoiceField* m_place = nullptr;
    std::vector<std::pair<Met, CheckField*>> m_met;
    std::vector<ChildFields> m_children;
    TextBox* m_observed = nullptr;
    TextBox* m_advised = nullptr;
    ChoiceField* m_assessment = nullptr;
    EraDateField* m_next = nullptr;
    TextLine* m_nextReason = nullptr;
    QLabel* m_gain = nullptr;
};

} // namespace banso
