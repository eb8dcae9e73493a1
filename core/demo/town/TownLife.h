#pragma once

#include "core/demo/random/DemoRandom.h"
#include "core/demo/town/Town.h"

namespace banso {

/// What chance brings to a town: people die, households come, go and move, children leave their
/// parents' household, somebody marries and takes another name, a reading is put right. Households
/// with somebody of the cast stay as they are; births are planned elsewhere (`PregnancyPlan`).
class TownLife {
  public:
    explicit TownLife(Town& town);

    /// Lives from the day after `from` up to `to`; at the end as many people live here as the town
    /// is meant to have.
    void live(Date from, Date to);
    /// A child is born to her: of her household, and of the register a week later.
    ResidentIndex bear(ResidentIndex mother, Sex sex, const DemoName& name, Date on);
    void die(ResidentIndex who, Date on);

  private:
    void deaths();
    void departures();
    void moves();
    void splits();
    void weddings();
    void corrections();
    void arrivals();
    /// So many of `count` in the time that is lived, at a rate in a thousand and year.
    [[nodiscard]] int share(std::size_t count, int perThousandAndYear);
    [[nodiscard]] Date anyDay();
    /// A household that is free to change: somebody lives there, nobody of the cast, and nothing
    /// has happened to it yet in this time. Nothing when none is found by chance.
    [[nodiscard]] std::optional<HouseholdIndex> anyHousehold();
    [[nodiscard]] bool isFree(HouseholdIndex household) const;
    void note(ResidentIndex who, DemoReason reason, Date on);

    Town& m_town;
    DemoRandom m_random;
    Date m_from = Date::fromDays({});
    int m_days = 0;
};

} // namespace banso
