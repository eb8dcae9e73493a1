#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"

namespace banso {

/// 自分: who is signed in, the password, and how the window looks and speaks on this computer.
class OwnPlace final : public SettingsPlace {
    Q_OBJECT
  public:
    OwnPlace(PageHost& host, const ActionRegistry& actions);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override {}
    [[nodiscard]] QWidget* firstFocus() override { return m_first; }

  private:
    QWidget* m_first;
};

} // namespace banso
