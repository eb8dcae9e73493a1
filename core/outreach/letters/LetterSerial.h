#pragma once

#include "core/base/Result.h"

namespace banso {

/// The number printed on every sheet, by which a returned or pulled letter is found again:
/// `00123-00045-K` is letter 45 of batch 123.
///
/// The check letter comes from 23 capitals that cannot be taken for a digit or for each other
/// (A to Z without I, O, Q). 23 is prime and every place has its own weight, so one wrong
/// character and any two exchanged characters are always found out.
class LetterSerial {
  public:
    static constexpr int kLargest = 99'999;

    /// Both numbers from 1 to `kLargest`. Error `letter.serialRange` {batch, number}.
    [[nodiscard]] static Result<LetterSerial> of(qint64 batch, qint64 number);
    /// Reads what a person types from an envelope: full-width, lower case, any dashes or spaces;
    /// leading zeros may be left out when the parts are separated.
    /// Errors: `letter.serialUnreadable` {text}, `letter.serialCheck` {text} when it was mistyped.
    [[nodiscard]] static Result<LetterSerial> parse(QStringView text);

    [[nodiscard]] int batch() const { return m_batch; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QChar check() const;
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const LetterSerial&, const LetterSerial&) = default;

  private:
    LetterSerial(int batch, int number) : m_batch(batch), m_number(number) {}

    int m_batch;
    int m_number;
};

[[nodiscard]] inline std::size_t qHash(const LetterSerial& serial, std::size_t seed = 0) noexcept {
    return ::qHash(
        (static_cast<quint64>(serial.batch()) << 32) | static_cast<quint32>(serial.number()), seed);
}

} // namespace banso
