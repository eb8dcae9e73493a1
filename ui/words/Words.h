#pragma once

#include "core/base/Error.h"

#include <QString>

namespace banso {

/// The sentence for an error, in the language of the installed translation: what is wrong and what
/// to do. It does not name the field, for it stands beside it. A code without words (a defect that
/// a test finds) is shown with its arguments, so that nothing is lost.
[[nodiscard]] QString words(const Error& error);
/// One line an error.
[[nodiscard]] QString words(const Errors& errors);

/// The sentence for a code that was kept as text.
[[nodiscard]] QString words(const QString& code, const QStringList& arguments);

[[nodiscard]] bool hasWords(QStringView code);

/// `%1`…`%9` replaced in one pass, so that a typed "%2" is never taken for a place. A place without
/// an argument becomes "…".
[[nodiscard]] QString fillIn(const QString& sentence, const QStringList& arguments);

} // namespace banso
