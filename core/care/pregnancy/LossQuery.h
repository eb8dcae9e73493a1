#pragma once

#include "core/care/pregnancy/Pregnancy.h"
#include "core/security/Desk.h"

namespace banso {

enum class LossKind { Miscarriage, Stillbirth, Abortion, Ectopic, ChildDeath };

template <>
struct EnumText<LossKind> {
    static constexpr std::array kKeys{
        std::pair{LossKind::Miscarriage, "miscarriage"},
        std::pair{LossKind::Stillbirth, "stillbirth"}, std::pair{LossKind::Abortion, "abortion"},
        std::pair{LossKind::Ectopic, "ectopic"}, std::pair{LossKind::ChildDeath, "child_death"}};
};

/// A loss that a family carries.
struct Loss {
    FamilyId family;
    LossKind kind;
    Date on;
    std::optional<PregnancyId> pregnancy; ///< nothing for a child's death
    std::optional<PersonId> child;        ///< who died
    /// Whom to ask before anything is said or sent: the named nurse of the follow-up, else the
    /// district's. Nothing when the district has none.
    std::optional<StaffId> ask;
};

/// Which families carry a loss (流産・死産・中絶・子の死亡), and until when it marks them
/// (`care.considerationMonths`): a violet line on the page, a question before each message.
class LossQuery {
  public:
    explicit LossQuery(Desk& desk) : m_desk(desk) {}

    /// Within the marked time before `on`, newest first.
    [[nodiscard]] std::vector<Loss> marking(FamilyId family, Date on);
    /// The newest of them.
    [[nodiscard]] std::optional<Loss> latest(FamilyId family, Date on);
    /// All that are known, however old, newest first.
    [[nodiscard]] std::vector<Loss> all(FamilyId family);

  private:
    [[nodiscard]] std::optional<StaffId> whomToAsk(FamilyId family, Date on);

    Desk& m_desk;
};

} // namespace banso
