#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/NarrowedPlace.h"
#include "ui/settings/values/ValuePresenter.h"

namespace banso {

class ValueForm;

/// 決まり: everything a town or a year may decide, each with its default, its unit and its day.
class ValuePlace final : public NarrowedPlace {
    Q_OBJECT
  public:
    ValuePlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    /// From today on what the program is shipped with.
    void toDefault();
    /// A value that has not begun, or begins today, is taken away.
    void withdraw();

  private:
    [[nodiscard]] std::vector<TableColumn> columns() const override {
        return ValuePresenter::columns();
    }
    [[nodiscard]] std::vector<TableRow> rows(const QString& narrowing) override {
        return m_presenter.rows(narrowing);
    }
    void showChosen() override;
    void save();
    void put(const SettingDefinition& definition, Date validFrom, const QString& value);
    [[nodiscard]] const SettingDefinition* chosen() const;

    const ActionRegistry& m_actions;
    ValuePresenter m_presenter;
    ValueForm* m_form = nullptr;
};

} // namespace banso
