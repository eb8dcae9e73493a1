#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/calendar/CalendarPresenter.h"
#include "ui/settings/frame/NarrowedPlace.h"

namespace banso {

class CalendarForm;

/// 関わりの予定: when what is due and for whom. A change works out every family's duties anew, in
/// the background.
class CalendarPlace final : public NarrowedPlace {
    Q_OBJECT
  public:
    CalendarPlace(PageHost& host, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void add() override;

  private:
    [[nodiscard]] std::vector<TableColumn> columns() const override {
        return CalendarPresenter::columns();
    }
    [[nodiscard]] std::vector<TableRow> rows(const QString& narrowing) override {
        return m_presenter.rows(narrowing);
    }
    void showChosen() override;
    void showForm(bool isNew);
    void save();
    void saved(const QString& code, const Result<Validated<int>>& answer);

    CalendarPresenter m_presenter;
    CalendarForm* m_form = nullptr;
    bool m_isSaving = false;
};

} // namespace banso
