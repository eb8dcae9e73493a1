#include "core/demo/town/TownFounder.h"

#include "core/demo/town/HouseholdMaker.h"

namespace banso {

namespace {

struct Share {
    HouseholdKind kind;
    int weight;
};
/// Of a hundred households, so that ages come out as in a growing town of the plain.
constexpr std::array kShares{
    Share{HouseholdKind::YoungSingle, 90},  Share{HouseholdKind::MiddleSingle, 95},
    Share{HouseholdKind::OldSingle, 110},   Share{HouseholdKind::YoungCouple, 62},
    Share{HouseholdKind::MiddleCouple, 70}, Share{HouseholdKind::OldCouple, 130},
    Share{HouseholdKind::Family, 198},      Share{HouseholdKind::SingleMother, 28},
    Share{HouseholdKind::SingleFather, 5},  Share{HouseholdKind::ThreeGenerations, 38},
    Share{HouseholdKind::GrownChild, 155},  Share{HouseholdKind::Colleagues, 8},
};

} // namespace

void foundTown(Town& town, int people, Date day) {
    DemoRandom random(town.seed(), "founding");
    HouseholdMaker maker(town, random);
    Weighted kinds;
    for (const Share& share : kShares)
        kinds.add(share.weight);
    town.residents.reserve(static_cast<std::size_t>(people) + static_cast<std::size_t>(people) / 6);
    town.households.reserve(static_cast<std::size_t>(people) / 2);
    while (town.livingCount() < people) {
        const HouseholdKind kind = kShares[kinds.pick(random)].kind;
        const bool fits = town.livingCount() + HouseholdMaker::sizeAtMost(kind) <= people;
        maker.make(fits ? kind : HouseholdKind::MiddleSingle, day, false);
    }
}

} // namespace banso
