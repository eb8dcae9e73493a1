#pragma once

#include <QString>
#include <QStringList>

namespace banso {

// What comes in with files, in words, for stable keys of `core/registry/imports`. A key without
// words is shown as it is.

/// `residents`: 住民基本台帳の抽出; `contacts`, `protection`, `notices`, `sessions`, `result`.
[[nodiscard]] QString importKindWords(const QString& kind);
/// What the file is for and where it comes from, in one sentence.
[[nodiscard]] QString importKindHint(const QString& kind);

/// A kind of change: `moved_within` is 転居.
[[nodiscard]] QString changeWords(const QString& kind);
[[nodiscard]] bool hasChangeWords(const QString& kind);
/// The kinds in the order in which people ask for them.
[[nodiscard]] QStringList changeOrder();

/// What a change is about: `address` is 住所.
[[nodiscard]] QString changeFieldWords(const QString& field);
/// A value of that field: keys in words, days in the calendar of the language, the rest as it is.
[[nodiscard]] QString changeValueWords(const QString& field, const QString& value);

/// Why two persons may be one: `birth` is 生年月日.
[[nodiscard]] QString evidenceWords(const QString& evidence);

} // namespace banso
