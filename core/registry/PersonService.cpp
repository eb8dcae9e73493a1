#include "core/registry/PersonService.h"

namespace banso {

PersonService::PersonService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_persons(desk.db()), m_residencies(desk.db()), m_upkeep(desk, listener) {}

Validated<PersonId> PersonService::add(const PersonDraft& draft,
                                       const std::optional<ResidencyDraft>& home) {
    if (auto allowed = m_desk.require(Permission::EditPeople); !allowed)
        return failAll({allowed.error()});
    if (auto errors = findingsIn(draft, m_desk.today()); !errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    const PersonId id = m_persons.add(draft, PersonState::Provisional);
    if (home)
        m_residencies.add(id, *home);
    m_upkeep.personTouched(id, FamilyNews::MembersChanged);
    m_upkeep.settle();
    tx.commit();
    return id;
}

Validated<void> PersonService::update(PersonId id, int revision, const PersonDraft& draft) {
    if (auto allowed = m_desk.require(Permission::EditPeople); !allowed)
        return failAll({allowed.error()});
    if (auto errors = findingsIn(draft, m_desk.today()); !errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    const auto before = m_persons.load(id);
    if (!before)
        return failAll({before.error()});
    if (auto done = m_persons.update(id, revision, draft); !done)
        return failAll({done.error()});
    if (before->name != draft.name)
        m_persons.addAlias(id, {AliasKind::Former, before->name, before->kana, m_desk.today()});
    m_upkeep.personTouched(id, FamilyNews::MembersChanged);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Status PersonService::setHome(PersonId id, const ResidencyDraft& home) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    BANSO_TRY(const Person person, m_persons.load(id));
    if (person.state != PersonState::Provisional)
        return fail(refused("person.registerDecides", QStringLiteral("address")));
    if (!m_residencies.now(id))
        m_residencies.add(id, home);
    else if (home.from)
        m_residencies.move(id, home);
    else
        m_residencies.correctNow(id, home);
    m_upkeep.personTouched(id, FamilyNews::AddressChanged);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Status PersonService::recordDeath(PersonId id, Date on) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    if (on > m_desk.today())
        return fail(refused("person.deathFuture", QStringLiteral("died"), {on.iso()}));
    auto tx = m_desk.write();
    BANSO_TRY(const Person person, m_persons.load(id));
    if (person.birth && on < *person.birth)
        return fail(refused("person.deathBeforeBirth", QStringLiteral("died"), {on.iso()}));
    m_persons.setState(person.id, PersonState::Deceased, on);
    m_upkeep.personTouched(person.id, FamilyNews::Death);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Status PersonService::undoDeath(PersonId id) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    BANSO_TRY(const Person person, m_persons.load(id));
    if (person.state != PersonState::Deceased)
        return fail(refused("person.notDeceased"));
    const auto home = m_residencies.now(person.id);
    const bool isOfRegister = home && home->isFromRegister;
    m_persons.setState(person.id, isOfRegister ? PersonState::Resident : PersonState::Provisional,
                       std::nullopt);
    m_upkeep.personTouched(person.id, FamilyNews::Death);
    m_upkeep.settle();
    tx.commit();
    return {};
}

} // namespace banso
