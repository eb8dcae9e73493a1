#include "core/demo/town/TownLife.h"

#include "core/demo/town/HouseholdMaker.h"

#include <algorithm>

namespace banso {

namespace {

// A year, in a thousand of households.
constexpr int kLeaving = 34;
constexpr int kMoving = 26;
constexpr int kSplitting = 5;
constexpr int kMarrying = 4;
constexpr int kCorrected = 300; ///< of readings written wrongly
constexpr int kPlacesElsewhere = 12;
constexpr int kTries = 200;

/// Of a million in a year; the life table's steps, rounded.
int deathsOf(int age) {
    constexpr std::array kSteps{std::pair{40, 450},    std::pair{60, 2'200},
                                std::pair{70, 8'500},  std::pair{80, 22'000},
                                std::pair{90, 72'000}, std::pair{200, 200'000}};
    for (const auto& [below, deaths] : kSteps)
        if (age < below)
            return deaths;
    return 0;
}

} // namespace

TownLife::TownLife(Town& town) : m_town(town), m_random(town.seed(), "life") {}

void TownLife::live(Date from, Date to) {
    m_from = from;
    m_days = from.daysUntil(to);
    if (m_days <= 0)
        return;
    deaths();
    departures();
    moves();
    splits();
    weddings();
    corrections();
    arrivals();
}

int TownLife::share(std::size_t count, int perThousandAndYear) {
    const qint64 exact = static_cast<qint64>(count) * perThousandAndYear * m_days;
    const qint64 whole = 1000LL * 365;
    const bool isOneMore = m_random.below(365'000) < static_cast<int>(exact % whole);
    return static_cast<int>(exact / whole) + (isOneMore ? 1 : 0);
}

Date TownLife::anyDay() {
    return m_from.plusDays(m_random.between(1, m_days));
}

bool TownLife::isFree(HouseholdIndex household) const {
    const auto& members = m_town.households[household].members;
    return !members.empty() && std::none_of(members.begin(), members.end(), [&](ResidentIndex who) {
        return m_town.at(who).isCast || m_town.at(who).changedOn > ShortDate(m_from);
    });
}

std::optional<HouseholdIndex> TownLife::anyHousehold() {
    for (int tries = 0; tries < kTries; ++tries) {
        const auto household =
            static_cast<HouseholdIndex>(m_random.below(static_cast<int>(m_town.households.size())));
        if (isFree(household))
            return household;
    }
    return std::nullopt;
}

void TownLife::note(ResidentIndex who, DemoReason reason, Date on) {
    DemoResident& resident = m_town.at(who);
    resident.reason = reason;
    resident.changedOn = resident.notedOn = on;
}

void TownLife::deaths() {
    const auto people = static_cast<ResidentIndex>(m_town.residents.size());
    const Date day = m_from.plusDays(m_days);
    for (ResidentIndex who = 0; who < people; ++who) {
        const DemoResident& resident = m_town.at(who);
        if (!resident.livesHere() || resident.born >= ShortDate(m_from))
            continue;
        const qint64 inBillion = qint64(deathsOf(m_town.ageOf(who, day))) * m_days * 1000 / 365;
        const bool dies = m_random.below(1'000'000'000) < inBillion;
        const Date on = anyDay();
        if (dies && isFree(resident.household))
            die(who, on);
    }
}

void TownLife::die(ResidentIndex who, Date on) {
    m_town.end(who, DemoState::Dead, DemoReason::Death, on);
}

void TownLife::departures() {
    for (int left = share(m_town.households.size(), kLeaving); left > 0; --left)
        if (const auto household = anyHousehold())
            m_town.moveAway(*household, static_cast<quint8>(m_random.between(1, kPlacesElsewhere)),
                            anyDay());
}

void TownLife::moves() {
    for (int left = share(m_town.households.size(), kMoving); left > 0; --left) {
        const auto household = anyHousehold();
        if (!household)
            return;
        const Date on = anyDay();
        DemoHousehold& home = m_town.households[*household];
        home.address =
            m_random.chance(600) ? m_town.map.newFlat(m_random) : m_town.map.newHouse(m_random);
        for (const ResidentIndex who : home.members) {
            note(who, DemoReason::MovedWithin, on);
            m_town.at(who).addressSince = on;
        }
    }
}

/// 世帯分離: a grown child keeps house apart, at the same address.
void TownLife::splits() {
    for (int left = share(m_town.households.size(), kSplitting); left > 0; --left) {
        const auto household = anyHousehold();
        if (!household)
            return;
        const auto child = m_town.find(*household, DemoRelation::Child);
        if (!child || m_town.ageOf(*child, m_from) < 20)
            continue;
        const HouseholdIndex own = m_town.addHousehold(m_town.households[*household].address);
        m_town.moveTo(*child, own, DemoRelation::Head);
        note(*child, DemoReason::Household, anyDay());
    }
}

/// Somebody who lives alone marries and takes the other's name.
void TownLife::weddings() {
    for (int left = share(m_town.households.size(), kMarrying); left > 0; --left) {
        const auto household = anyHousehold();
        if (!household)
            return;
        const ResidentIndex head = m_town.households[*household].members.front();
        const int age = m_town.ageOf(head, m_from);
        if (m_town.at(head).name.origin > 0 || age < 20 || age > 60 ||
            m_town.households[*household].members.size() > 1)
            continue;
        m_town.at(head).name.family = m_town.names.family(m_random);
        note(head, DemoReason::Marriage, anyDay());
    }
}

void TownLife::corrections() {
    for (ResidentIndex who = 0; who < m_town.residents.size(); ++who) {
        const DemoResident& resident = m_town.at(who);
        if (!resident.hasSlip || !resident.livesHere() || !m_random.chance(kCorrected) ||
            !isFree(resident.household))
            continue;
        m_town.at(who).hasSlip = false;
        note(who, DemoReason::Correction, anyDay());
    }
}

void TownLife::arrivals() {
    constexpr std::array kKinds{HouseholdKind::YoungSingle,  HouseholdKind::YoungSingle,
                                HouseholdKind::YoungCouple,  HouseholdKind::Family,
                                HouseholdKind::MiddleSingle, HouseholdKind::Colleagues};
    HouseholdMaker maker(m_town, m_random);
    while (m_town.livingCount() < m_town.size()) {
        const HouseholdKind kind = m_random.oneOf(kKinds);
        const bool fits = m_town.livingCount() + HouseholdMaker::sizeAtMost(kind) <= m_town.size();
        maker.make(fits ? kind : HouseholdKind::YoungSingle, anyDay(), true);
    }
    while (m_town.livingCount() > m_town.size()) {
        const auto household = anyHousehold();
        if (!household)
            return;
        if (m_town.households[*household].members.size() == 1)
            m_town.moveAway(*household, static_cast<quint8>(m_random.between(1, kPlacesElsewhere)),
                            anyDay());
    }
}

ResidentIndex TownLife::bear(ResidentIndex mother, Sex sex, const DemoName& name, Date on) {
    const DemoResident& hers = m_town.at(mother);
    const bool isOfHead = hers.relation == DemoRelation::Head ||
                          hers.relation == DemoRelation::Wife ||
                          hers.relation == DemoRelation::Husband;
    DemoResident child;
    child.name = name;
    child.sex = sex;
    child.relation = isOfHead ? DemoRelation::Child : DemoRelation::Grandchild;
    child.reason = DemoReason::Birth;
    child.isCast = true;
    child.born = child.residentSince = child.addressSince = child.changedOn = on;
    child.notedOn = on.plusDays(7);
    return m_town.add(child, hers.household);
}

} // namespace banso
