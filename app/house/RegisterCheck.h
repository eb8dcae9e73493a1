#pragma once

#include "app/house/House.h"
#include "core/base/JobControl.h"

namespace banso {

/// One question of `check` and how often its answer was wrong.
struct CheckLine {
    QString finding; ///< a stable key; every question has a line, also when all is well
    qint64 count;
    QString where = {}; ///< the first place, where there is one
};

/// Everything that can be asked of a register: the engine's own check, the change log, the audit
/// chain, whom protection measures touch, the sums of what was sent, the duties worked out anew,
/// and what each room asks of its own tables. Needs Backup.
namespace RegisterCheck {

[[nodiscard]] Result<std::vector<CheckLine>> run(House& house, JobControl& job);

} // namespace RegisterCheck

} // namespace banso
