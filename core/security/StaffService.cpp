#include "core/security/StaffService.h"

#include "core/security/AuditLog.h"
#include "core/security/Password.h"
#include "core/security/SignIn.h"

#include <QJsonArray>

namespace banso {

namespace {

QJsonObject rolesAsJson(const std::set<Role>& roles) {
    QJsonArray keys;
    for (const Role role : roles)
        keys.append(keyOf(role));
    return {{QStringLiteral("roles"), keys}};
}

} // namespace

std::optional<StaffMember> StaffService::findByLogin(const QString& login) {
    const auto parsed = Login::parse(login);
    return parsed ? m_staff.findByLogin(*parsed) : std::nullopt;
}

Status StaffService::changed(bool isDone, StaffId id) {
    if (!isDone)
        return fail(conflict("edit.changedMeanwhile", {}, {QString::number(id.value())}));
    return {};
}

Status StaffService::requireAnotherAdministrator(const StaffMember& member) {
    if (member.staff.isActive && member.roles.contains(Role::Administrator) &&
        m_staff.otherAdministrators(member.staff.id) == 0)
        return fail(refused("staff.lastAdministrator", QStringLiteral("roles")));
    return {};
}

Validated<AddedStaff> StaffService::add(const NewStaff& input) {
    if (const auto may = m_desk.require(Permission::ManageStaff); !may)
        return failAll({may.error()});
    if (Errors findings = findingsOf(input); !findings.empty())
        return failAll(std::move(findings));
    const Login login = *Login::parse(input.login);
    auto tx = m_desk.write();
    if (m_staff.findByLogin(login))
        return failAll({refused("login.taken", QStringLiteral("login"), {login.text()})});
    const StaffId id = m_staff.insert(login, input);
    const QString password = giveOneTimePassword(id);
    AuditLog::record(m_desk, "staff.add", subjectOf(id), rolesAsJson(input.roles));
    tx.commit();
    return AddedStaff{id, password};
}

Validated<void> StaffService::update(StaffId id, const StaffEdit& edit, int revision) {
    if (const auto may = m_desk.require(Permission::ManageStaff); !may)
        return failAll({may.error()});
    if (Errors findings = findingsOf(edit); !findings.empty())
        return failAll(std::move(findings));
    auto tx = m_desk.write();
    if (const auto member = m_staff.load(id); !member)
        return failAll({member.error()});
    if (const auto done = changed(m_staff.update(id, edit, revision), id); !done)
        return failAll({done.error()});
    tx.commit();
    return {};
}

Status StaffService::setRoles(StaffId id, const std::set<Role>& roles, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    if (roles.empty())
        return fail(refused("staff.roleMissing", QStringLiteral("roles")));
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    if (!roles.contains(Role::Administrator))
        BANSO_CHECK(requireAnotherAdministrator(member));
    BANSO_CHECK(changed(m_staff.setRoles(id, roles, revision), id));
    AuditLog::record(m_desk, "staff.roles", subjectOf(id), rolesAsJson(roles));
    tx.commit();
    return {};
}

Status StaffService::deactivate(StaffId id, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    BANSO_CHECK(requireAnotherAdministrator(member));
    BANSO_CHECK(changed(m_staff.setActive(id, false, revision), id));
    AuditLog::record(m_desk, "staff.deactivate", subjectOf(id));
    tx.commit();
    return {};
}

Status StaffService::reactivate(StaffId id, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    BANSO_CHECK(changed(m_staff.setActive(id, true, revision), id));
    AuditLog::record(m_desk, "staff.reactivate", subjectOf(id), rolesAsJson(member.roles));
    tx.commit();
    return {};
}

Status StaffService::linkOsUser(StaffId id, const std::optional<QString>& osUser, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    const QString user = osUser.value_or(QString()).trimmed();
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    if (const auto other = m_staff.findByOsUser(user); other && other->staff.id != id)
        return fail(
            refused("staff.osUserTaken", QStringLiteral("osUser"), {user, other->staff.login}));
    const auto link = user.isEmpty() ? std::nullopt : std::optional(user);
    BANSO_CHECK(changed(m_staff.setOsUser(id, link, revision), id));
    AuditLog::record(m_desk,
                     link ? AuditAction("staff.linkOsUser") : AuditAction("staff.unlinkOsUser"),
                     subjectOf(id));
    tx.commit();
    return {};
}

QString StaffService::giveOneTimePassword(StaffId id) {
    const QString password = Password::oneTime();
    const auto old = m_staff.findSecret(id);
    const auto previous = !old ? std::nullopt : old->isOneTime ? old->previousHash : old->hash;
    const PasswordCost cost = PasswordCost::of(m_desk.settings(), m_desk.today());
    m_staff.setSecret(id, {Password::hashOf(password, cost), previous, m_desk.now(), true, true});
    return password;
}

Result<QString> StaffService::resetPassword(StaffId id) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    const QString password = giveOneTimePassword(id);
    SignIn(m_desk.db(), m_desk.clock()).forgetFailures(member.staff.login);
    AuditLog::record(m_desk, "password.reset", subjectOf(id));
    tx.commit();
    return password;
}

Status StaffService::setPassword(StaffId id, const QString& password, NextSignIn next) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    const Date today = m_desk.today();
    BANSO_CHECK(Password::checkRules(
        password, member.staff.login,
        m_desk.settings().integer(QStringLiteral("password.minLength"), today)));
    const QString hash = Password::hashOf(password, PasswordCost::of(m_desk.settings(), today));
    auto tx = m_desk.write();
    m_staff.setSecret(
        id, {hash, std::nullopt, m_desk.now(), false, next == NextSignIn::MustChangePassword});
    SignIn(m_desk.db(), m_desk.clock()).forgetFailures(member.staff.login);
    AuditLog::record(m_desk, "password.set", subjectOf(id));
    tx.commit();
    return {};
}

Status StaffService::unlock(StaffId id) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    BANSO_TRY(const StaffMember member, m_staff.load(id));
    SignIn(m_desk.db(), m_desk.clock()).forgetFailures(member.staff.login);
    AuditLog::record(m_desk, "signIn.unlock", subjectOf(id));
    tx.commit();
    return {};
}

} // namespace banso
