#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"
#include "ui/settings/staff/StaffPresenter.h"

namespace banso {

class Banner;
class ListAndDetail;
class StaffForm;

/// 職員: who works here, what each may do. A one-time password is shown once, to be handed over.
class StaffPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    StaffPlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    void add() override;
    void resetPassword();
    void unlock();
    /// Deactivates who works here, with a question; takes back who left.
    void switchActive();

  private:
    void showMember();
    void save();
    void addNew();
    /// Somebody else saved meanwhile: told field by field.
    void showConflict(const Errors& errors);
    void handOver(const QString& name, const QString& oneTimePassword);
    [[nodiscard]] std::optional<StaffMember> chosen();

    const ActionRegistry& m_actions;
    StaffPresenter m_presenter;
    Banner* m_password;
    ListAndDetail* m_both;
    StaffForm* m_form = nullptr;
    std::optional<StaffMember> m_edited; ///< as the form was made; nothing while somebody is added
};

} // namespace banso
