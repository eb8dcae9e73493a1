#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace banso {

/// A calendar day (proleptic Gregorian, years 1 to 9999). There is no empty or invalid `Date`.
/// Stored and exchanged as ISO text `YYYY-MM-DD`.
class Date {
  public:
    /// Nothing when there is no such day (31 April, 29 February of a common year).
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);
    /// Strict ISO text only; what people type is read by `parseDate` in EraDate.h.
    [[nodiscard]] static std::optional<Date> fromIso(QStringView text);
    [[nodiscard]] static constexpr Date fromDays(std::chrono::sys_days days) { return Date(days); }

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    /// 0 = Sunday … 6 = Saturday.
    [[nodiscard]] int weekday() const;
    [[nodiscard]] std::chrono::sys_days days() const { return m_days; }

    [[nodiscard]] Date plusDays(int days) const { return Date(m_days + std::chrono::days(days)); }
    /// The same day of the month so many months on; the month's last day when it has no such day.
    [[nodiscard]] Date plusMonths(int months) const;
    /// Days from here to `other`; negative when `other` is earlier.
    [[nodiscard]] int daysUntil(Date other) const {
        return static_cast<int>((other.m_days - m_days).count());
    }
    [[nodiscard]] QString iso() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;

  private:
    constexpr explicit Date(std::chrono::sys_days days) : m_days(days) {}
    [[nodiscard]] std::chrono::year_month_day civil() const { return m_days; }

    std::chrono::sys_days m_days;
};

} // namespace banso
