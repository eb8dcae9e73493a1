#pragma once

#include "ui/settings/SettingsGround.h"
#include "ui/settings/frame/SettingsPlace.h"
#include "ui/settings/profiles/ProfilePresenter.h"

namespace banso {

class ListAndDetail;

/// ファイルの様式: what the files look like that come in and go out, and for whom each is. To be
/// read.
class ProfilePlace final : public SettingsPlace {
    Q_OBJECT
  public:
    explicit ProfilePlace(PageHost& host);
    [[nodiscard]] static PlaceEntry entry(const SettingsGround& ground);

    void refresh() override;
    [[nodiscard]] QWidget* firstFocus() override;

  private:
    void showProfile();

    ProfilePresenter m_presenter;
    ListAndDetail* m_both;
};

} // namespace banso
