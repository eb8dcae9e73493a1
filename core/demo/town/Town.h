#pragma once

#include "core/demo/names/NameBook.h"
#include "core/demo/town/ShortDate.h"
#include "core/demo/town/TownMap.h"

namespace banso {

/// Places in the lists of `Town`.
using ResidentIndex = quint32;
using HouseholdIndex = quint32;

/// 続柄, with the codes and words of the register.
enum class DemoRelation : quint8 {
    Head,
    Husband,
    Wife,
    Child,
    ChildsWife,
    ChildsHusband,
    Grandchild,
    Father,
    Mother,
    Lodger
};

enum class DemoState : quint8 { Living, MovedOut, Dead, Removed };

/// 異動事由.
enum class DemoReason : quint8 {
    None,
    Birth,
    MovedIn,
    MovedWithin,
    MovedOut,
    Death,
    Household, ///< 世帯分離・世帯主変更
    Marriage,
    Divorce,
    Correction,
    Removal
};

/// One row of the resident register, small: a town has up to a million of them.
struct DemoResident {
    DemoName name;
    Sex sex = Sex::Unknown;
    DemoRelation relation = DemoRelation::Head;
    DemoState state = DemoState::Living;
    DemoReason reason = DemoReason::None;
    /// Somebody the story of care needs: nobody of them dies, leaves or marries by chance.
    bool isCast = false;
    bool hasSlip = false; ///< the reading was written without a space; corrected some day
    quint8 cameFrom = 0;  ///< place in the list of elsewhere, from 1
    quint8 wentTo = 0;
    HouseholdIndex household = 0;
    ShortDate born;
    ShortDate residentSince;
    ShortDate addressSince;
    ShortDate changedOn;      ///< of the last change, the day of leaving or death among them
    ShortDate notedOn;        ///< when the register section heard of it
    ShortDate leavingOn = {}; ///< 転出予定

    [[nodiscard]] bool livesHere() const { return state == DemoState::Living; }
};

struct DemoHousehold {
    DemoAddress address;
    std::vector<ResidentIndex> members; ///< those who live here, in the register's order
};

/// The fictitious town as its register sees it on a day. Rows are only added; who dies or leaves
/// stays as a row.
class Town {
  public:
    Town(int size, quint64 seed) : map(size), m_size(size), m_seed(seed) {}

    NameBook names;
    TownMap map;
    std::vector<DemoResident> residents;
    std::vector<DemoHousehold> households;

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] int livingCount() const { return m_living; }

    HouseholdIndex addHousehold(const DemoAddress& address);
    /// Adds somebody to a household.
    ResidentIndex add(DemoResident resident, HouseholdIndex household);
    /// Into another household, with another relation.
    void moveTo(ResidentIndex who, HouseholdIndex household, DemoRelation relation);
    /// No longer a resident: dead, gone, removed. Whoever is left gets a head.
    void end(ResidentIndex who, DemoState state, DemoReason reason, Date on);
    /// Somebody who had left lives here again, alone.
    void returnHome(ResidentIndex who, HouseholdIndex household, Date on);
    /// Everybody of a household leaves together.
    void moveAway(HouseholdIndex household, quint8 whereTo, Date on);

    [[nodiscard]] DemoResident& at(ResidentIndex who) { return residents[who]; }
    [[nodiscard]] const DemoResident& at(ResidentIndex who) const { return residents[who]; }
    [[nodiscard]] DemoHousehold& householdOf(ResidentIndex who) {
        return households[residents[who].household];
    }
    [[nodiscard]] const DemoHousehold& householdOf(ResidentIndex who) const {
        return households[residents[who].household];
    }
    /// The member with that relation, the first of several.
    [[nodiscard]] std::optional<ResidentIndex> find(HouseholdIndex household,
                                                    DemoRelation relation) const;
    [[nodiscard]] int ageOf(ResidentIndex who, Date day) const;

  private:
    void leave(ResidentIndex who);
    void close(ResidentIndex who, DemoState state, DemoReason reason, Date on);
    void appointHead(HouseholdIndex household, Date on);

    int m_size;
    quint64 m_seed;
    int m_living = 0;
};

/// 宛名番号 and 世帯番号, fifteen digits.
[[nodiscard]] QString residentNumber(ResidentIndex who);
[[nodiscard]] QString householdNumber(HouseholdIndex household);

} // namespace banso
