#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

namespace banso {

/// Something that was written, and how it is taken back.
struct WrittenChange {
    QString line;                      ///< what happened, in words
    std::function<Status()> undo = {}; ///< nothing: it is corrected, not taken back
};

} // namespace banso
