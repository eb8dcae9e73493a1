#include "core/security/SignIn.h"

#include "core/base/Sha256.h"
#include "core/security/AuditLog.h"
#include "core/security/Password.h"
#include "core/storage/RegisterInfo.h"

namespace banso {

namespace {

const Query<SignInFailures, QString> kFailures{
    "signIn.failures",
    "SELECT failed_count, last_failed_at FROM sign_in_failure WHERE login_hash = ?"};
const Command<QString, int, Instant> kSetFailures{
    "signIn.setFailures",
    "INSERT INTO sign_in_failure (login_hash, failed_count, last_failed_at) VALUES (?, ?, ?)"
    " ON CONFLICT (login_hash) DO UPDATE SET failed_count = excluded.failed_count,"
    " last_failed_at = excluded.last_failed_at"};
const Command<QString> kForgetFailures{"signIn.forget",
                                       "DELETE FROM sign_in_failure WHERE login_hash = ?"};
const Command<Instant> kForgetOldFailures{"signIn.forgetOld",
                                          "DELETE FROM sign_in_failure WHERE last_failed_at < ?"};

const Actor& doorkeeper() {
    static const Actor actor(QStringLiteral("system:signIn"));
    return actor;
}

std::optional<Subject> subjectOf(const std::optional<StaffMember>& member) {
    return member ? std::optional(subjectOf(member->staff.id)) : std::nullopt;
}

QJsonObject by(const char* means) {
    return {{QStringLiteral("means"), QString::fromLatin1(means)}};
}

Session sessionOf(const StaffMember& member, bool mustChangePassword) {
    return {member.staff.id, member.staff.login, member.staff.name,
            mustChangePassword ? std::set<Role>() : member.roles};
}

Error refusal(const SignInHearing& hearing) {
    if (hearing.isLocked)
        return denied("signIn.locked", {}, {QString::number((hearing.waitSeconds + 59) / 60)});
    return denied("signIn.wait", {}, {QString::number(hearing.waitSeconds)});
}

} // namespace

SignIn::SignIn(Database& database, const Clock& clock, const Clock& wall)
    : m_database(database), m_clock(clock), m_wall(wall), m_settings(database), m_staff(database) {}

WriteTransaction SignIn::write() {
    return {m_database, doorkeeper(), m_clock.now()};
}

QString SignIn::hashOfLogin(const QString& login) {
    const QString key = RegisterInfo::load(m_database).key + u'\n' + login;
    return QString::fromLatin1(Sha256::hexOf(key.toUtf8()));
}

void SignIn::forgetFailures(const QString& login) {
    m_database.run(kForgetFailures, hashOfLogin(login));
}

SignInHearing SignIn::hearing(const QString& loginHash) {
    return hearingOf(m_database.first(kFailures, loginHash), m_wall.now(),
                     SignInLimits::of(m_settings, m_clock.today()));
}

Result<SignIn::Attempt> SignIn::attempt(const QString& login, const QString& password) {
    const auto parsed = Login::parse(login);
    Attempt attempt{hashOfLogin(parsed ? parsed->text() : login), {}, {}, false};
    if (parsed)
        attempt.member = m_staff.findByLogin(*parsed);
    if (const auto hearing = this->hearing(attempt.loginHash); !hearing.isHeard()) {
        auto tx = write();
        AuditLog::append(m_database, doorkeeper(), m_clock.now(), "signIn.refused",
                         subjectOf(attempt.member));
        tx.commit();
        return fail(refusal(hearing));
    }
    if (attempt.member)
        attempt.secret = m_staff.findSecret(attempt.member->staff.id);
    const QString hash = attempt.secret
                             ? attempt.secret->hash
                             : Password::decoyHash(PasswordCost::of(m_settings, m_clock.today()));
    attempt.matches = Password::matches(password, hash);
    return attempt;
}

Result<StaffMember> SignIn::settle(const Attempt& attempt) {
    // Asked anew under the writer's lock: of many attempts at once, those that come after the first
    // failure are not heard, right or wrong.
    const SignInHearing hearing = this->hearing(attempt.loginHash);
    const auto member = attempt.matches ? m_staff.find(attempt.member->staff.id) : std::nullopt;
    const bool isSamePassword =
        member && m_staff.findSecret(member->staff.id)->hash == attempt.secret->hash;
    if (!isSamePassword || !member->staff.isActive)
        return fail(failed(attempt, hearing));
    if (!hearing.isHeard()) {
        AuditLog::append(m_database, doorkeeper(), m_clock.now(), "signIn.refused",
                         subjectOf(attempt.member));
        return fail(refusal(hearing));
    }
    m_database.run(kForgetFailures, attempt.loginHash);
    const int days = m_settings.integer(QStringLiteral("password.oneTimeDays"), m_clock.today());
    if (attempt.secret->isOneTime &&
        m_clock.now() > attempt.secret->changedAt.plusSeconds(days * qint64(86'400))) {
        AuditLog::append(m_database, doorkeeper(), m_clock.now(), "signIn.refused",
                         subjectOf(attempt.member));
        return fail(denied("signIn.oneTimeExpired"));
    }
    return *member;
}

Error SignIn::failed(const Attempt& attempt, const SignInHearing& hearing) {
    const SignInLimits limits = SignInLimits::of(m_settings, m_clock.today());
    const Instant now = m_clock.now();
    const Instant failedAt = m_wall.now();
    const int count = hearing.failuresSoFar + 1;
    m_database.run(kForgetOldFailures, failedAt.plusSeconds(-limits.lockMinutes * qint64(60)));
    m_database.run(kSetFailures, attempt.loginHash, count, failedAt);
    AuditLog::append(m_database, doorkeeper(), now, "signIn.failed", subjectOf(attempt.member),
                     by("password"));
    if (count == limits.lockAfter)
        AuditLog::append(m_database, doorkeeper(), now, "signIn.locked", subjectOf(attempt.member));
    return denied("signIn.failed");
}

void SignIn::renewHash(const Attempt& attempt, const QString& password) {
    const PasswordCost cost = PasswordCost::of(m_settings, m_clock.today());
    if (!Password::isOutdated(attempt.secret->hash, cost))
        return;
    StaffSecret secret = *attempt.secret;
    secret.hash = Password::hashOf(password, cost);
    m_staff.setSecret(attempt.member->staff.id, secret);
}

Result<SignedIn> SignIn::withPassword(const QString& login, const QString& password) {
    BANSO_TRY(const Attempt attempt, this->attempt(login, password));
    auto tx = write();
    const auto member = settle(attempt);
    if (member) {
        renewHash(attempt, password);
        AuditLog::append(m_database, sessionOf(*member, false).actor(), m_clock.now(), "signIn",
                         subjectOf(member->staff.id), by("password"));
    }
    tx.commit();
    if (!member)
        return fail(member.error());
    const bool mustChange = attempt.secret->mustChange;
    return SignedIn{sessionOf(*member, mustChange), mustChange};
}

Result<SignedIn> SignIn::withOsUser(const QString& osUser) {
    const auto member = m_staff.findByOsUser(osUser);
    const bool isKnown = member && member->staff.isActive;
    auto tx = write();
    AuditLog::append(m_database, isKnown ? sessionOf(*member, false).actor() : doorkeeper(),
                     m_clock.now(), isKnown ? AuditAction("signIn") : AuditAction("signIn.failed"),
                     subjectOf(member), by("osUser"));
    tx.commit();
    if (!isKnown)
        return fail(denied("signIn.osUserUnknown", {}, {osUser}));
    return SignedIn{sessionOf(*member, false), false};
}

Result<SignedIn> SignIn::changePassword(const QString& login, const QString& current,
                                        const QString& next) {
    BANSO_TRY(const Attempt attempt, this->attempt(login, current));
    QString hash;
    Status rules;
    if (attempt.matches) {
        const Date today = m_clock.today();
        rules =
            Password::checkRules(next, attempt.member->staff.login,
                                 m_settings.integer(QStringLiteral("password.minLength"), today));
        if (rules && (Password::matches(next, attempt.secret->hash) ||
                      Password::matches(next, attempt.secret->previousHash.value_or(QString()))))
            rules = fail(refused("password.isLast", QStringLiteral("password")));
        if (rules)
            hash = Password::hashOf(next, PasswordCost::of(m_settings, today));
    }
    auto tx = write();
    const auto member = settle(attempt);
    if (member && rules) {
        const auto previous =
            attempt.secret->isOneTime ? attempt.secret->previousHash : attempt.secret->hash;
        m_staff.setSecret(member->staff.id, {hash, previous, m_clock.now(), false, false});
        AuditLog::append(m_database, sessionOf(*member, false).actor(), m_clock.now(),
                         "password.change", subjectOf(member->staff.id));
    }
    tx.commit();
    if (!member)
        return fail(member.error());
    BANSO_CHECK(rules);
    return SignedIn{sessionOf(*member, false), false};
}

Result<Session> SignIn::renewed(const Session& session) {
    const auto member = m_staff.find(session.staff());
    if (!member || !member->staff.isActive)
        return fail(denied("signIn.ended"));
    const auto secret = m_staff.findSecret(session.staff());
    return sessionOf(*member, session.roles().empty() && secret && secret->mustChange);
}

} // namespace banso
