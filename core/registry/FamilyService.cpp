#include "core/registry/FamilyService.h"

namespace banso {

FamilyService::FamilyService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_families(desk.db()), m_persons(desk.db()), m_upkeep(desk, listener) {}

Status FamilyService::mayEdit() const {
    if (m_desk.session().may(Permission::WriteCare))
        return {};
    return m_desk.require(Permission::EditPeople);
}

void FamilyService::touched(FamilyId family) {
    m_upkeep.familyTouched(family, FamilyNews::MembersChanged);
    m_upkeep.settle();
}

Result<FamilyId> FamilyService::ensureFor(PersonId id) {
    BANSO_CHECK(mayEdit());
    BANSO_TRY(const Person person, m_persons.load(id));
    if (const auto family = m_families.familyOf(person.id))
        return *family;
    auto tx = m_desk.write();
    const FamilyId family = m_families.add(person.id, false);
    m_families.addMember(family, person.id,
                         person.sex == Sex::Female ? FamilyRole::Mother : FamilyRole::Guardian, {},
                         false, m_desk.today());
    touched(family);
    tx.commit();
    return family;
}

Status FamilyService::addMember(FamilyId family, PersonId id, FamilyRole role,
                                const QString& relation) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    BANSO_CHECK(m_families.load(family));
    BANSO_TRY(const Person person, m_persons.load(id));
    for (const FamilyMember& member : m_families.membersNow(family))
        if (member.person == person.id)
            return fail(refused("family.alreadyMember", QStringLiteral("person")));
    if (role != FamilyRole::Related)
        if (const auto other = m_families.familyOf(person.id))
            return fail(refused("family.childElsewhere", QStringLiteral("person"),
                                {QString::number(other->value())}));
    m_families.addMember(family, person.id, role, relation, false, m_desk.today());
    touched(family);
    tx.commit();
    return {};
}

Status FamilyService::endMember(FamilyId family, PersonId person) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    BANSO_TRY(const Family found, m_families.load(family));
    if (found.addressee == person)
        return fail(refused("family.addresseeStays", QStringLiteral("person")));
    for (const FamilyMember& member : m_families.membersNow(family))
        if (member.person == person)
            m_families.endMember(member.id, m_desk.today());
    touched(family);
    tx.commit();
    return {};
}

Status FamilyService::confirm(FamilyId family) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    BANSO_CHECK(m_families.load(family));
    m_families.setConfirmed(family);
    for (const FamilyMember& member : m_families.membersNow(family))
        m_families.confirmMember(member.id);
    tx.commit();
    return {};
}

Status FamilyService::setAddressee(FamilyId family, int revision, PersonId person) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    const auto members = m_families.membersNow(family);
    const bool isCarer = std::any_of(members.begin(), members.end(), [&](const FamilyMember& m) {
        return m.person == person &&
               (m.role == FamilyRole::Mother || m.role == FamilyRole::Guardian);
    });
    if (!isCarer)
        return fail(refused("family.addresseeNotAdult", QStringLiteral("addressee")));
    BANSO_CHECK(m_families.setAddressee(family, revision, person));
    touched(family);
    tx.commit();
    return {};
}

Status FamilyService::setCaution(FamilyId family, int revision, const QString& caution) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    BANSO_CHECK(m_families.setCaution(family, revision, caution.simplified()));
    tx.commit();
    return {};
}

Result<FamilyId> FamilyService::moveChildren(FamilyId from, PersonId guardian,
                                             const std::vector<PersonId>& children) {
    BANSO_CHECK(mayEdit());
    auto tx = m_desk.write();
    BANSO_CHECK(m_families.load(from));
    // A guardian who was only related here gets a family of his own.
    BANSO_TRY(const FamilyId to, ensureFor(guardian));
    if (to == from)
        return fail(refused("family.sameFamily", QStringLiteral("guardian")));
    for (const FamilyMember& member : m_families.membersNow(from)) {
        const bool moves =
            member.role == FamilyRole::Child &&
            std::find(children.begin(), children.end(), member.person) != children.end();
        if (!moves)
            continue;
        m_families.endMember(member.id, m_desk.today());
        m_families.addMember(to, member.person, FamilyRole::Child, member.relation, false,
                             m_desk.today());
    }
    m_upkeep.familyTouched(from, FamilyNews::MembersChanged);
    touched(to);
    tx.commit();
    return to;
}

} // namespace banso
