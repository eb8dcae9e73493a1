#pragma once

#include "core/outreach/Ids.h"
#include "core/outreach/gate/GatePass.h"
#include "core/storage/SqlType.h"

namespace banso {

/// What became of one try. Results of services are mapped onto these; a code that nobody knows is
/// `Unknown`, never delivered.
enum class AttemptState {
    Ready, ///< frozen, not in any file yet (or in one that is not known to have left)
    HandedOver,
    Accepted, ///< by the service, under way
    Delivered,
    SentUnconfirmed,
    Unreachable, ///< switched off, out of range, until the service gave up
    InvalidNumber,
    Refused,
    ContentError,
    Expired,
    Cancelled,
    SystemError,
    Unknown,
    Posted,
    Returned,
    Called,     ///< talked to
    NotReached, ///< called often enough
    Recalled,
};

template <>
struct EnumText<AttemptState> {
    using enum AttemptState;
    static constexpr std::array kKeys{
        std::pair{Ready, "ready"},
        std::pair{HandedOver, "handed_over"},
        std::pair{Accepted, "accepted"},
        std::pair{Delivered, "delivered"},
        std::pair{SentUnconfirmed, "sent_unconfirmed"},
        std::pair{Unreachable, "unreachable"},
        std::pair{InvalidNumber, "invalid_number"},
        std::pair{Refused, "refused"},
        std::pair{ContentError, "content_error"},
        std::pair{Expired, "expired"},
        std::pair{Cancelled, "cancelled"},
        std::pair{SystemError, "system_error"},
        std::pair{Unknown, "unknown"},
        std::pair{Posted, "posted"},
        std::pair{Returned, "returned"},
        std::pair{Called, "called"},
        std::pair{NotReached, "not_reached"},
        std::pair{Recalled, "recalled"},
    };
};

/// What follows from how a try ended.
enum class FollowUp {
    None,     ///< reached, or under way
    NextRung, ///< the family's next way is tried
    Ask,      ///< a person decides
};

/// Whether the family's next way is tried by itself. A number that was merely unreachable has used
/// up its time at the service; a text that a service refused would be refused again; an unknown
/// result may have been delivered, so a person looks.
[[nodiscard]] constexpr FollowUp followUpOf(AttemptState state) {
    switch (state) {
    case AttemptState::Unreachable:
    case AttemptState::InvalidNumber:
    case AttemptState::Refused:
    case AttemptState::Returned:
    case AttemptState::NotReached:
        return FollowUp::NextRung;
    case AttemptState::ContentError:
    case AttemptState::Expired:
    case AttemptState::Cancelled:
    case AttemptState::SystemError:
    case AttemptState::Unknown:
        return FollowUp::Ask;
    default:
        return FollowUp::None;
    }
}

/// One try to reach a family with an item. Everything it said is frozen here.
struct Attempt {
    static constexpr int kColumns = 20;
    AttemptId id;
    SendItemId item;
    int number;
    SendChannel channel;
    std::optional<ContactPointId> contact;
    QString contactValue;
    QString addresseeName;
    Instant frozenAt;
    std::optional<Instant> handedAt;
    QString title;
    QString body;
    QString sendKey; ///< ours in the vendor's file
    std::optional<QString> serial;
    std::optional<OutgoingFileId> file;
    AttemptState state;
    std::optional<int> units;
    std::optional<int> billedUnits;
    QString resultCode;
    std::optional<Instant> resultAt;
    int revision;

    [[nodiscard]] std::pair<FrozenRecipient, Message> frozen() const {
        return {{addresseeName, {}, contact, contactValue, {}}, {title, body}};
    }
};

} // namespace banso
