#include "core/registry/RegistryUpkeep.h"

namespace banso {

RegistryUpkeep::RegistryUpkeep(Desk& desk, RegistryListener& listener)
    : m_desk(desk),
      m_listener(listener),
      m_families(desk.db()),
      m_protections(desk.db()),
      m_residencies(desk.db()),
      m_duties(desk) {}

void RegistryUpkeep::personTouched(PersonId person, FamilyNews news) {
    m_persons.emplace(person, news);
}

void RegistryUpkeep::familyTouched(FamilyId family, FamilyNews news) {
    m_touchedFamilies.emplace(family, news);
}

void RegistryUpkeep::measureTouched(ProtectionId measure) {
    m_measures.insert(measure);
}

void RegistryUpkeep::settle() {
    for (const auto& [person, news] : m_persons) {
        for (const FamilyId family : m_families.familiesTouching(person))
            m_touchedFamilies.emplace(family, news);
        for (const ProtectionId measure : m_protections.measuresNear(person))
            m_measures.insert(measure);
    }
    for (const auto& [family, news] : m_touchedFamilies) {
        settleDistrict(family);
        if (news == FamilyNews::MembersChanged)
            for (const FamilyMember& member : m_families.membersEver(family))
                for (const ProtectionId measure : m_protections.measuresNear(member.person))
                    m_measures.insert(measure);
    }
    settleMeasures();
    // The listener may touch the registry again; it starts with empty hands.
    const auto persons = std::exchange(m_persons, {});
    const auto families = std::exchange(m_touchedFamilies, {});
    for (const auto& [person, news] : persons)
        m_listener.personChanged(person, news);
    for (const auto& [family, news] : families)
        m_listener.familyChanged(family, news);
}

void RegistryUpkeep::settleMeasures() {
    for (const ProtectionId id : std::exchange(m_measures, {})) {
        for (const PersonId person : m_protections.refresh(id))
            for (const FamilyId family : m_families.familiesTouching(person))
                m_touchedFamilies.emplace(family, FamilyNews::Protection);
        if (const auto measure = m_protections.find(id))
            writeMeasureDuty(*measure);
    }
}

void RegistryUpkeep::settleDistrict(FamilyId id) {
    if (const auto family = m_families.find(id))
        m_families.setDistrict(id, m_residencies.districtNow(family->addressee));
}

void RegistryUpkeep::writeMeasureDuty(const ProtectionMeasure& measure) {
    const DutySubject subject{QStringLiteral("protection"), measure.id.value()};
    if (measure.isReleased() || !measure.endsOn) {
        m_duties.markDoneAllOf(subject, QStringLiteral("protection.ends"),
                               QStringLiteral("protection:%1").arg(measure.id.value()));
        return;
    }
    // The register section takes applications for prolonging from one month before the end.
    m_duties.put({.room = DutyRoom::Registry,
                  .kind = QStringLiteral("protection.ends"),
                  .originKey = QStringLiteral("registry:protection.ends:%1:%2")
                                   .arg(measure.id.value())
                                   .arg(measure.endsOn->iso()),
                  .family = m_families.familyOf(measure.person),
                  .person = measure.person,
                  .subject = subject,
                  .opensOn = measure.endsOn->plusMonths(-1),
                  .dueOn = *measure.endsOn,
                  .reason = QStringLiteral("protection.ends"),
                  .reasonArguments = measure.endsOn->iso()});
}

} // namespace banso
