#include "core/security/SettingService.h"

#include "core/security/AuditLog.h"

namespace banso {

namespace {

QJsonObject factsOf(const QString& name, Date validFrom) {
    return {{QStringLiteral("setting"), name}, {QStringLiteral("validFrom"), validFrom.iso()}};
}

} // namespace

std::optional<SettingValue> SettingService::find(const QString& name, Date validFrom) {
    for (SettingValue& value : m_desk.settings().history(name))
        if (value.validFrom == validFrom)
            return std::move(value);
    return std::nullopt;
}

Status SettingService::requireOpen(const QString& name, Date validFrom, int revision) {
    if (validFrom < m_desk.today())
        return fail(refused("setting.past", QStringLiteral("validFrom"), {m_desk.today().iso()}));
    const auto present = find(name, validFrom);
    if ((present ? present->revision : 0) != revision)
        return fail(conflict("edit.changedMeanwhile", {}, {name}));
    return {};
}

Status SettingService::set(const QString& name, Date validFrom, const QString& value,
                           int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageSettings));
    auto tx = m_desk.write();
    BANSO_CHECK(requireOpen(name, validFrom, revision));
    BANSO_CHECK(m_desk.settings().set(name, validFrom, value));
    AuditLog::record(m_desk, "setting.set", {}, factsOf(name, validFrom));
    tx.commit();
    return {};
}

Status SettingService::withdraw(const QString& name, Date validFrom, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageSettings));
    auto tx = m_desk.write();
    BANSO_CHECK(requireOpen(name, validFrom, revision));
    m_desk.settings().withdraw(name, validFrom);
    AuditLog::record(m_desk, "setting.withdraw", {}, factsOf(name, validFrom));
    tx.commit();
    return {};
}

} // namespace banso
