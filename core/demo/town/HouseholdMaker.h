#pragma once

#include "core/demo/town/Town.h"

namespace banso {

enum class HouseholdKind {
    YoungSingle,
    MiddleSingle,
    OldSingle,
    YoungCouple,
    MiddleCouple,
    OldCouple,
    Family, ///< a couple with children below 18
    SingleMother,
    SingleFather,
    ThreeGenerations,
    GrownChild, ///< a couple with a child who grew up and stayed
    Colleagues, ///< workers from abroad who share a flat
};

/// Makes households as they are in a town of Gifu: who lives with whom, how old, under which names.
class HouseholdMaker {
  public:
    HouseholdMaker(Town& town, DemoRandom& random) : m_town(town), m_random(random) {}

    /// Makes a household as it is on `day`. It lived here before, or (`arrived`) came on that day.
    HouseholdIndex make(HouseholdKind kind, Date day, bool arrived);
    [[nodiscard]] static int sizeAtMost(HouseholdKind kind);

  private:
    struct Couple {
        ResidentIndex head;
        ResidentIndex partner;
    };
    ResidentIndex person(HouseholdIndex household, DemoName name, Sex sex, DemoRelation relation,
                         Date born);
    Couple couple(HouseholdIndex household, int wifesMonths, bool isAbroad);
    /// How old the youngest child is, in months, and its mother, so that both fit.
    struct Ages {
        int youngest;
        int mother;
    };
    [[nodiscard]] Ages agesOfFamily();
    void children(HouseholdIndex household, const DemoName& parent, Ages ages,
                  DemoRelation relation);
    void singleParent(HouseholdIndex household, Sex sex);
    void family(HouseholdIndex household, bool isAbroad);
    void threeGenerations(HouseholdIndex household);
    void grownChild(HouseholdIndex household);
    void colleagues(HouseholdIndex household);
    void single(HouseholdIndex household, int fromAge, int toAge);
    [[nodiscard]] Date bornAtAge(int years) { return bornBefore(12 * years + m_random.below(12)); }
    [[nodiscard]] Date bornBefore(int months);
    void settle(HouseholdIndex household, bool arrived);

    Town& m_town;
    DemoRandom& m_random;
    Date m_day = Date::fromDays({});
};

} // namespace banso
