#pragma once

#include "core/outreach/batches/Attempt.h"
#include "core/outreach/letters/LetterSerial.h"
#include "core/registry/RegistryListener.h"
#include "core/security/Desk.h"

namespace banso {

/// What became of letters after they were printed: posted, or come back.
class LetterReturn {
  public:
    LetterReturn(Desk& desk, RegistryListener& listener);

    /// A letter came back, known by the serial on its sheet. Recorded; where the reason says so the
    /// address is suspended for the family; the family's next way is tried, and somebody looks at
    /// the address. Returns the item. Needs RecordReturns. Errors: those of `LetterSerial::parse`;
    /// `return.serialUnknown` {serial}; `return.notSent` {serial, state}; `return.already`
    /// {serial}; `return.reasonUnknown` {key}.
    Result<SendItemId> record(const QString& serial, const QString& reason);

    /// The pile of a batch went to the post. Returns how many letters. Needs PrepareSends. Error
    /// `pull.open` {how many}: letters are still to be taken out.
    Result<int> confirmPosted(SendBatchId batch);

  private:
    Status suspend(const Attempt& attempt, const QString& reason);
    void askToLook(const Attempt& attempt, const QString& reason);

    Desk& m_desk;
    RegistryListener& m_listener;
};

} // namespace banso
