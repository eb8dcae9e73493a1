#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

/// 健診: what came of one child's check-up, in the town's session or at a clinic.
class AttendanceForm final : public RecordForm {
    Q_OBJECT
  public:
    /// `contact` is the check-up it begins with, `about` the child; what is due next without them.
    AttendanceForm(const HouseholdPresenter& household, const QString& contact,
                   std::optional<PersonId> about, const Clock& clock);
    /// Corrects what came of one; child, check-up and day stay.
    AttendanceForm(const HouseholdPresenter& household, const Attendance& edited,
                   const Clock& clock);

  private:
    void save() override;
    void put(const Attendance& attendance);
    void saveEdited();
    [[nodiscard]] AttendanceDraft draft() const;
    [[nodiscard]] std::optional<CheckupSessionId> session() const;
    [[nodiscard]] PersonId child() const { return PersonId(m_child->key().toLongLong()); }

    std::optional<Attendance> m_edited;
    ChoiceField* m_child;
    ChoiceField* m_kind;
    EraDateField* m_on;
    TextLine* m_institution;
    ChoiceField* m_state;
    ChoiceField* m_seen;
    MeasureField* m_weight;
    MeasureField* m_height;
    MeasureField* m_head;
    ChoiceField* m_assessment;
    TextBox* m_note;
    EraDateField* m_next;
    TextLine* m_nextReason;
};

/// 世帯を分ける: from today on these children are in somebody else's care. Links change, nothing
/// else; what is unsent to either half is looked at.
class SplitForm final : public RecordForm {
    Q_OBJECT
  public:
    SplitForm(const HouseholdPresenter& household, const Clock& clock);

  private:
    void save() override;

    ChoiceField* m_guardian;
    std::vector<std::pair<PersonId, CheckField*>> m_children;
};

} // namespace banso
