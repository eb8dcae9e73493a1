#pragma once

#include "core/demo/random/DemoRandom.h"
#include "core/demo/town/Town.h"

#include <set>

namespace banso {

/// What the register's next picture says otherwise than the last: the key of the import's kind of
/// change, and about whom.
struct PlannedChange {
    ResidentIndex resident;
    QString kind;
};

/// A week later, planned: every kind of change that an import knows, a death in a family that still
/// waits for something among them. Works on a copy of the town; the town itself stays as it is.
class NextWeek {
  public:
    /// `picturedOn`: the day of the last picture; `dying`: somebody who must be among the dead.
    NextWeek(const Town& town, Date picturedOn, std::optional<ResidentIndex> dying);

    [[nodiscard]] const Town& town() const { return m_town; }
    [[nodiscard]] Date day() const { return m_day; }
    /// In the order of the rows.
    [[nodiscard]] const std::vector<PlannedChange>& changes() const { return m_changes; }
    [[nodiscard]] bool isInPicture(ResidentIndex who) const;

  private:
    void plan(std::optional<ResidentIndex> dying);
    void births();
    void die(ResidentIndex who);
    void leave(HouseholdIndex household);
    void announce(HouseholdIndex household);
    void move(HouseholdIndex household);
    void arrive();
    void comeBack();
    void part();
    void marry();
    void correct();
    void lose();
    void note(ResidentIndex who, DemoReason reason, const char* kind);
    /// Some household nobody has touched, with so many members, that `fits`; a defect when the town
    /// has none.
    template <class Fits>
    [[nodiscard]] std::optional<HouseholdIndex> household(Fits fits);
    [[nodiscard]] Date anyDay() { return m_picturedOn.plusDays(m_random.between(1, 6)); }

    Town m_town;
    DemoRandom m_random;
    Date m_picturedOn;
    Date m_day;
    std::set<HouseholdIndex> m_touched;
    std::set<ResidentIndex> m_missing;
    std::vector<PlannedChange> m_changes;
};

} // namespace banso
