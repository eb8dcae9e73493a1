#pragma once

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/ItemBook.h"

namespace banso {

enum class PullResolution {
    Pulled,        ///< taken out of the pile
    AlreadyPosted, ///< too late
};

template <>
struct EnumText<PullResolution> {
    static constexpr std::array kKeys{std::pair{PullResolution::Pulled, "pulled"},
                                      std::pair{PullResolution::AlreadyPosted, "already_posted"}};
};

/// A letter that is printed and must not be posted any more.
struct PullRequest {
    static constexpr int kColumns = 9;
    qint64 id;
    AttemptId attempt;
    SendBatchId batch;
    QString serial;
    QString addresseeName;
    QString reason; ///< keys of the gate, or what somebody wrote
    Instant askedAt;
    std::optional<PullResolution> resolution;
    int revision;
};

/// The list of printed letters to be taken out of the pile again (抜き取り), by serial.
class LetterPull {
  public:
    explicit LetterPull(Desk& desk);

    /// Asks for the item's letter back: when one is printed, or may be, and is not known to be
    /// posted; false when there is none. Asking twice is asking once. Inside the caller's write
    /// transaction.
    bool ask(const SendItem& item, const QString& reason);
    [[nodiscard]] std::vector<PullRequest> open();
    [[nodiscard]] std::vector<PullRequest> ofBatch(SendBatchId batch);

    /// The letter was found and taken out: its item is recalled and what it would have fulfilled is
    /// due again; or it has left. Needs PrepareSends or RecordReturns. Errors: `pull.notFound`,
    /// `pull.resolved`, `edit.changedMeanwhile`.
    Status resolve(qint64 id, int revision, PullResolution resolution);

  private:
    void takeBack(const Attempt& attempt);

    Desk& m_desk;
    AttemptBook m_attempts;
    ItemBook m_items;
};

} // namespace banso
