#include "core/outreach/gate/GateJudge.h"

namespace banso {

namespace {

using enum GateReason;

bool isTalkingMessage(SendChannel channel) {
    return channel == SendChannel::Sms || channel == SendChannel::Line;
}

class Reasons {
  public:
    void addIf(bool holds, GateReason reason) {
        if (holds)
            m_reasons.insert(reason);
    }
    [[nodiscard]] GateReasons take() { return std::move(m_reasons); }

  private:
    GateReasons m_reasons;
};

bool isAboutPregnancy(const Notice& notice) {
    return notice.concern == Concern::Pregnancy || notice.isAboutBirth;
}

bool isWhollyLost(const GatePregnancy& pregnancy) {
    return pregnancy.lost > 0 && pregnancy.ongoing == 0 && pregnancy.born == 0;
}

bool isRecent(const std::optional<Date>& day, Date since) {
    return day && *day >= since;
}

void judgeLosses(const FamilyFacts& facts, const Notice& notice, const GateLimits& limits,
                 Date today, Reasons& reasons) {
    const bool hasDeadChild = std::any_of(facts.children.begin(), facts.children.end(),
                                          [](const ChildFacts& child) { return !child.isAlive; });
    const bool isLost =
        isAboutPregnancy(notice) && facts.pregnancy && isWhollyLost(*facts.pregnancy);
    const bool isInMourning =
        isRecent(facts.lastLossOn, today.plusMonths(-limits.considerationMonths));
    reasons.addIf(hasDeadChild, InfantDeath);
    reasons.addIf(isLost, Loss);
    reasons.addIf(isInMourning && !hasDeadChild && !isLost, Consideration);
    reasons.addIf(notice.sensitivity == Sensitivity::Condolence && !isInMourning && !hasDeadChild &&
                      !isLost,
                  NoLoss);
    reasons.addIf(isAboutPregnancy(notice) && facts.pregnancy && facts.pregnancy->ongoing > 0 &&
                      facts.pregnancy->eddOn &&
                      facts.pregnancy->eddOn->plusDays(limits.birthSilenceDays) < today,
                  OutcomeUnknown);
    reasons.addIf(isRecent(facts.lastAdultDeathOn, today.plusDays(-limits.bereavementDays)),
                  Bereavement);
}

void judgeBelonging(const FamilyFacts& facts, Reasons& reasons) {
    reasons.addIf(!facts.isAddresseeAlive, Deceased);
    // Who died is not told as somebody who moved.
    reasons.addIf(facts.isAddresseeAlive && !facts.isAddresseeHere, MovedOut);
    for (const ChildFacts& child : facts.children) {
        reasons.addIf(child.isAlive && !child.isHere, MovedOut);
        reasons.addIf(child.isAlive && !child.isInFamily, AdoptedAway);
    }
    reasons.addIf(facts.isClosed, FamilyClosed);
    reasons.addIf(!facts.isAddresseeCarer, NotAddressee);
    reasons.addIf(facts.isProposed, ProposedFamily);
}

bool isWithin(int minute, int from, int to) {
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

} // namespace

GateReasons familyReasons(const FamilyFacts& facts, const Notice& notice, const GateLimits& limits,
                          Date today) {
    Reasons reasons;
    judgeBelonging(facts, reasons);
    judgeLosses(facts, notice, limits, today, reasons);
    reasons.addIf(facts.tellsOtherParty, OtherParty);
    reasons.addIf(facts.isProtected, Protection);
    reasons.addIf(!facts.registerAsOf ||
                      facts.registerAsOf->daysUntil(today) > limits.registerMaxAgeDays,
                  RegisterOld);
    reasons.addIf(facts.isWaitingElsewhere ||
                      (facts.lastSentOn && notice.intervalDays > 0 &&
                       facts.lastSentOn->daysUntil(today) < notice.intervalDays),
                  WithinInterval);
    reasons.addIf(facts.isSessionOff, SessionOff);
    reasons.addIf(!facts.isDue, NothingDue);
    reasons.addIf(notice.sensitivity != Sensitivity::Ordinary, NamedRelease);
    reasons.addIf(facts.hasNamesake, SameName);
    reasons.addIf(facts.isHeld, Held);
    return reasons.take();
}

GateReasons wayReasons(const WayFacts& way, const GateLimits& limits, Date today) {
    Reasons reasons;
    const bool isMessage = isTalkingMessage(way.channel);
    const bool isNumber = way.channel != SendChannel::Post;
    reasons.addIf(!way.isAllowedByNotice, ChannelNotAllowed);
    reasons.addIf(!way.hasText, NoText);
    reasons.addIf(way.isExcluded, Excluded);
    reasons.addIf(way.hasText && !way.isTextSendable, TextUnsendable);
    reasons.addIf(way.hasText && way.isOtherLanguage, OtherLanguage);
    reasons.addIf(isMessage && way.hasPersonalData, PersonalData);
    reasons.addIf(way.isChanged, Changed);
    reasons.addIf(!way.hasContact, NoContact);
    if (!way.hasContact)
        return reasons.take();
    reasons.addIf(way.reachesOtherParty, OtherParty);
    reasons.addIf(!isNumber && way.isSuspended, Returned);
    if (!isNumber)
        return reasons.take();
    const bool hasRefused = way.consent == Consent::Refused || way.consent == Consent::Withdrawn;
    reasons.addIf(way.state != ContactState::Active, ContactDead);
    reasons.addIf(!way.isOwnerInFamily, NotTheirs);
    reasons.addIf(way.isOptedOut || (isMessage && hasRefused), OptedOut);
    reasons.addIf(isMessage && way.consent == Consent::Unknown, NoConsent);
    reasons.addIf(way.isBlocked, BlockedUntil);
    reasons.addIf(way.strangersSharing > 0, SharedNumber);
    reasons.addIf(!way.verifiedOn || *way.verifiedOn < today.plusMonths(-limits.verifiedMonths),
                  Unverified);
    reasons.addIf(way.isReadByOthers, ReadByOthers);
    reasons.addIf(way.wantsNeutral && !way.isTextNeutral, NotNeutral);
    reasons.addIf(way.callMinute &&
                      isWithin(*way.callMinute, limits.callsNeverFrom, limits.callsNeverTo),
                  Hours);
    return reasons.take();
}

} // namespace banso
