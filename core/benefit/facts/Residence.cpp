#include "core/benefit/facts/Residence.h"

namespace banso {

namespace {

bool covers(const HomeInterval& home, Date day) {
    return (!home.from || *home.from <= day) && (!home.to || *home.to >= day);
}

/// Homes that follow each other without a day between, as one.
std::vector<HomeInterval> staysOf(std::vector<HomeInterval> homes) {
    std::sort(homes.begin(), homes.end(),
              [](const HomeInterval& a, const HomeInterval& b) { return a.from < b.from; });
    std::vector<HomeInterval> stays;
    for (const HomeInterval& home : homes) {
        const bool goesOn = !stays.empty() && (!stays.back().to || !home.from ||
                                               *home.from <= stays.back().to->plusDays(1));
        if (!goesOn)
            stays.push_back(home);
        else if (!home.to || (stays.back().to && *home.to > *stays.back().to))
            stays.back().to = home.to;
    }
    return stays;
}

} // namespace

ResidenceFacts residenceOn(std::vector<HomeInterval> homes, Date applied, PersonState state,
                           std::optional<Date> birth) {
    const std::vector<HomeInterval> stays = staysOf(std::move(homes));
    const auto stay = std::find_if(stays.begin(), stays.end(),
                                   [&](const HomeInterval& s) { return covers(s, applied); });
    ResidenceFacts facts;
    if (stay != stays.end())
        facts.livedHere = true;
    else if (!stays.empty() && state != PersonState::Provisional)
        facts.livedHere = false;
    if (stays.empty())
        return facts;
    const HomeInterval& told = stay != stays.end() ? *stay : stays.back();
    if (told.from != birth)
        facts.movedInOn = told.from;
    if (state != PersonState::Deceased || &told != &stays.back())
        facts.movedOutOn = told.to;
    return facts;
}

} // namespace banso
