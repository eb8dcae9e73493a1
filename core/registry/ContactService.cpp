#include "core/registry/ContactService.h"

#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

/// The stored form of what an opt-out names: digits of a number, or a LINE reference as it is.
Result<QString> optOutValue(OptOutChannel channel, const QString& text) {
    return storedValue(
        {.kind = channel == OptOutChannel::Line ? ContactKind::Line : ContactKind::Landline,
         .value = text});
}

} // namespace

ContactService::ContactService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_contacts(desk.db()), m_destinations(desk.db()), m_upkeep(desk, listener) {}

void ContactService::personTouched(PersonId person) {
    m_upkeep.personTouched(person, FamilyNews::Contact);
    m_upkeep.settle();
}

Result<ContactPointId> ContactService::put(PersonId id, const ContactDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    BANSO_TRY(const QString value, storedValue(draft));
    auto tx = m_desk.write();
    PersonRepository persons(m_desk.db());
    BANSO_TRY(const Person person, persons.load(id));
    auto point = m_contacts.findByValue(person.id, draft.kind, value);
    if (point) {
        const int revision = m_contacts.find(*point)->revision;
        BANSO_CHECK(m_contacts.update(*point, revision, draft, value));
    } else {
        point = m_contacts.add(person.id, draft, value);
    }
    personTouched(person.id);
    tx.commit();
    return *point;
}

Status ContactService::update(ContactPointId id, int revision, const ContactDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    BANSO_TRY(const QString value, storedValue(draft));
    auto tx = m_desk.write();
    const auto point = m_contacts.find(id);
    if (!point)
        return fail(refused("contact.notFound", {}, {QString::number(id.value())}));
    BANSO_CHECK(m_contacts.update(id, revision, draft, value));
    personTouched(point->person);
    tx.commit();
    return {};
}

Status ContactService::setState(ContactPointId id, ContactState state, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    const auto point = m_contacts.find(id);
    if (!point)
        return fail(refused("contact.notFound", {}, {QString::number(id.value())}));
    m_contacts.setState(id, state, reason);
    personTouched(point->person);
    tx.commit();
    return {};
}

Status ContactService::markDead(const QString& value, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    auto tx = m_desk.write();
    m_contacts.setStateOfValue(value, ContactState::Dead, reason);
    for (const PersonId person : m_contacts.personsWith(value))
        m_upkeep.personTouched(person, FamilyNews::Contact);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Result<int> ContactService::optOut(OptOutChannel channel, const QString& text,
                                   const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    BANSO_TRY(const QString value, optOutValue(channel, text));
    auto tx = m_desk.write();
    const auto known = m_contacts.optOutsOf(value);
    const bool isAlready = std::any_of(known.begin(), known.end(), [&](const OptOut& optOut) {
        return optOut.channel == channel && !optOut.liftedAt;
    });
    if (!isAlready)
        m_contacts.optOut(channel, value, reason, m_desk.now());
    const auto persons = m_contacts.personsWith(value);
    for (const PersonId person : persons)
        m_upkeep.personTouched(person, FamilyNews::Contact);
    m_upkeep.settle();
    tx.commit();
    return static_cast<int>(persons.size());
}

Status ContactService::liftOptOut(OptOutChannel channel, const QString& text,
                                  const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    BANSO_TRY(const QString value, optOutValue(channel, text));
    auto tx = m_desk.write();
    m_contacts.liftOptOut(channel, value, reason, m_desk.now());
    for (const PersonId person : m_contacts.personsWith(value))
        m_upkeep.personTouched(person, FamilyNews::Contact);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Validated<qint64> ContactService::addMailing(PersonId id, const MailingDraft& draft) {
    if (auto allowed = m_desk.require(Permission::EditPeople); !allowed)
        return failAll({allowed.error()});
    if (auto errors = findingsIn(draft); !errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    PersonRepository persons(m_desk.db());
    const auto person = persons.load(id);
    if (!person)
        return failAll({person.error()});
    const qint64 mailing = m_destinations.addMailing(person->id, draft);
    personTouched(person->id);
    tx.commit();
    return mailing;
}

Status ContactService::endMailing(PersonId person, qint64 id, int revision, Date lastDay) {
    BANSO_CHECK(m_desk.require(Permission::EditPeople));
    auto tx = m_desk.write();
    BANSO_CHECK(m_destinations.endMailing(id, revision, lastDay));
    personTouched(person);
    tx.commit();
    return {};
}

Status ContactService::suspendAddress(const SuspensionDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    auto tx = m_desk.write();
    m_destinations.suspend(draft, m_desk.today());
    m_upkeep.familyTouched(draft.family, FamilyNews::Contact);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Status ContactService::liftSuspension(FamilyId family, qint64 id, int revision,
                                      const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    if (reason.trimmed().isEmpty())
        return fail(refused("suspension.reasonMissing", QStringLiteral("reason")));
    auto tx = m_desk.write();
    BANSO_CHECK(m_destinations.lift(id, revision, m_desk.today(), reason.trimmed()));
    m_upkeep.familyTouched(family, FamilyNews::Contact);
    m_upkeep.settle();
    tx.commit();
    return {};
}

} // namespace banso
