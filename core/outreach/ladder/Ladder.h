#pragma once

#include "core/base/Ids.h"
#include "core/outreach/gate/Verdict.h"
#include "core/registry/ContactPoint.h"

namespace banso {

/// One way to try, in a family's order.
struct LadderRung {
    SendChannel channel;
    /// Which number or link; nothing: the best of the addressee's.
    std::optional<ContactPointId> contact = {};
    bool isExcluded = false;
    QString excludedReason = {};

    friend bool operator==(const LadderRung&, const LadderRung&) = default;
};

/// The order in which a family is tried.
struct Ladder {
    std::vector<LadderRung> rungs;
    bool isOwn = false; ///< not the town's default

    friend bool operator==(const Ladder&, const Ladder&) = default;
};

/// Errors: `ladder.empty`; `ladder.twice` {channel} (the same way to the same contact);
/// `ladder.reasonMissing` {channel} (excluded without saying why).
[[nodiscard]] Errors findingsIn(const std::vector<LadderRung>& rungs);

/// `sms,line,post,phone` as the setting and the command write it. Error `ladder.channel` {text}.
[[nodiscard]] Result<std::vector<SendChannel>> parseChannels(const QString& text);

/// Of a person's contact points (the most recently verified first) the one to use on a channel:
/// one that may be used before one that may not, a private number before one at work. Nothing for
/// post, and when there is none at all.
[[nodiscard]] std::optional<ContactPointId>
contactFor(SendChannel channel, const std::vector<ContactPoint>& contacts, Date today);
/// Whether a kind of contact point serves a channel.
[[nodiscard]] bool serves(ContactKind kind, SendChannel channel);

/// A rung as the gate sees it: what lies in the way, and how grave that is.
struct RungAnswer {
    SendChannel channel;
    std::optional<ContactPointId> contact;
    GateReasons reasons; ///< of the way only: those of the family are the same for every rung
    Grade grade;
    bool wasTried = false; ///< by an earlier attempt of the same item
};

/// Which rung to take.
struct ChannelProposal {
    std::optional<std::size_t> rung; ///< nothing: no way is open
    /// Why the others before it were passed over, or, without a rung, every one.
    GateReasons passedOver;
};

/// The first rung that is clear; without one, the first that a named person may let pass; never
/// one that stops or was tried before.
[[nodiscard]] ChannelProposal proposeChannel(const std::vector<RungAnswer>& rungs);

} // namespace banso
