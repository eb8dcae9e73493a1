#include "core/demo/town/HouseholdMaker.h"

#include <algorithm>

namespace banso {

namespace {

constexpr int kGrown = 22;      ///< children live with their parents until then
constexpr int kFromAbroad = 18; ///< of a thousand households

bool livesInFlat(HouseholdKind kind, DemoRandom& random) {
    switch (kind) {
    case HouseholdKind::YoungSingle:
    case HouseholdKind::Colleagues:
        return true;
    case HouseholdKind::YoungCouple:
    case HouseholdKind::SingleMother:
    case HouseholdKind::MiddleSingle:
        return random.chance(650);
    case HouseholdKind::Family:
        return random.chance(280);
    default:
        return random.chance(60);
    }
}

} // namespace

int HouseholdMaker::sizeAtMost(HouseholdKind kind) {
    switch (kind) {
    case HouseholdKind::YoungSingle:
    case HouseholdKind::MiddleSingle:
    case HouseholdKind::OldSingle:
        return 1;
    case HouseholdKind::YoungCouple:
    case HouseholdKind::MiddleCouple:
    case HouseholdKind::OldCouple:
        return 2;
    default:
        return 7;
    }
}

HouseholdIndex HouseholdMaker::make(HouseholdKind kind, Date day, bool arrived) {
    m_day = day;
    const HouseholdIndex household = m_town.addHousehold(
        livesInFlat(kind, m_random) ? m_town.map.newFlat(m_random) : m_town.map.newHouse(m_random));
    const bool isAbroad = m_random.chance(kFromAbroad);
    switch (kind) {
    case HouseholdKind::YoungSingle:
        single(household, 19, 35);
        break;
    case HouseholdKind::MiddleSingle:
        single(household, 36, 64);
        break;
    case HouseholdKind::OldSingle:
        single(household, 65, 97);
        break;
    case HouseholdKind::YoungCouple:
        couple(household, 12 * m_random.around(22, 37), isAbroad);
        break;
    case HouseholdKind::MiddleCouple:
        couple(household, 12 * m_random.between(40, 64), false);
        break;
    case HouseholdKind::OldCouple:
        couple(household, 12 * m_random.between(62, 88), false);
        break;
    case HouseholdKind::Family:
        family(household, isAbroad);
        break;
    case HouseholdKind::SingleMother:
        singleParent(household, Sex::Female);
        break;
    case HouseholdKind::SingleFather:
        singleParent(household, Sex::Male);
        break;
    case HouseholdKind::ThreeGenerations:
        threeGenerations(household);
        break;
    case HouseholdKind::GrownChild:
        grownChild(household);
        break;
    case HouseholdKind::Colleagues:
        colleagues(household);
        break;
    }
    settle(household, arrived);
    return household;
}

Date HouseholdMaker::bornBefore(int months) {
    return m_day.plusMonths(-months).plusDays(-m_random.below(30));
}

ResidentIndex HouseholdMaker::person(HouseholdIndex household, DemoName name, Sex sex,
                                     DemoRelation relation, Date born) {
    DemoResident resident;
    resident.name = name;
    resident.sex = sex;
    resident.relation = relation;
    resident.born = born;
    resident.hasSlip = name.origin == 0 && m_random.chance(4);
    return m_town.add(resident, household);
}

void HouseholdMaker::single(HouseholdIndex household, int fromAge, int toAge) {
    const Sex sex = m_random.chance(fromAge >= 65 ? 680 : 400) ? Sex::Female : Sex::Male;
    const Date born = bornAtAge(m_random.between(fromAge, toAge));
    person(household,
           {m_town.names.family(m_random), m_town.names.given(sex, born.year(), m_random)}, sex,
           DemoRelation::Head, born);
}

/// The husband is the head, of one couple in thirty the wife.
HouseholdMaker::Couple HouseholdMaker::couple(HouseholdIndex household, int wifesMonths,
                                              bool isAbroad) {
    NameBook& names = m_town.names;
    const Date wife = bornBefore(wifesMonths);
    const Date husband = wife.plusMonths(-m_random.around(-36, 72)).plusDays(m_random.below(28));
    DemoName his{names.family(m_random), names.given(Sex::Male, husband.year(), m_random)};
    DemoName hers{his.family, names.given(Sex::Female, wife.year(), m_random)};
    if (isAbroad) {
        his = names.foreigner(Sex::Male, m_random);
        hers = his;
        hers.given = names.foreignGiven(his.origin, Sex::Female, m_random);
    }
    if (m_random.below(30) > 0) {
        const ResidentIndex head = person(household, his, Sex::Male, DemoRelation::Head, husband);
        return {head, person(household, hers, Sex::Female, DemoRelation::Wife, wife)};
    }
    const ResidentIndex head = person(household, hers, Sex::Female, DemoRelation::Head, wife);
    person(household, his, Sex::Male, DemoRelation::Husband, husband);
    return {head, head};
}

HouseholdMaker::Ages HouseholdMaker::agesOfFamily() {
    const int youngest = std::min(m_random.below(kGrown * 12), m_random.below(kGrown * 12));
    return {youngest, youngest + m_random.around(21 * 12, 42 * 12)};
}

void HouseholdMaker::family(HouseholdIndex household, bool isAbroad) {
    const Ages ages = agesOfFamily();
    const Couple two = couple(household, ages.mother, isAbroad);
    children(household, m_town.at(two.head).name, ages, DemoRelation::Child);
}

void HouseholdMaker::singleParent(HouseholdIndex household, Sex sex) {
    const Ages ages = agesOfFamily();
    const Date born = bornBefore(ages.mother);
    const ResidentIndex parent = person(
        household, {m_town.names.family(m_random), m_town.names.given(sex, born.year(), m_random)},
        sex, DemoRelation::Head, born);
    children(household, m_town.at(parent).name, ages, DemoRelation::Child);
}

/// One to three, years apart, as far as the mother's age allows.
void HouseholdMaker::children(HouseholdIndex household, const DemoName& parent, Ages ages,
                              DemoRelation relation) {
    NameBook& names = m_town.names;
    const DemoName family = parent; // the list it stands in grows
    const int wished = m_random.below(100);
    int count = wished < 32 ? 1 : wished < 82 ? 2 : 3;
    for (int months = ages.youngest;
         count > 0 && months < kGrown * 12 && months <= ages.mother - 19 * 12;
         months += m_random.around(16, 52), --count) {
        const Date born = bornBefore(months);
        const Sex sex = m_random.chance(512) ? Sex::Male : Sex::Female;
        const quint16 given = family.origin == 0 ? names.given(sex, born.year(), m_random)
                                                 : names.foreignGiven(family.origin, sex, m_random);
        person(household, {family.family, given, family.origin}, sex, relation, born);
    }
}

void HouseholdMaker::threeGenerations(HouseholdIndex household) {
    const Ages ages = agesOfFamily();
    const int husband = ages.mother + m_random.around(-24, 48);
    const Couple old = couple(household, husband + m_random.around(21 * 12, 31 * 12), false);
    const DemoName head = m_town.at(old.head).name;
    const Date son = bornBefore(husband);
    const Date wife = bornBefore(ages.mother);
    NameBook& names = m_town.names;
    person(household, {head.family, names.given(Sex::Male, son.year(), m_random)}, Sex::Male,
           DemoRelation::Child, son);
    person(household, {head.family, names.given(Sex::Female, wife.year(), m_random)}, Sex::Female,
           DemoRelation::ChildsWife, wife);
    children(household, head, ages, DemoRelation::Grandchild);
}

void HouseholdMaker::grownChild(HouseholdIndex household) {
    const int child = m_random.between(20 * 12, 52 * 12);
    const Couple two = couple(household, child + m_random.around(22 * 12, 34 * 12), false);
    const quint16 name = m_town.at(two.head).name.family;
    const Date born = bornBefore(child);
    const Sex sex = m_random.chance(560) ? Sex::Male : Sex::Female;
    person(household, {name, m_town.names.given(sex, born.year(), m_random)}, sex,
           DemoRelation::Child, born);
}

void HouseholdMaker::colleagues(HouseholdIndex household) {
    const int count = m_random.between(2, 4);
    for (int at = 0; at < count; ++at) {
        const Sex sex = m_random.chance(450) ? Sex::Female : Sex::Male;
        person(household, m_town.names.foreigner(sex, m_random), sex,
               at == 0 ? DemoRelation::Head : DemoRelation::Lodger,
               bornAtAge(m_random.between(20, 38)));
    }
}

/// Since when they live here: the household has one day of moving in, children born since have
/// their own.
void HouseholdMaker::settle(HouseholdIndex household, bool arrived) {
    const auto& members = m_town.households[household].members;
    const int age = m_town.ageOf(members.front(), m_day);
    const Date since =
        arrived
            ? m_day
            : m_day.plusDays(-m_random.between(30, std::max(400, std::min(age, 40) * 365 * 3 / 4)));
    const auto from = static_cast<quint8>(1 + m_random.below(12));
    for (const ResidentIndex member : members) {
        DemoResident& resident = m_town.at(member);
        const bool isBornHere = resident.born > ShortDate(since);
        resident.residentSince = isBornHere ? resident.born : ShortDate(since);
        resident.addressSince = resident.residentSince;
        resident.changedOn = resident.notedOn = resident.residentSince;
        resident.reason = isBornHere ? DemoReason::Birth : DemoReason::MovedIn;
        resident.cameFrom = isBornHere ? quint8(0) : from;
    }
}

} // namespace banso
