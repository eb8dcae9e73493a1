#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/absences/AbsencePresenter.h"
#include "ui/settings/frame/SettingsPlace.h"

namespace banso {

class ChoiceField;
class EraDateField;
class FormColumn;
class ListAndDetail;

/// 不在: who is away, and who does the work meanwhile. Everybody enters his own.
class AbsencePlace final : public SettingsPlace {
    Q_OBJECT
  public:
    AbsencePlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void add() override;
    /// It did not come to it.
    void cancel();

  private:
    void showAbsence();
    void showForm(const std::optional<Absence>& absence);
    void save();
    [[nodiscard]] std::optional<AbsenceInput> input() const;

    const ActionRegistry& m_actions;
    AbsencePresenter m_presenter;
    ListAndDetail* m_both;
    FormColumn* m_form = nullptr;
    ChoiceField* m_staff = nullptr;
    EraDateField* m_from = nullptr;
    EraDateField* m_to = nullptr;
    ChoiceField* m_cover = nullptr;
    std::optional<Absence> m_edited;
};

} // namespace banso
