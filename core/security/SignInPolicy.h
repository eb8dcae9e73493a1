#pragma once

#include "core/base/Instant.h"

namespace banso {

class SettingBook;

/// How failed sign-ins slow further ones down.
struct SignInLimits {
    int delaySeconds;    ///< after the first failure; doubles with each further one
    int maxDelaySeconds; ///< and grows no longer than this
    int lockAfter;       ///< so many failures lock the login
    int lockMinutes;     ///< for so long; afterwards they are forgotten
    [[nodiscard]] static SignInLimits of(const SettingBook& settings, Date on);
};

/// Attempts on one login, the one that is being looked at included.
struct SignInFailures {
    static constexpr int kColumns = 2;
    int count;
    Instant lastAt;
};

/// Whether an attempt is heard now. Known and unknown logins are treated the same.
struct SignInHearing {
    bool isLocked = false;
    qint64 waitSeconds = 0; ///< 0: heard
    int failuresSoFar = 0;  ///< that still count

    [[nodiscard]] bool isHeard() const { return waitSeconds == 0; }
};

[[nodiscard]] SignInHearing hearingOf(const std::optional<SignInFailures>& failures, Instant now,
                                      const SignInLimits& limits);

} // namespace banso
