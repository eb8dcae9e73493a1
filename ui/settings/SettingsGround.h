#pragma once

#include "core/base/JobControl.h"
#include "core/security/Desk.h"

namespace banso {

/// One question of the register's check and how often its answer was wrong, as `app` tells it.
struct CheckAnswer {
    QString finding; ///< stable key: `integrity`, `change_log`, …
    qint64 count = 0;
    QString where = {};
};

/// What the page stands on. `app` hands it in, because the check asks every room.
struct SettingsGround {
    Desk& desk;
    /// Asks everything that can be asked of a register, over a desk of its own connection.
    std::function<Result<std::vector<CheckAnswer>>(Desk&, JobControl&)> check;
};

} // namespace banso
