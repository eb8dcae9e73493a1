#pragma once

#include "core/outreach/Ids.h"
#include "core/outreach/gate/GateReason.h"
#include "core/outreach/notices/Notice.h"
#include "core/storage/SqlType.h"

namespace banso {

enum class BatchState {
    Draft,    ///< being looked at; nothing is frozen
    Released, ///< texts and recipients are frozen, files may be written
    Closed,   ///< nothing of it waits any more
};

template <>
struct EnumText<BatchState> {
    static constexpr std::array kKeys{std::pair{BatchState::Draft, "draft"},
                                      std::pair{BatchState::Released, "released"},
                                      std::pair{BatchState::Closed, "closed"}};
};

/// Where an item stands. In every moment
/// selected = withheld + waiting + handed over + recalled.
enum class ItemState {
    Withheld,   ///< something speaks against it, or nobody has looked yet
    Waiting,    ///< leaves with the next file, sheet or list
    HandedOver, ///< in a service's hands, printed, or on the call list
    Recalled,   ///< will not be sent
};

template <>
struct EnumText<ItemState> {
    static constexpr std::array kKeys{std::pair{ItemState::Withheld, "withheld"},
                                      std::pair{ItemState::Waiting, "waiting"},
                                      std::pair{ItemState::HandedOver, "handed_over"},
                                      std::pair{ItemState::Recalled, "recalled"}};
};

/// A notice to many families, prepared, released and followed together.
struct SendBatch {
    static constexpr int kColumns = 10;
    SendBatchId id;
    QString title;
    QString noticeKey;
    std::optional<CheckupSessionId> session;
    BatchState state;
    Instant preparedAt;
    QString preparedBy;
    std::optional<Instant> releasedAt;
    std::optional<QString> releasedBy;
    int revision;
};

/// A family × the batch's notice × the children it concerns.
struct SendItem {
    SendItemId id;
    SendBatchId batch;
    FamilyId family;
    PersonId addressee;
    std::optional<PregnancyId> pregnancy;
    ItemState state;
    std::optional<SendChannel> channel; ///< nothing: no way is open
    std::optional<ContactPointId> contact;
    bool isChannelChosen; ///< by a person, not proposed
    GateReasons reasons;  ///< of the gate's last answer
    std::optional<QString> confirmedBy;
    GateReasons confirmed;
    std::optional<QString> heldBecause;
    int revision;
};

/// The sum of a batch. `selected` is counted by itself, so that a sum that does not add up shows.
struct BatchCounts {
    static constexpr int kColumns = 5;
    int selected = 0;
    int withheld = 0;
    int waiting = 0;
    int handedOver = 0;
    int recalled = 0;

    [[nodiscard]] bool addsUp() const {
        return selected == withheld + waiting + handedOver + recalled;
    }
    friend bool operator==(const BatchCounts&, const BatchCounts&) = default;
};

} // namespace banso
