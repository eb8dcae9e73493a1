#pragma once

#include "core/outreach/Ids.h"
#include "core/outreach/gate/GatePass.h"

namespace banso {

/// May this notice leave for this family?
struct GateQuestion {
    FamilyId family;
    PersonId addressee;
    std::vector<PersonId> children = {};
    std::optional<PregnancyId> pregnancy = {};
    Notice notice;
    std::optional<SessionFacts> session = {};
    std::optional<SendItemId> item = {}; ///< itself does not count as "sent before"
    bool isHeld = false;
    bool hasNamesake = false; ///< in the same batch
};

/// By this way?
struct GateWay {
    SendChannel channel;
    std::optional<ContactPointId> contact = {}; ///< nothing: the best of the addressee's
    bool isExcluded = false;
    /// What was frozen when it was released; another name, address or text is a reason to look.
    std::optional<std::pair<FrozenRecipient, Message>> frozen = {};
    bool isOutput = false; ///< it is about to leave, not merely queued
};

} // namespace banso
