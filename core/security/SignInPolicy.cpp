#include "core/security/SignInPolicy.h"

#include "core/storage/SettingBook.h"

namespace banso {

SignInLimits SignInLimits::of(const SettingBook& settings, Date on) {
    return {settings.integer(QStringLiteral("signIn.delaySeconds"), on),
            settings.integer(QStringLiteral("signIn.maxDelaySeconds"), on),
            settings.integer(QStringLiteral("signIn.lockAfterFailures"), on),
            settings.integer(QStringLiteral("signIn.lockMinutes"), on)};
}

SignInHearing hearingOf(const std::optional<SignInFailures>& failures, Instant now,
                        const SignInLimits& limits) {
    const qint64 lockSeconds = limits.lockMinutes * qint64(60);
    if (!failures || now >= failures->lastAt.plusSeconds(lockSeconds))
        return {};
    // A clock that ran far ahead and was set right must not lock anybody out until it is there
    // again.
    if (failures->lastAt > now.plusSeconds(lockSeconds))
        return {};
    SignInHearing hearing{failures->count >= limits.lockAfter, 0, failures->count};
    qint64 delay = lockSeconds;
    if (!hearing.isLocked) {
        delay = limits.delaySeconds;
        for (int i = 1; i < failures->count && delay < limits.maxDelaySeconds; ++i)
            delay *= 2;
        delay = std::min<qint64>(delay, limits.maxDelaySeconds);
    }
    const qint64 leftMs = failures->lastAt.plusSeconds(delay).milliseconds() - now.milliseconds();
    hearing.waitSeconds = std::max<qint64>(0, (leftMs + 999) / 1000);
    return hearing;
}

} // namespace banso
