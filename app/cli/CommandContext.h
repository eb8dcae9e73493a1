#pragma once

#include "app/cli/GlobalOptions.h"
#include "app/house/House.h"
#include "core/security/Desk.h"
#include "core/security/SignIn.h"

#include <memory>

namespace banso {

/// What a command stands on: the register that was named, the time, and who asks. Opens and signs
/// in when first asked, so that `text era` needs neither.
class CommandContext {
  public:
    explicit CommandContext(GlobalOptions options);
    ~CommandContext();

    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] Result<DatabaseLocation> location() const;
    /// Errors: those of `Database::open`.
    [[nodiscard]] Result<Database*> database();
    /// Signs in: as `--as` with BANSO_PASSWORD or a prompt, else as the operating system's user.
    /// Errors: those of `SignIn`; `signIn.passwordNeeded` {login} without a terminal;
    /// `signIn.mustChange` {login}.
    [[nodiscard]] Result<Desk*> desk();
    /// The wired rooms over `desk()`. Errors as there.
    [[nodiscard]] Result<House*> house();
    /// Takes a database that a command has just created.
    void adopt(std::unique_ptr<Database> database);

    /// Somebody at the door of a register. A wait of a few seconds after a mistyped password is
    /// waited for rather than answered: a script would only try again.
    [[nodiscard]] Result<SignedIn> enter(Database& database, const QString& login,
                                         const QString& password) const;
    /// From BANSO_PASSWORD, or asked for. Error `signIn.passwordNeeded` {login}.
    [[nodiscard]] static Result<QString> password(const QString& login, const char* variable);

  private:
    [[nodiscard]] Result<Session> signIn(Database& database);

    GlobalOptions m_options;
    std::unique_ptr<Clock> m_clock;
    SystemClock m_wall; ///< for the door: it does not stand still with `--today`
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<House> m_house;
};

} // namespace banso
