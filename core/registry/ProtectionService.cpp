#include "core/registry/ProtectionService.h"

#include "core/registry/PersonRepository.h"
#include "core/security/AuditLog.h"

namespace banso {

ProtectionService::ProtectionService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_protections(desk.db()), m_upkeep(desk, listener) {}

Status ProtectionService::validate(const ProtectionDraft& draft) {
    if (draft.endsOn && *draft.endsOn < draft.startedOn)
        return fail(refused("protection.endsBeforeStart", QStringLiteral("endsOn"),
                            {draft.endsOn->iso(), draft.startedOn.iso()}));
    const bool otherIsCovered =
        draft.otherParty && std::find(draft.covered.begin(), draft.covered.end(),
                                      *draft.otherParty) != draft.covered.end();
    if (draft.otherParty == draft.person || otherIsCovered)
        return fail(refused("protection.otherIsSelf", QStringLiteral("otherParty")));
    PersonRepository persons(m_desk.db());
    BANSO_CHECK(persons.load(draft.person));
    return {};
}

Result<ProtectionId> ProtectionService::add(const ProtectionDraft& draft, ProtectionSource source) {
    BANSO_CHECK(m_desk.require(Permission::EditProtection));
    BANSO_CHECK(validate(draft));
    auto tx = m_desk.write();
    const ProtectionId id = m_protections.add(draft, source);
    AuditLog::record(m_desk, "protection.add", subjectOf(id));
    m_upkeep.measureTouched(id);
    m_upkeep.settle();
    tx.commit();
    return id;
}

Status ProtectionService::update(ProtectionId id, int revision, const ProtectionDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::EditProtection));
    BANSO_CHECK(validate(draft));
    auto tx = m_desk.write();
    BANSO_CHECK(m_protections.update(id, revision, draft));
    AuditLog::record(m_desk, "protection.change", subjectOf(id));
    m_upkeep.measureTouched(id);
    m_upkeep.settle();
    tx.commit();
    return {};
}

Status ProtectionService::release(ProtectionId id, int revision, const QString& reason) {
    BANSO_CHECK(m_desk.require(Permission::ReleaseProtection));
    if (reason.trimmed().isEmpty())
        return fail(refused("protection.reasonMissing", QStringLiteral("reason")));
    auto tx = m_desk.write();
    const auto measure = m_protections.find(id);
    if (!measure)
        return fail(refused("protection.notFound", {}, {QString::number(id.value())}));
    if (measure->isReleased())
        return fail(refused("protection.released"));
    BANSO_CHECK(m_protections.release(id, revision, m_desk.now(), m_desk.session().actor().key(),
                                      reason.trimmed()));
    AuditLog::record(m_desk, "protection.release", subjectOf(id));
    m_upkeep.measureTouched(id);
    m_upkeep.settle();
    tx.commit();
    return {};
}

} // namespace banso
