#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/NarrowedPlace.h"
#include "ui/settings/notices/NoticePresenter.h"

namespace banso {

class NoticeForm;
class NoticeTextForm;

/// 案内の文面: what each notice says on each channel, counted and looked at while it is typed.
class NoticePlace final : public NarrowedPlace {
    Q_OBJECT
  public:
    NoticePlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    /// The chosen text for another channel or language.
    void add() override;
    void showRules();
    [[nodiscard]] NoticeTextForm* textForm() const { return m_form; }

  private:
    [[nodiscard]] std::vector<TableColumn> columns() const override {
        return NoticePresenter::columns();
    }
    [[nodiscard]] std::vector<TableRow> rows(const QString& narrowing) override {
        return m_presenter.rows(narrowing);
    }
    void showChosen() override;
    void showForm(bool isNew);
    void save();
    void saveRules();

    const ActionRegistry& m_actions;
    NoticePresenter m_presenter;
    NoticeTextForm* m_form = nullptr;
    NoticeForm* m_rules = nullptr;
};

} // namespace banso
