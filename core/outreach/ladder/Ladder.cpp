#include "core/outreach/ladder/Ladder.h"

namespace banso {

Errors findingsIn(const std::vector<LadderRung>& rungs) {
    Errors errors;
    if (rungs.empty())
        errors.push_back(refused("ladder.empty", QStringLiteral("ladder")));
    std::set<std::pair<SendChannel, std::optional<ContactPointId>>> seen;
    for (const LadderRung& rung : rungs) {
        if (!seen.emplace(rung.channel, rung.contact).second)
            errors.push_back(
                refused("ladder.twice", QStringLiteral("ladder"), {keyOf(rung.channel)}));
        if (rung.isExcluded && rung.excludedReason.trimmed().isEmpty())
            errors.push_back(
                refused("ladder.reasonMissing", QStringLiteral("reason"), {keyOf(rung.channel)}));
    }
    return errors;
}

Result<std::vector<SendChannel>> parseChannels(const QString& text) {
    std::vector<SendChannel> channels;
    for (const QString& part : text.split(u',')) {
        const auto channel = enumOf<SendChannel>(part.trimmed());
        if (!channel)
            return fail(refused("ladder.channel", QStringLiteral("ladder"),
                                {part.trimmed(), keyChoices<SendChannel>()}));
        channels.push_back(*channel);
    }
    return channels;
}

bool serves(ContactKind kind, SendChannel channel) {
    switch (channel) {
    case SendChannel::Sms:
        return kind == ContactKind::Mobile;
    case SendChannel::Line:
        return kind == ContactKind::Line;
    case SendChannel::Phone:
        return kind != ContactKind::Line;
    case SendChannel::Post:
        return false;
    }
    return false;
}

std::optional<ContactPointId> contactFor(SendChannel channel,
                                         const std::vector<ContactPoint>& contacts, Date today) {
    const auto drawbacks = [&](const ContactPoint& contact) {
        const bool isOptedOut = channel == SendChannel::Phone ? contact.isOptedOutOfCalls
                                                              : contact.isOptedOutOfMessages;
        const bool isUseless = contact.state != ContactState::Active;
        return (isUseless ? 8 : 0) + (isOptedOut ? 4 : 0) + (contact.isBlocked(today) ? 2 : 0) +
               (contact.kind == ContactKind::Work ? 1 : 0);
    };
    const ContactPoint* best = nullptr;
    for (const ContactPoint& contact : contacts)
        if (serves(contact.kind, channel) && (!best || drawbacks(contact) < drawbacks(*best)))
            best = &contact;
    return best ? std::optional(best->id) : std::nullopt;
}

ChannelProposal proposeChannel(const std::vector<RungAnswer>& rungs) {
    const auto first = [&rungs](Grade grade) -> std::optional<std::size_t> {
        for (std::size_t i = 0; i < rungs.size(); ++i)
            if (!rungs[i].wasTried && rungs[i].grade == grade)
                return i;
        return std::nullopt;
    };
    ChannelProposal proposal{first(Grade::Clear), {}};
    if (!proposal.rung)
        proposal.rung = first(Grade::Confirm);
    const std::size_t end = proposal.rung.value_or(rungs.size());
    for (std::size_t i = 0; i < end; ++i)
        proposal.passedOver.insert(rungs[i].reasons.begin(), rungs[i].reasons.end());
    return proposal;
}

} // namespace banso
