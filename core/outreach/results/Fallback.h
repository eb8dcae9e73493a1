#pragma once

#include "core/outreach/batches/Freezer.h"

namespace banso {

/// What follows when a try reached nobody: the family's next way, as the next attempt of the same
/// item, or a person who is told that there is none. Inside the caller's write transaction.
class Fallback {
  public:
    explicit Fallback(Desk& desk);

    /// Does what `followUpOf(state)` says for an attempt that just got this state.
    Status follow(const Attempt& attempt, AttemptState state);

  private:
    Status takeNextRung(const Attempt& attempt, AttemptState state);
    void ask(const SendItem& item, const Attempt& attempt, AttemptState state);
    void tell(const SendItem& item, const char* kind, Role role, const Attempt& attempt,
              AttemptState state);
    /// Reached after all: a next try that has not left is not needed.
    Status callOffNext(const Attempt& attempt);

    Desk& m_desk;
    BatchBook m_batches;
    ItemBook m_items;
    AttemptBook m_attempts;
};

} // namespace banso
