#pragma once

#include "core/outreach/batches/Freezer.h"

namespace banso {

/// Takes a prepared batch to its release and back. Every change asks the gate again and writes the
/// journal. Needs PrepareSends.
class BatchService {
  public:
    explicit BatchService(Desk& desk);

    /// Another way for one family, chosen by a person; with nothing, the proposed way again.
    /// What was confirmed about the old way lapses. Errors: `item.notOpen` (it has left or was
    /// recalled), `edit.changedMeanwhile`, and those of `Freezer::freeze` in a released batch.
    Validated<void> setChannel(SendItemId item, int revision, std::optional<SendChannel> channel,
                               std::optional<ContactPointId> contact = {});

    /// A named person looked at these reasons and lets them pass. Errors: `item.reasonNotThere`
    /// {reason}; `gate.stopped` {reasons} (nobody lets those pass); `permission.denied`:
    /// `protection` needs RevealProtected, `named_release` and `consideration` a nurse (WriteCare);
    /// those of `setChannel`.
    Validated<void> confirm(SendItemId item, int revision, const GateReasons& reasons);
    /// The same for every open item of a batch that has exactly this reason among its own. Returns
    /// how many it was confirmed for.
    Validated<int> confirmAll(SendBatchId batch, GateReason reason);

    /// Held back, because …. Error `item.reasonMissing`. Confirming `held` frees it again.
    Validated<void> hold(SendItemId item, int revision, const QString& because);

    /// Freezes everything that waits: all of it or nothing. The gate is asked again first; when
    /// something that was shown as waiting may not leave any more, nothing is released, the new
    /// answers stay, and `batch.itemsChanged` {how many} asks to look again. Errors:
    /// `batch.notFound`, `batch.notDraft`, `batch.nothingWaits`, `edit.changedMeanwhile`, and those
    /// of `Freezer::freeze` for every item at once.
    Validated<BatchCounts> release(SendBatchId batch, int revision, JobControl& job);

    /// Will not be sent. What is printed and not posted is asked back (`letter.pull`). Errors:
    /// `item.alreadyGone` (a service has it), `item.notOpen`, `item.fileUnknown`,
    /// `edit.changedMeanwhile`.
    Status recall(SendItemId item, int revision, const QString& because);
    /// Everything of a batch that has not left. Returns how many.
    Result<int> recallAll(SendBatchId batch, const QString& because);

  private:
    [[nodiscard]] Result<SendItem> openItem(SendItemId id, int revision);
    [[nodiscard]] Status mayConfirm(const GateReasons& reasons) const;
    Validated<void> confirmOne(SendItem& item, const GateReasons& reasons);
    Validated<void> settle(SendItem& item, const ItemBook::Note& note);
    Status recallOne(SendItem& item, const QString& because);
    [[nodiscard]] int judgeAgain(std::vector<SendItem>& items);

    Desk& m_desk;
    BatchBook m_batches;
    ItemBook m_items;
    AttemptBook m_attempts;
    ItemGate m_gate;
    Freezer m_freezer;
};

} // namespace banso
