#pragma once

#include "core/demo/history/StoryDays.h"
#include "core/demo/random/DemoRandom.h"
#include "core/demo/town/Town.h"

namespace banso {

struct DemoNewborn {
    Sex sex = Sex::Unknown;
    DemoName name = {};
    int weightG = 0;
    bool isStillborn = false;
};

/// A pregnancy as it will come about.
struct DemoPregnancy {
    enum class End { Birth, Miscarriage, Abortion };
    /// What the office learns to be careful about.
    enum class Fate { None, InfantDeath, AdoptedAway };

    ResidentIndex mother = 0;
    Date noticeOn; ///< 妊娠届
    Date edd;
    Date endsOn; ///< birth or loss
    End end = End::Birth;
    Fate fate = Fate::None;
    std::vector<DemoNewborn> newborns = {};
    bool isStory = false; ///< of the cohort that is due for the story's session
    bool isPrimipara = false;
    bool isByProxy = false;
    bool isAtRisk = false;
    bool isAway = false; ///< 里帰り
    bool isPremature = false;
};

/// Chooses who becomes pregnant in the two years before today and until its last notice, and how it
/// ends: as many births a month as a town of the size has, twins, losses, and the exact cohort of
/// the story. Who is chosen belongs to the cast from then on.
[[nodiscard]] std::vector<DemoPregnancy> planPregnancies(Town& town, const StoryDays& days);

/// How many families have a baby in a month of a town of this size; 20 of 22,000.
[[nodiscard]] int birthsAMonth(int residents);

} // namespace banso
