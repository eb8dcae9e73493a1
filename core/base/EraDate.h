#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"

namespace banso {

/// The Japanese eras in use on our papers, oldest first.
enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

/// A day as its era counts it: 令和8年11月22日 is {Reiwa, 8}. The first year is 元年.
struct EraYear {
    Era era;
    int year;
};

/// The era of a day. Before 1868-10-23 there is none (nothing).
[[nodiscard]] std::optional<EraYear> eraYearOf(Date day);

/// Reads a day the way people type it, full-width or half-width: `R8.11.22`, `令和8年11月22日`,
/// `8.11.22` (the default era), `5081122` (era code 1 Meiji … 5 Reiwa, YYMMDD), `20261122`,
/// `2026-11-22`, `2026/11/22`, `2026年11月22日`; 元 is 1.
/// Errors: `date.empty`, `date.unreadable` {text}, `date.impossible` {text},
/// `date.era` {text, the same day in its right era} when the day lies outside the era named
/// (平成31年5月1日 → 令和元年5月1日).
[[nodiscard]] Result<Date> parseDate(QStringView text, Era defaultEra = Era::Reiwa);

/// `令和8年11月22日`; `西暦1700年1月1日` style (plain years) before the eras we know.
[[nodiscard]] QString eraLong(Date day);
/// `R8.11.22`.
[[nodiscard]] QString eraShort(Date day);

} // namespace banso
