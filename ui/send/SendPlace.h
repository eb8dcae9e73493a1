#pragma once

#include "core/base/EnumText.h"
#include "core/outreach/Ids.h"
#include "core/outreach/batches/BatchPreparation.h"

namespace banso {

/// The steps of a batch, in their order.
enum class SendPhase { Choose, Check, HandOut, Results };

template <>
struct EnumText<SendPhase> {
    static constexpr std::array kKeys{
        std::pair{SendPhase::Choose, "choose"}, std::pair{SendPhase::Check, "check"},
        std::pair{SendPhase::HandOut, "handOut"}, std::pair{SendPhase::Results, "results"}};
};

/// What the page shows besides batches.
enum class SendDesk { Batch, Calls, Mail, Questions };

template <>
struct EnumText<SendDesk> {
    static constexpr std::array kKeys{
        std::pair{SendDesk::Batch, "batch"}, std::pair{SendDesk::Calls, "calls"},
        std::pair{SendDesk::Mail, "mail"}, std::pair{SendDesk::Questions, "questions"}};
};

/// A place of the page, as the history and other pages write it:
///
///     prepare:C04N:5:12,13   choose, filled in: notice, session, households (each may be empty)
///     batch:3:check          a batch at one of its steps
///     calls · mail · questions
///
/// An empty notice with households waits for somebody to choose the notice.
struct SendPlace {
    SendDesk desk = SendDesk::Batch;
    std::optional<SendBatchId> batch = {}; ///< nothing: a new one is prepared
    SendPhase phase = SendPhase::Choose;
    PrepareWish wish = {};

    /// What cannot be read is the empty first step.
    [[nodiscard]] static SendPlace parse(const QString& text);
    [[nodiscard]] QString text() const;
};

} // namespace banso
