#include "core/demo/town/Town.h"

#include <algorithm>

namespace banso {

namespace {

constexpr int kNumberDigits = 15;
constexpr quint32 kFirstResident = 100'001;
constexpr quint32 kFirstHousehold = 500'001;

/// The relation of a member to a new head, as far as it changes: the widow becomes the head, her
/// children stay children.
bool isElder(DemoRelation relation) {
    return relation == DemoRelation::Father || relation == DemoRelation::Mother;
}

} // namespace

QString residentNumber(ResidentIndex who) {
    return QStringLiteral("%1").arg(kFirstResident + who, kNumberDigits, 10, QChar(u'0'));
}

QString householdNumber(HouseholdIndex household) {
    return QStringLiteral("%1").arg(kFirstHousehold + household, kNumberDigits, 10, QChar(u'0'));
}

HouseholdIndex Town::addHousehold(const DemoAddress& address) {
    households.push_back({address, {}});
    return static_cast<HouseholdIndex>(households.size() - 1);
}

ResidentIndex Town::add(DemoResident resident, HouseholdIndex household) {
    const auto who = static_cast<ResidentIndex>(residents.size());
    resident.household = household;
    residents.push_back(resident);
    households[household].members.push_back(who);
    ++m_living;
    return who;
}

void Town::leave(ResidentIndex who) {
    std::erase(households[residents[who].household].members, who);
}

void Town::moveTo(ResidentIndex who, HouseholdIndex household, DemoRelation relation) {
    leave(who);
    residents[who].household = household;
    residents[who].relation = relation;
    households[household].members.push_back(who);
}

void Town::close(ResidentIndex who, DemoState state, DemoReason reason, Date on) {
    DemoResident& resident = residents[who];
    resident.state = state;
    resident.reason = reason;
    resident.changedOn = resident.notedOn = on;
    resident.leavingOn = {};
    --m_living;
}

void Town::end(ResidentIndex who, DemoState state, DemoReason reason, Date on) {
    leave(who);
    close(who, state, reason, on);
    if (residents[who].relation == DemoRelation::Head)
        appointHead(residents[who].household, on);
}

void Town::returnHome(ResidentIndex who, HouseholdIndex household, Date on) {
    DemoResident& resident = residents[who];
    resident.state = DemoState::Living;
    resident.reason = DemoReason::MovedIn;
    resident.cameFrom = std::exchange(resident.wentTo, quint8(0));
    resident.relation = DemoRelation::Head;
    resident.household = household;
    resident.residentSince = resident.addressSince = resident.changedOn = resident.notedOn = on;
    households[household].members.push_back(who);
    ++m_living;
}

void Town::moveAway(HouseholdIndex household, quint8 whereTo, Date on) {
    for (const ResidentIndex who : std::exchange(households[household].members, {})) {
        residents[who].wentTo = whereTo;
        close(who, DemoState::MovedOut, DemoReason::MovedOut, on);
    }
}

/// 世帯主変更: the partner, else the eldest child, else whoever is left.
void Town::appointHead(HouseholdIndex household, Date on) {
    auto& members = households[household].members;
    if (members.empty())
        return;
    const auto rank = [this](ResidentIndex who) {
        const DemoRelation relation = residents[who].relation;
        if (relation == DemoRelation::Wife || relation == DemoRelation::Husband)
            return 0;
        return relation == DemoRelation::Child ? 1 : isElder(relation) ? 2 : 3;
    };
    const auto next =
        std::min_element(members.begin(), members.end(), [&](ResidentIndex a, ResidentIndex b) {
            return std::pair(rank(a), residents[a].born) < std::pair(rank(b), residents[b].born);
        });
    const bool wasPartner = rank(*next) == 0;
    DemoResident& head = residents[*next];
    const DemoRelation before = head.relation;
    head.relation = DemoRelation::Head;
    head.reason = DemoReason::Household;
    head.changedOn = head.notedOn = on;
    for (const ResidentIndex member : members) {
        DemoResident& other = residents[member];
        if (member == *next || wasPartner)
            continue;
        // The eldest child leads now: his wife is the wife, the grandchildren his children, and his
        // brothers and sisters are written as living there with him.
        const DemoRelation now = before != DemoRelation::Child                ? DemoRelation::Lodger
                                 : other.relation == DemoRelation::ChildsWife ? DemoRelation::Wife
                                 : other.relation == DemoRelation::ChildsHusband
                                     ? DemoRelation::Husband
                                 : other.relation == DemoRelation::Grandchild ? DemoRelation::Child
                                 : isElder(other.relation) || other.relation == DemoRelation::Lodger
                                     ? other.relation
                                     : DemoRelation::Lodger;
        if (now == other.relation)
            continue;
        other.relation = now;
        other.reason = DemoReason::Household;
        other.changedOn = other.notedOn = on;
    }
}

std::optional<ResidentIndex> Town::find(HouseholdIndex household, DemoRelation relation) const {
    for (const ResidentIndex member : households[household].members)
        if (residents[member].relation == relation)
            return member;
    return std::nullopt;
}

int Town::ageOf(ResidentIndex who, Date day) const {
    const Date born = residents[who].born.date();
    const int years = day.year() - born.year();
    return std::pair(day.month(), day.day()) < std::pair(born.month(), born.day()) ? years - 1
                                                                                   : years;
}

} // namespace banso
