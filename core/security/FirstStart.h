#pragma once

#include "core/base/Clock.h"
#include "core/security/Staff.h"

namespace banso {

struct FirstAdministrator {
    QString login;
    QString name;
    QString kana;
    QString password;
};

/// The first start of a new register: nobody can sign in yet, so whoever made the register makes
/// its administrator, once.
namespace FirstStart {

[[nodiscard]] bool isNeeded(Database& database);

/// Errors: those of `findingsOf` and of `Password::checkRules`, all at once; `firstStart.done` when
/// the register already has somebody.
[[nodiscard]] Validated<Session> makeAdministrator(Database& database, const Clock& clock,
                                                   const FirstAdministrator& input);

} // namespace FirstStart

} // namespace banso
