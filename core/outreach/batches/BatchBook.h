#pragma once

#include "core/outreach/batches/SendBatch.h"
#include "core/outreach/notices/MessageComposer.h"
#include "core/security/Desk.h"

namespace banso {

/// Batches as rows.
class BatchBook {
  public:
    explicit BatchBook(Desk& desk);

    SendBatchId add(const QString& title, const QString& noticeKey,
                    const std::optional<CheckupSessionId>& session);
    [[nodiscard]] std::optional<SendBatch> find(SendBatchId id);
    /// Error `batch.notFound` {id}.
    [[nodiscard]] Result<SendBatch> load(SendBatchId id);
    /// The newest first, before `before`.
    [[nodiscard]] std::vector<SendBatch> list(int limit, std::optional<SendBatchId> before = {});
    /// Error `edit.changedMeanwhile` when somebody else touched the batch since `revision`.
    Status setReleased(SendBatchId id, int revision);
    /// Closes a batch of which nothing waits or is withheld any more; opens it again when something
    /// does (a next way, a letter that came back).
    void settleState(SendBatchId id);

    /// Counted from the rows themselves.
    [[nodiscard]] BatchCounts counts(SendBatchId id);
    /// Waiting, handed over and withheld items by channel; nothing for those without a way.
    struct ChannelCount {
        static constexpr int kColumns = 3;
        std::optional<SendChannel> channel;
        ItemState state;
        int count;
    };
    [[nodiscard]] std::vector<ChannelCount> countsByChannel(SendBatchId id);

    [[nodiscard]] std::optional<SessionFacts> session(CheckupSessionId id);
    /// The calendar's code of the check-up: `C04`.
    [[nodiscard]] std::optional<QString> sessionKind(CheckupSessionId id);

  private:
    Desk& m_desk;
};

} // namespace banso
