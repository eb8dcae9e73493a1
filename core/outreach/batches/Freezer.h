#pragma once

#include "core/outreach/batches/ItemGate.h"
#include "core/outreach/exports/LetterPress.h"

namespace banso {

/// Freezes what an item will say, to whom and where, as its next attempt: from then on nothing but
/// that leaves. Opens the letter press when the first letter is met.
class Freezer {
  public:
    explicit Freezer(Desk& desk);

    /// The item passes the gate and gets an attempt; one that was frozen before and has not left is
    /// recalled. Inside the caller's write transaction. Errors: those of `ItemGate::pass` and
    /// `LetterPress::compose`, all of one item at once; `item.fileUnknown` {file} when the frozen
    /// attempt stands in a file of which nobody knows whether it left.
    Validated<AttemptId> freeze(const SendItem& item, ItemGate& gate);
    /// The frozen attempt is not to leave. Error `item.fileUnknown`.
    Status thaw(const SendItem& item);

  private:
    Validated<AttemptId> freezeLetter(const SendItem& item, const GatePass& pass);
    [[nodiscard]] std::optional<int> unitsOf(const GatePass& pass) const;

    Desk& m_desk;
    AttemptBook m_attempts;
    ItemBook m_items;
    std::unique_ptr<LetterPress> m_press;
    std::map<SendBatchId, int> m_nextLetter;
};

} // namespace banso
