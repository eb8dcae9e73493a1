#pragma once

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/outreach/gate/SafetyGate.h"
#include "core/outreach/ladder/LadderBook.h"
#include "core/outreach/notices/NoticeBook.h"

namespace banso {

/// The safety gate, asked about items: builds the question from an item's rows, proposes the way,
/// and lets the item's state follow the answer. One for an operation: it remembers batches.
class ItemGate {
  public:
    explicit ItemGate(Desk& desk);

    /// Works out way (unless it was chosen or is frozen), reasons and state anew; confirmations of
    /// reasons that are gone lapse. Writes nothing. What has left or was recalled stays as it is.
    void judge(SendItem& item);

    /// Lets the item out by its way. Errors of `SafetyGate::pass`; `gate.noWay` without one.
    /// `frozen`: what must not have changed since.
    [[nodiscard]] Result<GatePass> pass(const SendItem& item, const std::optional<Attempt>& frozen,
                                        bool isOutput);

    /// What the item would say by its way, or says since it was frozen; nothing without a way.
    [[nodiscard]] std::optional<Message> preview(const SendItem& item);
    /// The ladder as the gate answers it for an item, rung by rung: for a page that explains.
    [[nodiscard]] std::vector<RungAnswer> explain(const SendItem& item);

    [[nodiscard]] SafetyGate& gate() { return m_gate; }
    /// As of when this gate first met the batch.
    [[nodiscard]] bool isReleased(SendBatchId batch) {
        return known(batch).batch.state != BatchState::Draft;
    }
    [[nodiscard]] const Notice& noticeOf(SendBatchId batch) { return known(batch).notice; }

  private:
    struct Known {
        SendBatch batch;
        Notice notice;
        std::optional<SessionFacts> session;
        std::set<PersonId> namesakes; ///< addressees whose names are alike
    };
    [[nodiscard]] const Known& known(SendBatchId batch);
    [[nodiscard]] GateQuestion questionOf(const SendItem& item);
    [[nodiscard]] GateWay wayOf(const SendItem& item, const std::optional<Attempt>& frozen);
    [[nodiscard]] RungAnswer answer(const GateQuestion& question, const LadderRung& rung,
                                    const std::vector<Attempt>& tried);
    [[nodiscard]] std::set<PersonId> namesakesIn(SendBatchId batch);
    GateReasons propose(SendItem& item, const GateQuestion& question);

    Desk& m_desk;
    SafetyGate m_gate;
    BatchBook m_batches;
    ItemBook m_items;
    AttemptBook m_attempts;
    LadderBook m_ladders;
    NoticeBook m_notices;
    std::map<SendBatchId, Known> m_known;
};

} // namespace banso
