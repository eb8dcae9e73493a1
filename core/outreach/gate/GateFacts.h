#pragma once

#include "core/outreach/gate/GateReason.h"
#include "core/outreach/notices/Notice.h"
#include "core/registry/ContactPoint.h"

namespace banso {

/// What is known of a child that a notice is about.
struct ChildFacts {
    bool isAlive = true;
    bool isHere = true;     ///< lives here: not moved out, not taken off the register
    bool isInFamily = true; ///< in this family's care now
};

/// What is known of the pregnancy that a notice is about.
struct GatePregnancy {
    int ongoing = 0; ///< fetuses without an outcome
    int born = 0;
    int lost = 0;
    std::optional<Date> eddOn = {};
};

/// Everything about family, people and notice that the gate judges by. Plain values: gathered by
/// SQL in one place (FamilyFactsReader), judged by a pure rule in another (GateJudge.h).
struct FamilyFacts {
    bool isAddresseeAlive = true;
    bool isAddresseeHere = true;
    bool isAddresseeCarer = true; ///< mother or guardian of the family now
    bool isClosed = false;
    bool isProposed = false;
    std::vector<ChildFacts> children = {};
    std::optional<GatePregnancy> pregnancy = {};
    std::optional<Date> lastLossOn = {};       ///< of a pregnancy or a child of the family
    std::optional<Date> lastAdultDeathOn = {}; ///< of another member
    bool isProtected = false;
    bool tellsOtherParty = false;
    std::optional<Date> registerAsOf = {}; ///< of the last extract; nothing: never imported
    std::optional<Date> lastSentOn = {};   ///< the same notice, another item, not failed
    bool isWaitingElsewhere = false;       ///< the same notice in another item
    bool isDue = true;
    bool isSessionOff = false; ///< cancelled, or over
    bool hasNamesake = false;  ///< in the same batch
    bool isHeld = false;
};

/// What is known of one way to reach the family with this text.
struct WayFacts {
    SendChannel channel = SendChannel::Post;
    bool isAllowedByNotice = true;
    bool isExcluded = false;
    bool hasText = true;
    bool isOtherLanguage = false;
    bool isTextSendable = true;
    bool isTextNeutral = true;
    bool hasPersonalData = false;
    bool hasContact = true; ///< a contact point, or an address
    ContactState state = ContactState::Active;
    bool isOwnerInFamily = true;
    bool reachesOtherParty = false; ///< it is their number or address too
    Consent consent = Consent::Given;
    bool isOptedOut = false;
    bool isBlocked = false;
    bool isSuspended = false;
    int strangersSharing = 0;
    std::optional<Date> verifiedOn = {};
    bool isReadByOthers = false;
    bool wantsNeutral = false;
    bool isChanged = false; ///< not what was frozen
    /// When a call would be made, in minutes since midnight; nothing unless it is about to be.
    std::optional<int> callMinute = {};
};

/// What a town decided, as of the day.
struct GateLimits {
    int registerMaxAgeDays = 14;
    int bereavementDays = 90;
    int considerationMonths = 12;
    int birthSilenceDays = 0; ///< after the due date
    int verifiedMonths = 12;
    int callsNeverFrom = 21 * 60; ///< minutes since midnight
    int callsNeverTo = 8 * 60;
};

} // namespace banso
