#include "core/outreach/gate/GateRuleService.h"

#include "core/security/AuditLog.h"

namespace banso {

namespace {

constexpr std::array kSensitivities{Sensitivity::Ordinary, Sensitivity::Delicate,
                                    Sensitivity::Condolence};

} // namespace

GateGrades GateRuleService::grades(GateReason reason, Date on) {
    const GateRules rules = m_rules.inForce(on);
    GateGrades grades;
    for (const Sensitivity sensitivity : kSensitivities)
        grades[sensitivity] = rules.of(reason, sensitivity);
    return grades;
}

std::vector<Sensitivity> GateRuleService::loosened(GateReason reason, Date validFrom,
                                                   const GateGrades& wished) {
    std::vector<Sensitivity> found;
    for (const auto& [sensitivity, present] : grades(reason, validFrom)) {
        const auto wish = wished.find(sensitivity);
        if (present == Grade::Stop && wish != wished.end() && wish->second < Grade::Stop)
            found.push_back(sensitivity);
    }
    return found;
}

Status GateRuleService::put(GateReason reason, Date validFrom, const GateGrades& wished) {
    BANSO_CHECK(m_desk.require(Permission::ManageSettings));
    if (validFrom < m_desk.today())
        return fail(refused("setting.past", QStringLiteral("validFrom"), {m_desk.today().iso()}));
    auto tx = m_desk.write();
    QJsonObject facts{{QStringLiteral("reason"), keyOf(reason)},
                      {QStringLiteral("validFrom"), validFrom.iso()}};
    for (const auto& [sensitivity, grade] : wished) {
        m_rules.put(reason, sensitivity, validFrom, grade);
        facts.insert(keyOf(sensitivity), keyOf(grade));
    }
    AuditLog::record(m_desk, "gate.rule", {}, facts);
    tx.commit();
    return {};
}

} // namespace banso
