#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"

namespace banso {

class ChoiceField;
class Paragraph;
class RowTable;

/// 記録: what was done, and who looked at whom. Numbers and keys only, no case text.
class LogPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    LogPlace(PageHost& host, Desk& desk);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* filter() override;
    [[nodiscard]] RowTable* table() const { return m_table; }

  private:
    void showLog();

    Desk& m_desk;
    ChoiceField* m_which;
    Paragraph* m_about;
    RowTable* m_table;
};

} // namespace banso
