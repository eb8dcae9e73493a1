#pragma once

#include "core/exchange/OutgoingFile.h"
#include "core/outreach/Ids.h"
#include "core/security/Desk.h"

namespace banso {

enum class OutgoingKind { Sms, Line, Letters, Calls, Benefit, Summary };

template <>
struct EnumText<OutgoingKind> {
    static constexpr std::array kKeys{
        std::pair{OutgoingKind::Sms, "sms"},         std::pair{OutgoingKind::Line, "line"},
        std::pair{OutgoingKind::Letters, "letters"}, std::pair{OutgoingKind::Calls, "calls"},
        std::pair{OutgoingKind::Benefit, "benefit"}, std::pair{OutgoingKind::Summary, "summary"}};
};

enum class OutgoingState {
    Intended,  ///< sealed under a hidden name, about to get its own
    Written,   ///< lies where it should, and somebody may have taken it
    Unknown,   ///< nobody saw whether it got its name: a person is asked
    Discarded, ///< never left
};

template <>
struct EnumText<OutgoingState> {
    static constexpr std::array kKeys{std::pair{OutgoingState::Intended, "intended"},
                                      std::pair{OutgoingState::Written, "written"},
                                      std::pair{OutgoingState::Unknown, "unknown"},
                                      std::pair{OutgoingState::Discarded, "discarded"}};
};

/// A file as it was meant.
struct OutgoingRecord {
    static constexpr int kColumns = 11;
    OutgoingFileId id;
    std::optional<SendBatchId> batch;
    OutgoingKind kind;
    QString recipient;
    QString path;
    QString sha256;
    qint64 bytes;
    qint64 rows;
    OutgoingState state;
    Instant intendedAt;
    int revision;

    [[nodiscard]] WrittenFile file() const { return {path, sha256.toLatin1(), bytes, rows}; }
};

/// Every file that leaves, in an order that survives a kill at any instruction:
///
///     sealed beside (OutgoingFile::seal) → `intend`, committed → OutgoingFile::publish
///     → `markWritten` with whatever counts as handed over, committed.
///
/// A kill leaves either nothing, or an intent. An intent that is found at start is unknown: the
/// file may have left or not, so a person is asked, and nothing is sent again by itself.
class OutgoingFileJournal {
  public:
    explicit OutgoingFileJournal(Desk& desk);

    /// Inside the caller's write transaction, whose commit is the promise.
    [[nodiscard]] OutgoingFileId intend(OutgoingKind kind, const QString& recipient,
                                        const std::optional<SendBatchId>& batch,
                                        const WrittenFile& sealed);
    /// Inside the caller's write transaction. Error `file.alreadySettled` {path} when somebody
    /// said meanwhile that it never left.
    Status markWritten(OutgoingFileId id);
    /// The file could not get its name: it never left. Inside the caller's write transaction.
    void markDiscarded(OutgoingFileId id);

    /// To be called when a program starts: each intent becomes unknown, with a duty for a clerk.
    /// A desk that is writing just now wins: its `markWritten` settles an unknown one too.
    int askAboutIntents();

    [[nodiscard]] std::optional<OutgoingRecord> find(OutgoingFileId id);
    [[nodiscard]] std::vector<OutgoingRecord> unknown();
    [[nodiscard]] std::vector<OutgoingRecord> ofBatch(SendBatchId batch);

  private:
    bool settle(OutgoingFileId id, OutgoingState state);

    Desk& m_desk;
};

} // namespace banso
