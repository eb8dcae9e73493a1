#pragma once

#include "core/care/duty/CareDutyService.h"
#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/outreach/exports/OutgoingFileJournal.h"

namespace banso {

/// What follows when a file has left, and when it turned out that it never did. Inside the caller's
/// write transaction.
class HandOver {
  public:
    explicit HandOver(Desk& desk);

    /// Every attempt in the file, and its item, is handed over; duties that the notice fulfils are
    /// done; who was written to can be seen in the view log. An item that was stopped between the
    /// gate's answer and now has left all the same: a duty says so (`send.stop`), a letter is asked
    /// back.
    Status fileLeft(OutgoingFileId file);
    /// The attempts of the file wait again; letters that were asked back never existed.
    void fileNeverLeft(OutgoingFileId file);

  private:
    Status attemptLeft(const Attempt& attempt);
    void awaitResults(OutgoingFileId file);
    void fulfilDuties(const SendItem& item);
    void askToStop(const SendItem& item, const Attempt& attempt);
    void openCall(const SendItem& item, const Attempt& attempt);

    Desk& m_desk;
    AttemptBook m_attempts;
    ItemBook m_items;
    BatchBook m_batches;
    CareDutyService m_care;
};

} // namespace banso
