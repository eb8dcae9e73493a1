#pragma once

#include "core/base/Date.h"

namespace banso {

/// A moment, in milliseconds since 1970 UTC. Stored as `YYYY-MM-DDTHH:MM:SS.mmmZ`; what people see
/// is Japan time, which is UTC+9 by rule (no summer time since 1952, no zone database needed).
class Instant {
  public:
    constexpr explicit Instant(qint64 millisecondsUtc) : m_ms(millisecondsUtc) {}
    /// A time of day in Japan.
    [[nodiscard]] static Instant inJapan(Date day, int hour, int minute = 0, int second = 0);
    [[nodiscard]] static std::optional<Instant> fromIso(QStringView text);

    [[nodiscard]] qint64 milliseconds() const { return m_ms; }
    [[nodiscard]] QString iso() const;
    [[nodiscard]] Date japanDate() const;
    /// Minutes since midnight in Japan, 0–1439.
    [[nodiscard]] int japanMinuteOfDay() const;
    /// `HH:MM` in Japan.
    [[nodiscard]] QString japanTime() const;
    [[nodiscard]] Instant plusSeconds(qint64 seconds) const {
        return Instant(m_ms + seconds * 1000);
    }
    [[nodiscard]] qint64 secondsUntil(Instant other) const { return (other.m_ms - m_ms) / 1000; }

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;

  private:
    qint64 m_ms;
};

} // namespace banso
