#pragma once

#include "core/storage/Database.h"

namespace banso {

/// What a register knows of itself.
struct RegisterInfo {
    static constexpr int kColumns = 2;
    QString key;       ///< made once with the register; its backups carry it
    bool isFictitious; ///< a made-up town: said on every page, letter and cover

    [[nodiscard]] static RegisterInfo load(Database& database);
    /// For ever: nothing turns a made-up town into a real one. Within a write transaction.
    static void markFictitious(Database& database);
};

} // namespace banso
