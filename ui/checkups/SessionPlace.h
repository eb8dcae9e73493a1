#pragma once

#include "core/base/Ids.h"
#include "core/care/CareIds.h"

#include <QString>

#include <optional>

namespace banso {

/// Where the page of check-ups is: `session:12`, `session:12/came` (who came), `new:C04` (a session
/// of that check-up is planned).
struct SessionPlace {
    std::optional<CheckupSessionId> session = {};
    bool isCame = false;
    bool isNew = false;
    QString kind = {}; ///< of a new session; empty: not chosen yet

    /// What cannot be read is the list.
    [[nodiscard]] static SessionPlace parse(const QString& text);
    [[nodiscard]] QString text() const;
};

} // namespace banso
