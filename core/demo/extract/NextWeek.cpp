#include "core/demo/extract/NextWeek.h"

#include "core/demo/town/HouseholdMaker.h"

#include <algorithm>

namespace banso {

namespace {

constexpr int kTries = 50'000;
constexpr int kWeek = 7;

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

} // namespace

NextWeek::NextWeek(const Town& town, Date picturedOn, std::optional<ResidentIndex> dying)
    : m_town(town),
      m_random(town.seed(), "next week"),
      m_picturedOn(picturedOn),
      m_day(picturedOn.plusDays(kWeek)) {
    plan(dying);
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const auto& a, const auto& b) { return a.resident < b.resident; });
}

bool NextWeek::isInPicture(ResidentIndex who) const {
    return m_town.at(who).notedOn <= ShortDate(m_day) && !m_missing.contains(who);
}

void NextWeek::plan(std::optional<ResidentIndex> dying) {
    births();
    if (dying) {
        m_touched.insert(m_town.at(*dying).household);
        die(*dying);
    }
    const auto isCouple = [](const DemoHousehold& home) { return home.members.size() == 2; };
    const auto isAlone = [](const DemoHousehold& home) { return home.members.size() == 1; };
    const auto isFamily = [](const DemoHousehold& home) { return home.members.size() > 2; };
    const auto isOldCouple = [this](const DemoHousehold& home) {
        return home.members.size() == 2 && m_town.ageOf(home.members[1], m_day) > 70 &&
               m_town.at(home.members[1]).relation != DemoRelation::Head;
    };
    for (int i = 0; i < 2; ++i)
        if (const auto home = household(isOldCouple))
            die(m_town.households[*home].members[1]);
    if (const auto home = household(isCouple))
        leave(*home);
    if (const auto home = household(isAlone))
        announce(*home);
    if (const auto home = household(isFamily))
        move(*home);
    arrive();
    comeBack();
    part();
    marry();
    correct();
    lose();
}

template <class Fits>
std::optional<HouseholdIndex> NextWeek::household(Fits fits) {
    for (int tries = 0; tries < kTries; ++tries) {
        const auto at =
            static_cast<HouseholdIndex>(m_random.below(static_cast<int>(m_town.households.size())));
        const DemoHousehold& home = m_town.households[at];
        const bool isFree =
            !m_touched.contains(at) &&
            std::none_of(home.members.begin(), home.members.end(), [this](ResidentIndex who) {
                const DemoResident& resident = m_town.at(who);
                return resident.isCast || resident.notedOn > ShortDate(m_picturedOn);
            });
        if (!isFree || home.members.empty() || !fits(home))
            continue;
        m_touched.insert(at);
        return at;
    }
    return std::nullopt;
}

void NextWeek::note(ResidentIndex who, DemoReason reason, const char* kind) {
    DemoResident& resident = m_town.at(who);
    resident.reason = reason;
    resident.changedOn = resident.notedOn = anyDay();
    m_changes.push_back({who, key(kind)});
}

/// Those of whom the office knows already, and one of whom it does not.
void NextWeek::births() {
    for (ResidentIndex who = 0; who < m_town.residents.size(); ++who) {
        const DemoResident& resident = m_town.at(who);
        if (!resident.livesHere() || resident.notedOn <= ShortDate(m_picturedOn) ||
            resident.notedOn > ShortDate(m_day))
            continue;
        m_changes.push_back({who, key("birth")});
        m_changes.push_back({who, key("join_candidate")});
        m_touched.insert(resident.household);
    }
    const auto home = household([this](const DemoHousehold& couple) {
        return couple.members.size() == 2 && m_town.ageOf(couple.members[1], m_day) < 36 &&
               m_town.at(couple.members[1]).relation == DemoRelation::Wife &&
               m_town.at(couple.members[1]).name.origin == 0;
    });
    if (!home)
        return;
    const ResidentIndex mother = m_town.households[*home].members[1];
    DemoResident child;
    child.sex = Sex::Female;
    child.name = {m_town.at(mother).name.family,
                  m_town.names.given(Sex::Female, m_day.year(), m_random)};
    child.relation = DemoRelation::Child;
    child.reason = DemoReason::Birth;
    child.born = child.residentSince = child.addressSince = child.changedOn =
        m_picturedOn.plusDays(-4);
    child.notedOn = anyDay();
    m_changes.push_back({m_town.add(child, *home), key("birth")});
}

void NextWeek::die(ResidentIndex who) {
    m_town.end(who, DemoState::Dead, DemoReason::Death, anyDay());
    m_changes.push_back({who, key("death")});
}

void NextWeek::leave(HouseholdIndex home) {
    const auto members = m_town.households[home].members;
    m_town.moveAway(home, 3, anyDay());
    for (const ResidentIndex who : members)
        m_changes.push_back({who, key("moved_out")});
}

/// 転出予定: still here on the day of the picture.
void NextWeek::announce(HouseholdIndex home) {
    const ResidentIndex who = m_town.households[home].members.front();
    note(who, DemoReason::MovedOut, "planned_out");
    m_town.at(who).leavingOn = m_day.plusDays(10);
    m_town.at(who).wentTo = 5;
}

void NextWeek::move(HouseholdIndex home) {
    const Date on = anyDay();
    m_town.households[home].address = m_town.map.newHouse(m_random);
    for (const ResidentIndex who : m_town.households[home].members) {
        note(who, DemoReason::MovedWithin, "moved_within");
        m_town.at(who).changedOn = m_town.at(who).notedOn = m_town.at(who).addressSince = on;
    }
}

void NextWeek::arrive() {
    const auto first = static_cast<ResidentIndex>(m_town.residents.size());
    HouseholdMaker(m_town, m_random).make(HouseholdKind::MiddleCouple, anyDay(), true);
    for (ResidentIndex who = first; who < m_town.residents.size(); ++who)
        m_changes.push_back({who, key("moved_in")});
}

/// Somebody who had moved away alone is back under the same number.
void NextWeek::comeBack() {
    for (int tries = 0; tries < kTries; ++tries) {
        const auto who =
            static_cast<ResidentIndex>(m_random.below(static_cast<int>(m_town.residents.size())));
        DemoResident& resident = m_town.at(who);
        if (resident.state != DemoState::MovedOut || resident.relation != DemoRelation::Head ||
            resident.notedOn > ShortDate(m_picturedOn) || resident.isCast ||
            m_touched.contains(resident.household) || m_town.ageOf(who, m_day) > 60)
            continue;
        m_town.returnHome(who, m_town.addHousehold(m_town.map.newFlat(m_random)), anyDay());
        m_changes.push_back({who, key("returned")});
        return;
    }
}

/// 世帯分離.
void NextWeek::part() {
    const auto home = household([this](const DemoHousehold& family) {
        return family.members.size() > 2 &&
               m_town.at(family.members.back()).relation == DemoRelation::Child &&
               m_town.ageOf(family.members.back(), m_day) > 20;
    });
    if (!home)
        return;
    const ResidentIndex child = m_town.households[*home].members.back();
    m_town.moveTo(child, m_town.addHousehold(m_town.households[*home].address), DemoRelation::Head);
    note(child, DemoReason::Household, "household_change");
}

void NextWeek::marry() {
    const auto home = household([this](const DemoHousehold& single) {
        return single.members.size() == 1 && m_town.at(single.members[0]).name.origin == 0 &&
               !m_town.at(single.members[0]).hasSlip && m_town.ageOf(single.members[0], m_day) < 40;
    });
    if (!home)
        return;
    const ResidentIndex who = m_town.households[*home].members.front();
    const quint16 before = m_town.at(who).name.family;
    while (m_town.at(who).name.family == before)
        m_town.at(who).name.family = m_town.names.family(m_random);
    note(who, DemoReason::Marriage, "name_change"); // the reading goes with the name
}

/// A reading that was written without its space.
void NextWeek::correct() {
    const auto home = household(
        [this](const DemoHousehold& home_) { return m_town.at(home_.members.front()).hasSlip; });
    if (!home)
        return;
    const ResidentIndex who = m_town.households[*home].members.front();
    m_town.at(who).hasSlip = false;
    note(who, DemoReason::Correction, "correction");
}

/// A row that the register's own program left out: nobody moved.
void NextWeek::lose() {
    const auto home =
        household([](const DemoHousehold& single) { return single.members.size() == 1; });
    if (!home)
        return;
    const ResidentIndex who = m_town.households[*home].members.front();
    m_missing.insert(who);
    m_changes.push_back({who, key("missing")});
}

} // namespace banso
