#pragma once

#include "core/base/Result.h"

namespace banso {

enum class PhoneKind {
    Mobile,   ///< 060 (opening since July 2026), 070, 080, 090: takes SMS
    Landline, ///< ten digits; the area code's length is not known, so no hyphens are guessed
    Ip,       ///< 050
    TollFree, ///< 0120, 0800
    Navi,     ///< 0570
};

/// A Japanese telephone number as digits with its leading 0.
class PhoneNumber {
  public:
    /// Accepts full-width, hyphens, dots, brackets, a label before it ("携)"), +81 / 0081 / 81.
    /// Errors: `phone.unreadable` {text}; `phone.zeroLost` {text, repaired} for ten digits that
    /// begin 60/70/80/90 (a spreadsheet dropped the 0): offered, never repaired silently;
    /// `phone.machine` {text} for 020 (machine to machine).
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text);

    [[nodiscard]] QString digits() const { return m_digits; }
    [[nodiscard]] PhoneKind kind() const { return m_kind; }
    [[nodiscard]] bool takesSms() const { return m_kind == PhoneKind::Mobile; }
    /// Hyphenated where the grouping is certain (`090-1234-5678`), plain digits otherwise.
    [[nodiscard]] QString shown() const;
    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;

  private:
    PhoneNumber(QString digits, PhoneKind kind) : m_digits(std::move(digits)), m_kind(kind) {}
    QString m_digits;
    PhoneKind m_kind;
};

/// Stable key: `mobile`, `landline`, `ip`, `tollfree`, `navi`.
[[nodiscard]] QString phoneKindKey(PhoneKind kind);

} // namespace banso
