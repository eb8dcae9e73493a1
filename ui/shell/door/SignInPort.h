#pragma once

#include "core/security/FirstStart.h"
#include "core/security/SignIn.h"

#include <functional>
#include <vector>

namespace banso {

/// Somebody who may sign in to the fictitious town, shown on the sign-in page there and nowhere
/// else.
struct SignInHint {
    QString login;
    QString name;
    QString roles;
};

/// The door's way to security. Answers may come at once or later (hashing a password takes a tenth
/// of a second), always on the window's thread.
class SignInPort {
  public:
    using Answer = std::function<void(const Result<SignedIn>&)>;
    using FirstAnswer = std::function<void(const Validated<Session>&)>;

    virtual ~SignInPort() = default;
    virtual void signIn(const QString& login, const QString& password, Answer answer) = 0;
    virtual void changePassword(const QString& login, const QString& current, const QString& next,
                                Answer answer) = 0;
    /// The register is new and has nobody yet.
    [[nodiscard]] virtual bool needsFirstAdministrator() = 0;
    virtual void makeFirstAdministrator(const FirstAdministrator& input, FirstAnswer answer) = 0;
    /// Empty unless the town is fictitious.
    [[nodiscard]] virtual std::vector<SignInHint> hints() = 0;
    /// What all of them have as password; empty unless the town is fictitious.
    [[nodiscard]] virtual QString hintedPassword() = 0;
};

} // namespace banso
