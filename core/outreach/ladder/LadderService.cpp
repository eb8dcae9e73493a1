#include "core/outreach/ladder/LadderService.h"

#include "core/registry/ContactRepository.h"
#include "core/registry/FamilyRepository.h"

namespace banso {

LadderService::LadderService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_listener(listener), m_ladders(desk) {}

Errors LadderService::findingsInContacts(FamilyId family, const std::vector<LadderRung>& rungs) {
    Errors errors;
    FamilyRepository families(m_desk.db());
    ContactRepository contacts(m_desk.db());
    const auto members = families.membersNow(family);
    for (const LadderRung& rung : rungs) {
        if (!rung.contact)
            continue;
        const auto contact = contacts.find(*rung.contact);
        const bool isTheirs =
            contact && std::any_of(members.begin(), members.end(), [&](const FamilyMember& m) {
                return m.person == contact->person;
            });
        if (!isTheirs)
            errors.push_back(refused("ladder.contactNotTheirs", QStringLiteral("ladder"),
                                     {keyOf(rung.channel)}));
        else if (!serves(contact->kind, rung.channel))
            errors.push_back(
                refused("ladder.contactUnfit", QStringLiteral("ladder"), {keyOf(rung.channel)}));
    }
    return errors;
}

Validated<void> LadderService::write(FamilyId family, const std::vector<LadderRung>& rungs) {
    if (auto allowed = m_desk.require(Permission::EditPeople); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    if (const auto found = FamilyRepository(m_desk.db()).load(family); !found)
        return failAll({found.error()});
    if (auto errors = findingsInContacts(family, rungs); !errors.empty())
        return failAll(std::move(errors));
    m_ladders.put(family, rungs);
    m_listener.familyChanged(family, FamilyNews::Contact);
    tx.commit();
    return {};
}

Validated<void> LadderService::set(FamilyId family, const std::vector<LadderRung>& rungs) {
    if (auto errors = findingsIn(rungs); !errors.empty())
        return failAll(std::move(errors));
    return write(family, rungs);
}

Validated<void> LadderService::setOrder(FamilyId family, const std::vector<SendChannel>& order) {
    const Ladder before = m_ladders.of(family);
    std::vector<LadderRung> rungs;
    for (const SendChannel channel : order) {
        const std::size_t known = rungs.size();
        for (const LadderRung& rung : before.rungs)
            if (rung.channel == channel)
                rungs.push_back(rung);
        if (rungs.size() == known)
            rungs.push_back({channel});
    }
    return set(family, rungs);
}

Validated<void> LadderService::exclude(FamilyId family, SendChannel channel,
                                       const QString& reason) {
    std::vector<LadderRung> rungs = m_ladders.of(family).rungs;
    for (LadderRung& rung : rungs)
        if (rung.channel == channel) {
            rung.isExcluded = !reason.trimmed().isEmpty();
            rung.excludedReason = reason.trimmed();
        }
    return set(family, rungs);
}

Validated<void> LadderService::clear(FamilyId family) {
    return write(family, {});
}

} // namespace banso
