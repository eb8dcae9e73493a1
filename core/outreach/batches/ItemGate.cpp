#include "core/outreach/batches/ItemGate.h"

#include "core/base/TextKey.h"

namespace banso {

namespace {

const Query<std::tuple<PersonId, QString, QString>, SendBatchId> kAddressees{
    "itemGate.addressees", "SELECT DISTINCT p.person_id, p.name, p.kana FROM send_item i"
                           " JOIN person p ON p.person_id = i.addressee_person_id"
                           " WHERE i.send_batch_id = ? AND i.state <> 'recalled'"};

bool isExcluded(const Ladder& ladder, SendChannel channel,
                const std::optional<ContactPointId>& contact) {
    return std::any_of(ladder.rungs.begin(), ladder.rungs.end(), [&](const LadderRung& rung) {
        return rung.isExcluded && rung.channel == channel &&
               (!rung.contact || rung.contact == contact);
    });
}

/// Whether an attempt went the same way and is not merely one that was frozen anew.
bool wasTried(const std::vector<Attempt>& attempts, SendChannel channel,
              const std::optional<ContactPointId>& contact) {
    return std::any_of(attempts.begin(), attempts.end(), [&](const Attempt& attempt) {
        return attempt.state != AttemptState::Recalled && attempt.channel == channel &&
               attempt.contact == contact;
    });
}

} // namespace

ItemGate::ItemGate(Desk& desk)
    : m_desk(desk),
      m_gate(desk),
      m_batches(desk),
      m_items(desk),
      m_attempts(desk),
      m_ladders(desk),
      m_notices(desk.db()) {}

const ItemGate::Known& ItemGate::known(SendBatchId id) {
    const auto at = m_known.find(id);
    if (at != m_known.end())
        return at->second;
    const SendBatch batch = m_batches.load(id).value();
    auto notice = m_notices.find(batch.noticeKey, m_desk.today());
    // A notice that holds no longer may travel nowhere.
    if (!notice)
        notice = Notice{.key = batch.noticeKey, .validFrom = m_desk.today()};
    if (!notice->isActive)
        notice->channels.clear();
    const auto session = batch.session ? m_batches.session(*batch.session) : std::nullopt;
    return m_known.emplace(id, Known{batch, *notice, session, namesakesIn(id)}).first->second;
}

std::set<PersonId> ItemGate::namesakesIn(SendBatchId batch) {
    std::map<QString, std::set<PersonId>> alike;
    m_desk.db().each(
        kAddressees,
        [&alike](std::tuple<PersonId, QString, QString>&& row) {
            const auto& [person, name, kana] = row;
            alike[searchKey(name)].insert(person);
            if (!kana.isEmpty())
                alike[searchKey(kana)].insert(person);
        },
        batch);
    std::set<PersonId> namesakes;
    for (const auto& [key, group] : alike)
        if (group.size() > 1)
            namesakes.insert(group.begin(), group.end());
    return namesakes;
}

GateQuestion ItemGate::questionOf(const SendItem& item) {
    const Known& about = known(item.batch);
    return {.family = item.family,
            .addressee = item.addressee,
            .children = m_items.children(item.id),
            .pregnancy = item.pregnancy,
            .notice = about.notice,
            .session = about.session,
            .item = item.id,
            .isHeld = item.heldBecause.has_value(),
            .hasNamesake = about.namesakes.contains(item.addressee)};
}

GateWay ItemGate::wayOf(const SendItem& item, const std::optional<Attempt>& frozen) {
    const SendChannel channel = frozen ? frozen->channel : *item.channel;
    const auto contact = frozen ? frozen->contact : item.contact;
    return {.channel = channel,
            .contact = contact,
            .isExcluded = isExcluded(m_ladders.of(item.family), channel, contact),
            .frozen = frozen ? std::optional(frozen->frozen()) : std::nullopt};
}

RungAnswer ItemGate::answer(const GateQuestion& question, const LadderRung& rung,
                            const std::vector<Attempt>& attempts) {
    auto [reasons, contact] = m_gate.askWay(
        question,
        {.channel = rung.channel, .contact = rung.contact, .isExcluded = rung.isExcluded});
    const Grade grade = m_gate.rules().of(reasons, question.notice.sensitivity);
    return {rung.channel, contact, std::move(reasons), grade,
            wasTried(attempts, rung.channel, contact)};
}

std::vector<RungAnswer> ItemGate::explain(const SendItem& item) {
    const GateQuestion question = questionOf(item);
    const auto attempts = m_attempts.ofItem(item.id);
    std::vector<RungAnswer> answers;
    for (const LadderRung& rung : m_ladders.of(item.family).rungs)
        answers.push_back(answer(question, rung, attempts));
    return answers;
}

std::optional<Message> ItemGate::preview(const SendItem& item) {
    const auto attempts = m_attempts.ofItem(item.id);
    for (auto attempt = attempts.rbegin(); attempt != attempts.rend(); ++attempt)
        if (attempt->state != AttemptState::Recalled)
            return Message{attempt->title, attempt->body};
    if (!item.channel)
        return std::nullopt;
    return m_gate.preview(questionOf(item), wayOf(item, std::nullopt));
}

/// Sets the item's way, nothing when none is open; what speaks against the way, or against all.
GateReasons ItemGate::propose(SendItem& item, const GateQuestion& question) {
    const auto attempts = m_attempts.ofItem(item.id);
    std::vector<RungAnswer> answers;
    for (const LadderRung& rung : m_ladders.of(item.family).rungs) {
        answers.push_back(answer(question, rung, attempts));
        // Rungs behind a clear one do not matter.
        if (answers.back().grade == Grade::Clear && !answers.back().wasTried)
            break;
    }
    const ChannelProposal proposal = proposeChannel(answers);
    if (!proposal.rung) {
        item.channel.reset();
        item.contact.reset();
        return proposal.passedOver;
    }
    const RungAnswer& rung = answers[*proposal.rung];
    item.channel = rung.channel;
    item.contact = rung.contact;
    return rung.reasons;
}

void ItemGate::judge(SendItem& item) {
    if (item.state == ItemState::HandedOver || item.state == ItemState::Recalled)
        return;
    const GateQuestion question = questionOf(item);
    GateReasons reasons = m_gate.askFamily(question);
    const auto frozen = m_attempts.readyOf(item.id);
    if (frozen || (item.isChannelChosen && item.channel)) {
        auto [against, contact] = m_gate.askWay(question, wayOf(item, frozen));
        reasons.merge(std::move(against));
        if (!frozen)
            item.contact = contact;
    } else {
        reasons.merge(propose(item, question));
    }
    const Verdict verdict = m_gate.graded(reasons, question.notice.sensitivity);
    std::erase_if(item.confirmed,
                  [&](GateReason confirmed) { return !reasons.contains(confirmed); });
    if (item.confirmed.empty())
        item.confirmedBy.reset();
    item.reasons = std::move(reasons);
    item.state =
        item.channel && verdict.letsOut(item.confirmed) ? ItemState::Waiting : ItemState::Withheld;
}

Result<GatePass> ItemGate::pass(const SendItem& item, const std::optional<Attempt>& frozen,
                                bool isOutput) {
    if (!item.channel && !frozen)
        return fail(refused("gate.noWay"));
    GateWay way = wayOf(item, frozen);
    way.isOutput = isOutput;
    return m_gate.pass(questionOf(item), way, item.confirmed);
}

} // namespace banso
