#pragma once

#include <QString>

namespace banso {

/// `22,041`.
[[nodiscard]] QString numberWords(qint64 number);
/// `50,000円` · `¥50,000`.
[[nodiscard]] QString yenWords(qint64 yen);
/// A measure kept as a whole number of its smallest step: 495 with one decimal and `cm` is
/// `49.5 cm`.
[[nodiscard]] QString measureWords(qint64 steps, int decimals, const QString& unit);
/// The number alone: `49.5`, `2,940`.
[[nodiscard]] QString decimalWords(qint64 steps, int decimals);

} // namespace banso
