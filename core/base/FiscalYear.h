#pragma once

#include "core/base/Date.h"

namespace banso {

/// 年度, 1 April to 31 March, named by the year it starts in.
class FiscalYear {
  public:
    constexpr explicit FiscalYear(int startYear) : m_year(startYear) {}
    [[nodiscard]] static FiscalYear of(Date day) {
        return FiscalYear(day.month() >= 4 ? day.year() : day.year() - 1);
    }
    [[nodiscard]] constexpr int startYear() const { return m_year; }
    [[nodiscard]] Date firstDay() const { return *Date::of(m_year, 4, 1); }
    [[nodiscard]] Date lastDay() const { return *Date::of(m_year + 1, 3, 31); }
    [[nodiscard]] bool contains(Date day) const { return of(day) == *this; }
    /// `令和8年度`; the year that began in Heisei and became Reiwa is shown as 令和元年度.
    [[nodiscard]] QString label() const;
    friend constexpr auto operator<=>(const FiscalYear&, const FiscalYear&) = default;

  private:
    int m_year;
};

} // namespace banso
