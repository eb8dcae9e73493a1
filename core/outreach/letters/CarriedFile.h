#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace banso {

/// A file of `resources/letters` that is built into the program.
/// Error `letter.resourceMissing` {name}.
[[nodiscard]] Result<QByteArray> carriedLetterFile(const QString& name);

} // namespace banso
