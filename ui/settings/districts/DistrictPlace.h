#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/districts/DistrictPresenter.h"
#include "ui/settings/frame/SettingsPlace.h"

namespace banso {

class DistrictForm;
class HandoverForm;
class ListAndDetail;

/// 地区: the districts and who answers for each; the handover in one action.
class DistrictPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    DistrictPlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void add() override;
    void beginHandover();

  private:
    enum class Shown { Nothing, District, New, Handover };

    void showDistrict();
    void showForm(const std::optional<District>& district);
    void save();
    /// Somebody else saved meanwhile: told field by field.
    void showConflict(const Errors& errors);
    void previewHandover();
    void handOver(const HandoverPlan& plan);
    void back();

    const ActionRegistry& m_actions;
    DistrictPresenter m_presenter;
    ListAndDetail* m_both;
    Shown m_shown = Shown::Nothing;
    DistrictForm* m_form = nullptr;
    HandoverForm* m_handover = nullptr;
    std::optional<District> m_edited;
};

} // namespace banso
