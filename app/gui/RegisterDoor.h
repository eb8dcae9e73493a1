#pragma once

#include "core/base/Clock.h"
#include "ui/shell/door/SignInPort.h"

#include <QObject>

namespace banso {

/// The door of one register. Each attempt runs on a thread of its own, with its own connection:
/// hashing a password takes a tenth of a second, and the window stays alive.
class RegisterDoor final : public SignInPort {
  public:
    /// `database` is the window's own connection. Both outlive the door; the clock may be asked
    /// from any thread.
    RegisterDoor(Database& database, const Clock& clock);
    ~RegisterDoor() override;

    void signIn(const QString& login, const QString& password, Answer answer) override;
    void changePassword(const QString& login, const QString& current, const QString& next,
                        Answer answer) override;
    [[nodiscard]] bool needsFirstAdministrator() override;
    void makeFirstAdministrator(const FirstAdministrator& input, FirstAnswer answer) override;
    [[nodiscard]] std::vector<SignInHint> hints() override;
    [[nodiscard]] QString hintedPassword() override;

  private:
    void attempt(std::function<Result<SignedIn>(SignIn&)> step, Answer answer);

    Database& m_database;
    const Clock& m_clock;
    QObject m_attempts; ///< owns the work that runs
};

} // namespace banso
