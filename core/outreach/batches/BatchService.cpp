#include "core/outreach/batches/BatchService.h"

#include "core/duty/DutyBook.h"
#include "core/outreach/exports/LetterPull.h"

namespace banso {

namespace {

GateReasons withoutWay(const GateReasons& reasons) {
    GateReasons rest = reasons;
    std::erase_if(rest, [](GateReason reason) { return isAboutWay(reason); });
    return rest;
}

} // namespace

BatchService::BatchService(Desk& desk)
    : m_desk(desk),
      m_batches(desk),
      m_items(desk),
      m_attempts(desk),
      m_gate(desk),
      m_freezer(desk) {}

Result<SendItem> BatchService::openItem(SendItemId id, int revision) {
    BANSO_TRY(const SendItem item, m_items.load(id));
    if (item.state == ItemState::HandedOver || item.state == ItemState::Recalled)
        return fail(refused("item.notOpen", {}, {keyOf(item.state)}));
    if (item.revision != revision)
        return fail(conflict("edit.changedMeanwhile"));
    return item;
}

/// Asks the gate, writes the item, and in a released batch freezes what waits now.
Validated<void> BatchService::settle(SendItem& item, const ItemBook::Note& note) {
    m_gate.judge(item);
    if (const Status saved = m_items.save(item, note); !saved)
        return failAll({saved.error()});
    const auto batch = m_batches.load(item.batch);
    const bool isFrozen =
        m_attempts.readyOf(item.id).has_value() && !item.reasons.contains(GateReason::Changed);
    if (batch->state == BatchState::Draft || item.state != ItemState::Waiting || isFrozen)
        return {};
    if (const auto frozen = m_freezer.freeze(item, m_gate); !frozen)
        return failAll(frozen.error());
    // What had changed is frozen as it is now.
    m_gate.judge(item);
    if (const Status saved = m_items.save(item, {SendEvent::Judged, joinedKeys(item.reasons)});
        !saved)
        return failAll({saved.error()});
    m_batches.settleState(item.batch);
    return {};
}

Validated<void> BatchService::setChannel(SendItemId id, int revision,
                                         std::optional<SendChannel> channel,
                                         std::optional<ContactPointId> contact) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    auto item = openItem(id, revision);
    if (!item)
        return failAll({item.error()});
    if (const Status thawed = m_freezer.thaw(*item); !thawed)
        return failAll({thawed.error()});
    item->channel = channel;
    item->contact = contact;
    item->isChannelChosen = channel.has_value();
    item->confirmed = withoutWay(item->confirmed);
    const QString detail = channel ? keyOf(*channel) : QString();
    if (auto settled = settle(*item, {SendEvent::ChannelSet, detail}); !settled)
        return settled;
    tx.commit();
    return {};
}

Status BatchService::mayConfirm(const GateReasons& reasons) const {
    if (reasons.contains(GateReason::Protection))
        BANSO_CHECK(m_desk.require(Permission::RevealProtected));
    if (reasons.contains(GateReason::NamedRelease) || reasons.contains(GateReason::Consideration))
        BANSO_CHECK(m_desk.require(Permission::WriteCare));
    return {};
}

Validated<void> BatchService::confirmOne(SendItem& item, const GateReasons& reasons) {
    if (const Status may = mayConfirm(reasons); !may)
        return failAll({may.error()});
    const Verdict verdict = m_gate.gate().graded(reasons, m_gate.noticeOf(item.batch).sensitivity);
    if (const auto stopping = verdict.ofGrade(Grade::Stop); !stopping.empty())
        return failAll({refused("gate.stopped", {}, {joinedKeys(stopping)})});
    for (const GateReason reason : reasons)
        if (!item.reasons.contains(reason))
            return failAll({refused("item.reasonNotThere", {}, {keyOf(reason)})});
    if (reasons.contains(GateReason::Held))
        item.heldBecause.reset();
    item.confirmed.insert(reasons.begin(), reasons.end());
    item.confirmedBy = m_desk.session().actor().key();
    return settle(item, {SendEvent::Confirmed, joinedKeys(reasons)});
}

Validated<void> BatchService::confirm(SendItemId id, int revision, const GateReasons& reasons) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    auto item = openItem(id, revision);
    if (!item)
        return failAll({item.error()});
    if (auto confirmed = confirmOne(*item, reasons); !confirmed)
        return confirmed;
    tx.commit();
    return {};
}

Validated<int> BatchService::confirmAll(SendBatchId batch, GateReason reason) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    int count = 0;
    for (SendItem& item : m_items.ofBatch(batch)) {
        if (item.state != ItemState::Withheld || !item.reasons.contains(reason))
            continue;
        if (auto confirmed = confirmOne(item, {reason}); !confirmed)
            return failAll(std::move(confirmed.error()));
        ++count;
    }
    tx.commit();
    return count;
}

Validated<void> BatchService::hold(SendItemId id, int revision, const QString& because) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    if (because.trimmed().isEmpty())
        return failAll({refused("item.reasonMissing", QStringLiteral("reason"))});
    auto tx = m_desk.write();
    auto item = openItem(id, revision);
    if (!item)
        return failAll({item.error()});
    item->heldBecause = because.trimmed();
    item->confirmed.erase(GateReason::Held);
    if (auto settled = settle(*item, {SendEvent::Held}); !settled)
        return settled;
    tx.commit();
    return {};
}

/// How many of those that waited may not leave any more.
int BatchService::judgeAgain(std::vector<SendItem>& items) {
    int stopped = 0;
    for (SendItem& item : items) {
        const ItemState before = item.state;
        const GateReasons reasonsBefore = item.reasons;
        m_gate.judge(item);
        if (item.state == before && item.reasons == reasonsBefore)
            continue;
        stopped += before == ItemState::Waiting && item.state == ItemState::Withheld ? 1 : 0;
        (void)m_items.save(item, {SendEvent::Judged, joinedKeys(item.reasons)});
    }
    return stopped;
}

Validated<BatchCounts> BatchService::release(SendBatchId id, int revision, JobControl& job) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    const auto batch = m_batches.load(id);
    if (!batch)
        return failAll({batch.error()});
    if (batch->state != BatchState::Draft)
        return failAll({refused("batch.notDraft", {}, {keyOf(batch->state)})});
    if (batch->revision != revision)
        return failAll({conflict("edit.changedMeanwhile")});
    auto items = m_items.ofBatch(id);
    if (const int stopped = judgeAgain(items); stopped > 0) {
        tx.commit();
        return failAll({conflict("batch.itemsChanged", {}, {QString::number(stopped)})});
    }
    std::erase_if(items, [](const SendItem& item) { return item.state != ItemState::Waiting; });
    if (items.empty())
        return failAll({refused("batch.nothingWaits")});
    Errors errors;
    qint64 done = 0;
    for (const SendItem& item : items) {
        if (job.isCancelled())
            return failAll({refused("job.cancelled")});
        if (const auto frozen = m_freezer.freeze(item, m_gate); !frozen)
            errors.insert(errors.end(), frozen.error().begin(), frozen.error().end());
        job.progress(++done, static_cast<qint64>(items.size()));
    }
    if (!errors.empty())
        return failAll(std::move(errors));
    if (const Status released = m_batches.setReleased(id, revision); !released)
        return failAll({released.error()});
    tx.commit();
    return m_batches.counts(id);
}

Status BatchService::recallOne(SendItem& item, const QString& because) {
    BANSO_CHECK(m_freezer.thaw(item));
    item.state = ItemState::Recalled;
    BANSO_CHECK(m_items.save(item, {SendEvent::Recalled, because.trimmed()}));
    DutyBook(m_desk).withdrawAllOf({subjectOf(item.id).kind, item.id.value()});
    return {};
}

Status BatchService::recall(SendItemId id, int revision, const QString& because) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    auto tx = m_desk.write();
    BANSO_TRY(SendItem item, m_items.load(id));
    if (item.revision != revision)
        return fail(conflict("edit.changedMeanwhile"));
    if (item.state == ItemState::Recalled)
        return fail(refused("item.notOpen", {}, {keyOf(item.state)}));
    if (item.state == ItemState::HandedOver) {
        if (!LetterPull(m_desk).ask(item, because))
            return fail(refused("item.alreadyGone"));
        tx.commit();
        return {};
    }
    BANSO_CHECK(recallOne(item, because));
    m_batches.settleState(item.batch);
    tx.commit();
    return {};
}

Result<int> BatchService::recallAll(SendBatchId batch, const QString& because) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    auto tx = m_desk.write();
    BANSO_CHECK(m_batches.load(batch));
    int count = 0;
    for (SendItem& item : m_items.ofBatch(batch)) {
        if (item.state == ItemState::HandedOver || item.state == ItemState::Recalled)
            continue;
        BANSO_CHECK(recallOne(item, because));
        ++count;
    }
    m_batches.settleState(batch);
    tx.commit();
    return count;
}

} // namespace banso
