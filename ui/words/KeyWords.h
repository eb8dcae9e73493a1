#pragma once

#include <QString>

namespace banso {

/// The word for a stable key of a room's enum, as forms and lists show it: `keyWords("sex",
/// "female")` is 女. A key without a word is shown as it is.
[[nodiscard]] QString keyWords(const char* group, const QString& key);
[[nodiscard]] bool hasKeyWords(const char* group, const QString& key);

} // namespace banso
