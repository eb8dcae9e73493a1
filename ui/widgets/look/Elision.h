#pragma once

#include <QFontMetrics>
#include <QString>

namespace banso {

/// The text as it fits into `width` pixels, cut at the end with "…" between two letters as people
/// see them: never inside a surrogate pair, never between a character and its variation selector
/// or combining mark. The first letter always stays.
[[nodiscard]] QString elided(const QString& text, const QFontMetrics& metrics, int width);

} // namespace banso
