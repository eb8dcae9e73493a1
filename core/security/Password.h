#pragma once

#include "core/base/Result.h"

namespace banso {

class SettingBook;
class Date;

/// What one hash costs (Argon2id): passes over so many bytes of memory.
struct PasswordCost {
    int passes;
    int memoryMiB;
    /// `password.passes` and `password.memoryMiB`.
    [[nodiscard]] static PasswordCost of(const SettingBook& settings, Date on);
};

/// Passwords as libsodium keeps them (Argon2id with its own salt, one line of text). What was typed
/// is composed (NFC) first, so that keyboards agree; nothing else is folded.
namespace Password {

[[nodiscard]] QString hashOf(const QString& password, PasswordCost cost);
/// Takes as long whether it matches or not.
[[nodiscard]] bool matches(const QString& password, const QString& hash);
/// A hash made at another cost than today's.
[[nodiscard]] bool isOutdated(const QString& hash, PasswordCost cost);
/// A hash that no password has and that costs as much to try: what an unknown login is tried on.
[[nodiscard]] QString decoyHash(PasswordCost cost);

/// `k7mq-x2rd-9vbn`: 59 random bits without letters that look alike, to be read out once.
[[nodiscard]] QString oneTime();

/// Errors, field `password`: `password.tooShort` {least}, `password.tooLong` {most},
/// `password.isLogin`. Lengths count characters, not code units.
[[nodiscard]] Status checkRules(const QString& password, const QString& login, int least);

} // namespace Password

} // namespace banso
