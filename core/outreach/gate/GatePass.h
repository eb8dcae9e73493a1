#pragma once

#include "core/outreach/gate/Exit.h"
#include "core/outreach/notices/MessageComposer.h"
#include "core/registry/Destination.h"

namespace banso {

/// To whom and where something goes, as it was opened by the gate.
struct FrozenRecipient {
    QString name; ///< as printed on letters, byte-exact
    QString language;
    std::optional<ContactPointId> contact;
    /// Digits of a number, a LINE reference, or the address, a line each.
    QString value;
    std::optional<PostalDestination> address; ///< of a letter

    friend bool operator==(const FrozenRecipient& a, const FrozenRecipient& b) {
        return a.name == b.name && a.contact == b.contact && a.value == b.value;
    }
};

/// The proof that the gate has let something out: whom it goes to, what it says, through which
/// exit. Only the gate makes one, whoever writes a file or a sheet needs one, and it is used up
/// with the writer: it cannot be copied.
class GatePass {
  public:
    GatePass(GatePass&&) = default;
    GatePass& operator=(GatePass&&) = default;
    GatePass(const GatePass&) = delete;
    GatePass& operator=(const GatePass&) = delete;

    [[nodiscard]] Exit exit() const { return m_exit; }
    [[nodiscard]] SendChannel channel() const { return m_channel; }
    [[nodiscard]] const FrozenRecipient& recipient() const { return m_recipient; }
    [[nodiscard]] const Message& message() const { return m_message; }

  private:
    friend class SafetyGate;
    GatePass(Exit exit, SendChannel channel, FrozenRecipient recipient, Message message)
        : m_exit(exit),
          m_channel(channel),
          m_recipient(std::move(recipient)),
          m_message(std::move(message)) {}

    Exit m_exit;
    SendChannel m_channel;
    FrozenRecipient m_recipient;
    Message m_message;
};

} // namespace banso
