#include "core/security/FirstStart.h"

#include "core/security/AuditLog.h"
#include "core/security/Password.h"
#include "core/security/StaffRepository.h"

namespace banso::FirstStart {

bool isNeeded(Database& database) {
    return StaffRepository(database).isEmpty();
}

Validated<Session> makeAdministrator(Database& database, const Clock& clock,
                                     const FirstAdministrator& input) {
    const SettingBook settings(database);
    const Date today = clock.today();
    const std::set<Role> roles{Role::Administrator};
    const NewStaff staff{input.login, input.name, input.kana, {}, roles};
    Errors findings = findingsOf(staff);
    const auto rules = Password::checkRules(
        input.password, input.login, settings.integer(QStringLiteral("password.minLength"), today));
    if (!rules)
        findings.push_back(rules.error());
    if (!findings.empty())
        return failAll(std::move(findings));
    const QString hash = Password::hashOf(input.password, PasswordCost::of(settings, today));

    const Actor actor(QStringLiteral("system:firstStart"));
    WriteTransaction tx(database, actor, clock.now());
    StaffRepository repository(database);
    if (!repository.isEmpty())
        return failAll({refused("firstStart.done")});
    const Login login = *Login::parse(input.login);
    const StaffId id = repository.insert(login, staff);
    repository.setSecret(id, {hash, std::nullopt, clock.now(), false, false});
    AuditLog::append(database, actor, clock.now(), "firstStart", subjectOf(id));
    tx.commit();
    return Session(id, login.text(), input.name.trimmed(), roles);
}

} // namespace banso::FirstStart
