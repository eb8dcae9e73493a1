#pragma once

#include "core/base/Result.h"

namespace banso {

/// 郵便番号: exactly seven half-width digits.
class PostalCode {
  public:
    /// Accepts 〒, hyphens, spaces and full-width digits. Error `postcode.unreadable` {text}.
    [[nodiscard]] static Result<PostalCode> parse(QStringView text);
    [[nodiscard]] QString digits() const { return m_digits; }
    /// `060-0906`.
    [[nodiscard]] QString shown() const { return m_digits.first(3) + u'-' + m_digits.sliced(3); }
    friend bool operator==(const PostalCode&, const PostalCode&) = default;

  private:
    explicit PostalCode(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace banso
