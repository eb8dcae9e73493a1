#pragma once

#include "core/outreach/batches/SendBatch.h"
#include "core/security/Desk.h"

namespace banso {

/// What happened to an item.
enum class SendEvent {
    Selected,
    Judged, ///< the gate was asked, and the item's state followed
    ChannelSet,
    Confirmed, ///< a named person let reasons pass
    Held,
    Freed, ///< held no longer
    Frozen,
    HandedOver,
    Answered, ///< a result came
    NextRung,
    Returned,
    Recalled,
    PullAsked,
    Pulled,
    Posted,
    Called,
    FileDiscarded,
};

template <>
struct EnumText<SendEvent> {
    using enum SendEvent;
    static constexpr std::array kKeys{
        std::pair{Selected, "selected"},
        std::pair{Judged, "judged"},
        std::pair{ChannelSet, "channelSet"},
        std::pair{Confirmed, "confirmed"},
        std::pair{Held, "held"},
        std::pair{Freed, "freed"},
        std::pair{Frozen, "frozen"},
        std::pair{HandedOver, "handedOver"},
        std::pair{Answered, "answered"},
        std::pair{NextRung, "nextRung"},
        std::pair{Returned, "returned"},
        std::pair{Recalled, "recalled"},
        std::pair{PullAsked, "pullAsked"},
        std::pair{Pulled, "pulled"},
        std::pair{Posted, "posted"},
        std::pair{Called, "called"},
        std::pair{FileDiscarded, "fileDiscarded"},
    };
};

/// A line of an item's history.
struct SendStep {
    static constexpr int kColumns = 8;
    qint64 id;
    std::optional<SendItemId> item;
    std::optional<AttemptId> attempt;
    Instant at;
    QString actor;
    QString event; ///< a key of SendEvent
    QString toState;
    QString detail; ///< keys, codes and numbers; no personal data
};

/// Every step of every item in the order in which it happened; rows are only ever added. Whoever
/// changes an item's state writes the step in the same transaction (`ItemBook`), so the steps of an
/// item always end in the state it has.
class SendJournal {
  public:
    explicit SendJournal(Desk& desk);

    struct Step {
        SendBatchId batch;
        std::optional<SendItemId> item = {};
        std::optional<AttemptId> attempt = {};
        SendEvent event;
        QString fromState = {};
        QString toState = {};
        QString detail = {};
    };
    /// Inside the caller's write transaction.
    void write(const Step& step);

    [[nodiscard]] std::vector<SendStep> ofItem(SendItemId item);
    [[nodiscard]] std::vector<SendStep> ofBatch(SendBatchId batch);

  private:
    Desk& m_desk;
};

} // namespace banso
