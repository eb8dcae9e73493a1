#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"
#include "ui/settings/values/ValuePresenter.h"

class QLineEdit;

namespace banso {

class ListAndDetail;
class ValueForm;

/// 決まり: everything a town or a year may decide, each with its default, its unit and its day.
class ValuePlace final : public SettingsPlace {
    Q_OBJECT
  public:
    ValuePlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* filter() override;
    /// From today on what the program is shipped with.
    void toDefault();
    /// A value that has not begun, or begins today, is taken away.
    void withdraw();

  private:
    void showValue();
    void save();
    void put(const SettingDefinition& definition, Date validFrom, const QString& value);
    [[nodiscard]] const SettingDefinition* chosen() const;

    const ActionRegistry& m_actions;
    ValuePresenter m_presenter;
    ListAndDetail* m_both;
    QLineEdit* m_filter;
    ValueForm* m_form = nullptr;
};

} // namespace banso
