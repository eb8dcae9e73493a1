#pragma once

#include "ui/household/forms/RecordForm.h"

namespace banso {

class PersonField;

/// 新しく登録: somebody who is not (yet) in the register; or somebody of the household, with the
/// part she has in it, who may be known already and is then picked.
class PersonForm final : public RecordForm {
    Q_OBJECT
  public:
    /// `isMember`: of the household that is open. Otherwise she stands alone until something is
    /// recorded about her.
    PersonForm(const HouseholdPresenter& household, bool isMember, const QString& name,
               const Clock& clock);

    /// Who was entered last.
    [[nodiscard]] std::optional<PersonId> entered() const { return m_entered; }
    /// In which somebody known is picked; nothing where nobody can be.
    [[nodiscard]] PersonField* known() const { return m_known; }

  private:
    void save() override;
    [[nodiscard]] PersonDraft person() const;
    [[nodiscard]] std::optional<ResidencyDraft> home() const;
    [[nodiscard]] Validated<PersonId> add() const;
    void addKnown();
    /// What is known of whoever was picked stands in the fields and is not changed here.
    void showKnown();

    bool m_isMember;
    PersonField* m_known = nullptr;
    TextLine* m_name;
    TextLine* m_kana;
    EraDateField* m_birth;
    ChoiceField* m_sex;
    ChoiceField* m_role = nullptr;
    TextLine* m_relation = nullptr;
    TextLine* m_town = nullptr;
    TextLine* m_block = nullptr;
    TextLine* m_building = nullptr;
    TextLine* m_language;
    CheckField* m_interpreter;
    std::optional<PersonId> m_entered;
};

/// 死亡: learned of before the register did. One date; everything unsent is held back.
class DeathForm final : public RecordForm {
    Q_OBJECT
  public:
    DeathForm(HouseholdPresenter& household, const HouseholdMember& member, const Clock& clock);

  private:
    void save() override;

    HouseholdPresenter& m_changes;
    PersonId m_person;
    EraDateField* m_on;
};

} // namespace banso
