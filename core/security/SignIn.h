#pragma once

#include "core/security/SignInPolicy.h"
#include "core/security/StaffRepository.h"
#include "core/storage/SettingBook.h"

namespace banso {

struct SignedIn {
    Session session; ///< without roles while the password must be changed
    bool mustChangePassword;
};

/// The door. Each failure makes the next attempt on that login wait longer, and many lock it for a
/// while; a login nobody has is treated and takes as long as one that somebody has, so the answer
/// does not tell which exist. Success, failure, refusal and lock stand in the audit log.
///
/// Errors (Denied): `signIn.failed`: no such login, wrong password or no longer active, not said
/// which; `signIn.wait` {seconds}; `signIn.locked` {minutes}; `signIn.oneTimeExpired`.
class SignIn {
  public:
    /// Failures are counted and waited for by `wall`: whoever fixes the day at which commands work
    /// (`banso-cli --today`) neither skips a wait nor stands before it for ever.
    SignIn(Database& database, const Clock& clock, const Clock& wall);
    SignIn(Database& database, const Clock& clock) : SignIn(database, clock, clock) {}

    [[nodiscard]] Result<SignedIn> withPassword(const QString& login, const QString& password);
    /// As the computer's user, when an administrator linked him to a member of the staff.
    /// Error `signIn.osUserUnknown` {user}.
    [[nodiscard]] Result<SignedIn> withOsUser(const QString& osUser);
    /// Also what a one-time password is good for. Further errors (field `password`): those of
    /// `Password::checkRules`, `password.isLast`.
    [[nodiscard]] Result<SignedIn> changePassword(const QString& login, const QString& current,
                                                  const QString& next);
    /// The same session with today's name and roles; error `signIn.ended` when the staff member is
    /// no longer active. Asked when a window is unlocked and before long work.
    [[nodiscard]] Result<Session> renewed(const Session& session);
    /// Ends the wait and the lock of a login. Within the caller's write transaction.
    void forgetFailures(const QString& login);

  private:
    /// One attempt, looked at outside the write transaction: hashing takes a tenth of a second.
    struct Attempt {
        QString loginHash;
        std::optional<StaffMember> member;
        std::optional<StaffSecret> secret;
        bool matches;
    };
    [[nodiscard]] Result<Attempt> attempt(const QString& login, const QString& password);
    [[nodiscard]] Result<StaffMember> settle(const Attempt& attempt);
    [[nodiscard]] Error failed(const Attempt& attempt, const SignInHearing& hearing);
    [[nodiscard]] SignInHearing hearing(const QString& loginHash);
    [[nodiscard]] QString hashOfLogin(const QString& login);
    void renewHash(const Attempt& attempt, const QString& password);
    [[nodiscard]] WriteTransaction write();

    Database& m_database;
    const Clock& m_clock;
    const Clock& m_wall;
    SettingBook m_settings;
    StaffRepository m_staff;
};

} // namespace banso
