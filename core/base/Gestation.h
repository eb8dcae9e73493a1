#pragma once

#include "core/base/Date.h"

namespace banso {

/// How far a pregnancy is, counted from the expected date of delivery (EDD = 40 weeks 0 days = day
/// 280). Never computed from the last menstruation once an EDD exists.
class Gestation {
  public:
    constexpr explicit Gestation(int days) : m_days(days) {}
    [[nodiscard]] static constexpr Gestation ofWeeks(int weeks, int days = 0) {
        return Gestation(weeks * 7 + days);
    }
    /// Negative days when `day` lies before 0 weeks 0 days.
    [[nodiscard]] static Gestation on(Date day, Date edd) {
        return Gestation(280 - day.daysUntil(edd));
    }

    [[nodiscard]] constexpr int totalDays() const { return m_days; }
    [[nodiscard]] constexpr int weeks() const { return m_days / 7; }
    [[nodiscard]] constexpr int extraDays() const { return m_days % 7; }
    /// 妊娠月数: the first month is weeks 0–3.
    [[nodiscard]] constexpr int month() const { return weeks() / 4 + 1; }

    friend constexpr auto operator<=>(const Gestation&, const Gestation&) = default;

  private:
    int m_days;
};

/// The day on which a pregnancy with that EDD is so many weeks and days.
[[nodiscard]] inline Date gestationReachedOn(Date edd, int weeks, int days = 0) {
    return edd.plusDays(weeks * 7 + days - 280);
}

/// Below 22 weeks a loss is a miscarriage in medicine; from 12 weeks a stillbirth notice is due.
inline constexpr Gestation kViability = Gestation::ofWeeks(22);
inline constexpr Gestation kStillbirthNotice = Gestation::ofWeeks(12);
inline constexpr Gestation kTerm = Gestation::ofWeeks(37);
inline constexpr Gestation kPostTerm = Gestation::ofWeeks(42);

} // namespace banso
