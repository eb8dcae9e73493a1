#pragma once

#include <QString>

namespace banso {

/// What was done, by the audit log's stable key (`password.reset`); the key where it has no words
/// (a test looks).
[[nodiscard]] QString auditWords(const QString& action);
[[nodiscard]] bool hasAuditWords(const QString& action);
/// What an entry or a look is about, by its kind: `family`, `staff`, ….
[[nodiscard]] QString subjectKindWords(const QString& kind);
/// `open`, `reveal`, `output`: how somebody came to see it.
[[nodiscard]] QString viewKindWords(const QString& kind);

} // namespace banso
