#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"
#include "ui/settings/gate/GatePresenter.h"

namespace banso {

class ChoiceField;
class EraDateField;
class FormColumn;
class ListAndDetail;

/// 送付の関門: how grave each reason of the safety gate is. Loosening a stop is asked once.
class GatePlace final : public SettingsPlace {
    Q_OBJECT
  public:
    GatePlace(PageHost& host, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;

  private:
    void showReason();
    void save();
    void put(GateReason reason, Date validFrom, const GateGrades& wished);
    [[nodiscard]] GateGrades wished() const;

    GatePresenter m_presenter;
    ListAndDetail* m_both;
    FormColumn* m_form = nullptr;
    std::map<Sensitivity, ChoiceField*> m_grades;
    EraDateField* m_validFrom = nullptr;
    GateReason m_reason = GateReason::Deceased;
};

} // namespace banso
