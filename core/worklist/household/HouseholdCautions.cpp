#include "core/worklist/household/HouseholdCautions.h"

#include "core/care/pregnancy/OutcomeUnknown.h"
#include "core/registry/ProtectionRepository.h"
#include "core/security/StaffService.h"

namespace banso {

namespace {

HouseholdCaution cautionOf(ProtectionRole role) {
    if (isMaskedAs(role))
        return HouseholdCaution::Protected;
    return role == ProtectionRole::OtherParty ? HouseholdCaution::OtherParty
                                              : HouseholdCaution::FormerHousehold;
}

} // namespace

std::vector<HouseholdWarning> HouseholdCautions::of(const std::optional<Family>& family,
                                                    const std::vector<HouseholdMember>& members,
                                                    const std::vector<ContactPoint>& contacts,
                                                    const std::vector<Suspension>& suspensions) {
    m_warnings.clear();
    addMeasures(members);
    if (family)
        addLosses(family->id);
    addStates(members);
    if (family)
        addFamily(*family);
    for (const Suspension& suspension : suspensions)
        m_warnings.push_back({.kind = HouseholdCaution::Returned,
                              .person = suspension.person,
                              .on = suspension.since,
                              .text = suspension.serial});
    for (const HouseholdMember& member : members) {
        const bool isOptedOut =
            std::any_of(contacts.begin(), contacts.end(), [&](const ContactPoint& point) {
                return point.person == member.person.id && point.state == ContactState::Active &&
                       (point.isOptedOutOfMessages || point.isOptedOutOfCalls);
            });
        if (isOptedOut)
            m_warnings.push_back({.kind = HouseholdCaution::OptedOut,
                                  .person = member.person.id,
                                  .name = member.person.name});
    }
    std::stable_sort(
        m_warnings.begin(), m_warnings.end(),
        [](const HouseholdWarning& a, const HouseholdWarning& b) { return a.kind < b.kind; });
    return std::move(m_warnings);
}

/// Each measure once, with the gravest way in which it touches the household.
void HouseholdCautions::addMeasures(const std::vector<HouseholdMember>& members) {
    ProtectionRepository protections(m_desk.db());
    std::map<std::pair<ProtectionId, HouseholdCaution>, const HouseholdMember*> touched;
    for (const HouseholdMember& member : members)
        for (const ProtectionTouch& touch : protections.touching(member.person.id)) {
            const HouseholdMember*& whose = touched[{touch.measure, cautionOf(touch.role)}];
            if (!whose || touch.role == ProtectionRole::Protected)
                whose = &member;
        }
    for (const auto& [key, member] : touched) {
        const auto measure = protections.find(key.first);
        m_warnings.push_back({.kind = key.second,
                              .person = member->person.id,
                              .name = member->person.name,
                              .on = measure ? measure->endsOn : std::nullopt,
                              .measure = measure});
    }
}

void HouseholdCautions::addLosses(FamilyId family) {
    StaffService staff(m_desk);
    for (const Loss& loss : LossQuery(m_desk).marking(family, m_desk.today())) {
        const auto ask = loss.ask ? staff.find(*loss.ask) : std::nullopt;
        m_warnings.push_back({.kind = HouseholdCaution::Loss,
                              .person = loss.child,
                              .on = loss.on,
                              .text = ask ? ask->staff.name : QString(),
                              .loss = loss.kind});
    }
    if (const auto unknown = OutcomeUnknown(m_desk).of(family, m_desk.today()))
        m_warnings.push_back({.kind = HouseholdCaution::OutcomeUnknown,
                              .person = unknown->mother,
                              .on = unknown->edd});
}

void HouseholdCautions::addStates(const std::vector<HouseholdMember>& members) {
    for (const HouseholdMember& member : members) {
        const Person& person = member.person;
        if (member.isAddressee && person.state == PersonState::Deceased)
            m_warnings.push_back({.kind = HouseholdCaution::Deceased,
                                  .person = person.id,
                                  .name = person.name,
                                  .on = person.died});
        if (member.isAddressee &&
            (person.state == PersonState::MovedOut || person.state == PersonState::Removed))
            m_warnings.push_back(
                {.kind = HouseholdCaution::MovedOut, .person = person.id, .name = person.name});
        if (!member.proposals.empty())
            m_warnings.push_back(
                {.kind = HouseholdCaution::Join, .person = person.id, .name = person.name});
    }
}

void HouseholdCautions::addFamily(const Family& family) {
    if (!family.caution.isEmpty())
        m_warnings.push_back({.kind = HouseholdCaution::Caution, .text = family.caution});
    if (family.isProposed)
        m_warnings.push_back({.kind = HouseholdCaution::Proposed});
    if (family.state == FamilyState::Closed)
        m_warnings.push_back({.kind = HouseholdCaution::Closed});
}

} // namespace banso
