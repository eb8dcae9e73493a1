#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/calendar/CalendarPresenter.h"
#include "ui/settings/frame/SettingsPlace.h"

class QLineEdit;

namespace banso {

class CalendarForm;
class ListAndDetail;

/// 関わりの予定: when what is due and for whom. A change works out every family's duties anew, in
/// the background.
class CalendarPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    CalendarPlace(PageHost& host, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* filter() override;
    void add() override;

  private:
    void showForm(bool isNew);
    void save();
    void saved(const QString& code, const Result<Validated<int>>& answer);

    CalendarPresenter m_presenter;
    ListAndDetail* m_both;
    QLineEdit* m_filter;
    CalendarForm* m_form = nullptr;
    bool m_isSaving = false;
};

} // namespace banso
