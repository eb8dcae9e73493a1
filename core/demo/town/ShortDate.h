#pragma once

#include "core/base/Date.h"

namespace banso {

/// A day, or none, in four bytes: each of a million residents has five.
class ShortDate {
  public:
    constexpr ShortDate() = default;
    ShortDate(Date day) // NOLINT(google-explicit-constructor): the same day, shorter
        : m_days(static_cast<qint32>(day.days().time_since_epoch().count())) {}

    [[nodiscard]] constexpr bool isNone() const { return m_days == kNone; }
    /// Not when there is none.
    [[nodiscard]] Date date() const {
        return Date::fromDays(std::chrono::sys_days(std::chrono::days(m_days)));
    }
    friend constexpr auto operator<=>(const ShortDate&, const ShortDate&) = default;

  private:
    static constexpr qint32 kNone = -1'000'000;
    qint32 m_days = kNone;
};

} // namespace banso
