#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"
#include "ui/settings/notices/NoticePresenter.h"

class QLineEdit;

namespace banso {

class ListAndDetail;
class NoticeForm;
class NoticeTextForm;

/// 案内の文面: what each notice says on each channel, counted and looked at while it is typed.
class NoticePlace final : public SettingsPlace {
    Q_OBJECT
  public:
    NoticePlace(PageHost& host, const ActionRegistry& actions, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* filter() override;
    /// The chosen text for another channel or language.
    void add() override;
    void showRules();
    [[nodiscard]] NoticeTextForm* textForm() const { return m_form; }

  private:
    void showText();
    void showForm(bool isNew);
    void save();
    void saveRules();

    const ActionRegistry& m_actions;
    NoticePresenter m_presenter;
    ListAndDetail* m_both;
    QLineEdit* m_filter;
    NoticeTextForm* m_form = nullptr;
    NoticeForm* m_rules = nullptr;
};

} // namespace banso
