#pragma once

#include "core/base/Instant.h"

namespace banso {

/// Where the time comes from. Handed in by the composition root; no code asks the system.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Today in Japan.
    [[nodiscard]] Date today() const { return now().japanDate(); }

  protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

/// The computer's clock.
class SystemClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until told: tests, and `banso-cli --today`.
class FixedClock final : public Clock {
  public:
    explicit FixedClock(Instant now) : m_now(now) {}
    /// 09:00 in Japan of that day.
    explicit FixedClock(Date today) : m_now(Instant::inJapan(today, 9)) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void set(Date today) { m_now = Instant::inJapan(today, 9); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.plusSeconds(seconds); }

  private:
    Instant m_now;
};

} // namespace banso
