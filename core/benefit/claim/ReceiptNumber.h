#pragma once

#include "core/base/FiscalYear.h"
#include "core/base/Result.h"

namespace banso {

/// 受付番号: the fiscal year in which the claim was entered, and a number in it without gaps.
/// `R08-0001`.
class ReceiptNumber {
  public:
    /// `serial` from 1.
    ReceiptNumber(FiscalYear year, int serial) : m_year(year), m_serial(serial) {}
    /// As people type it, full-width or without zeros (`r8-1`). Error `benefit.receipt` {text}.
    [[nodiscard]] static Result<ReceiptNumber> parse(QStringView text);

    [[nodiscard]] FiscalYear year() const { return m_year; }
    [[nodiscard]] int serial() const { return m_serial; }
    [[nodiscard]] QString text() const;
    friend auto operator<=>(const ReceiptNumber&, const ReceiptNumber&) = default;

  private:
    FiscalYear m_year;
    int m_serial;
};

} // namespace banso
