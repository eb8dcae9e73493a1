#pragma once

#include "core/care/checkup/Checkup.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/batches/SendView.h"
#include "core/security/DistrictService.h"

namespace banso {

/// The first step: which notice, for which session, to whom. Holds the wish; prepares nothing.
class ChoosePresenter {
  public:
    explicit ChoosePresenter(Desk& desk) : m_desk(desk) {}

    /// The notices with how many households each is due for.
    Status read();
    [[nodiscard]] const std::vector<NoticeDue>& notices() const { return m_notices; }

    /// Fills the step in, from another page or from a place.
    void setWish(const PrepareWish& wish) { m_wish = wish; }
    [[nodiscard]] const PrepareWish& wish() const { return m_wish; }
    /// Another notice: its session is chosen anew.
    void chooseNotice(const QString& key);
    void chooseSession(std::optional<CheckupSessionId> session) { m_wish.session = session; }
    void chooseDistrict(std::optional<DistrictId> district) { m_wish.district = district; }
    /// Everybody who is due, or the households that were named.
    void chooseDue(bool isDue) { m_wish.isDue = isDue; }
    [[nodiscard]] bool hasFamilies() const { return !m_wish.families.empty(); }
    [[nodiscard]] QStringList familyNames();

    [[nodiscard]] std::optional<NoticeDue> chosenNotice() const;
    [[nodiscard]] bool needsSession() const;
    /// The coming sessions that the notice can be for, the next first.
    [[nodiscard]] std::vector<CheckupSession> sessions();
    /// The check-up that the chosen notice invites to; empty when it invites to none.
    [[nodiscard]] QString checkupKind();
    [[nodiscard]] std::vector<District> districts();

  private:
    Desk& m_desk;
    PrepareWish m_wish;
    std::vector<NoticeDue> m_notices;
};

} // namespace banso
