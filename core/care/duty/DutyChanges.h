#pragma once

#include "core/care/duty/ContactScope.h"

namespace banso {

/// One step that brings a kept duty into line with the plan.
struct DutyChange {
    enum class Kind {
        Put,      ///< missing, withdrawn, or with other days, person, session, reason
        Reopen,   ///< ended, and what ended it was taken back
        Done,     ///< fulfilled; `text` is the record
        Close,    ///< will not happen; `text` is the reason's code
        Withdraw, ///< its cause is gone
    };
    Kind kind;
    QString originKey;
    std::optional<DutyId> duty; ///< nothing for one that is not there yet
    std::optional<DutyDraft> draft = {};
    QString text = {};
};

/// What must be done, in this order, so that the kept duties of a file are what the plan says.
/// Empty when they are: this is what `check` asks. Contacts that ended before a duty was written
/// for them need none.
[[nodiscard]] std::vector<DutyChange> dutyChanges(const CareFile& file,
                                                  const std::vector<ExpectedDuty>& plan);

} // namespace banso
