#pragma once

#include "core/base/JobControl.h"
#include "core/exchange/ImportReport.h"
#include "core/outreach/batches/Attempt.h"
#include "core/registry/RegistryListener.h"
#include "core/registry/imports/ImportBatch.h"
#include "core/security/Desk.h"

namespace banso {

/// What a service's result file said.
struct ResultReport {
    std::optional<ImportBatchId> import; ///< nothing when the file changed nothing
    ImportReport rows;
    int applied = 0;
    int unchanged = 0;                  ///< known already, or older than what is known
    int quarantined = 0;                ///< a key or a code that nobody knows
    std::map<AttemptState, int> states; ///< of those applied
};

/// A row that nobody could make sense of, kept until a person did.
struct QuarantinedResult {
    static constexpr int kColumns = 6;
    qint64 id;
    qint64 row;
    QString sendKey;
    QString code;
    QString problem; ///< `unknownKey`, `unknownCode`, `otherChannel`, `otherBatch`, `notSent`
    int revision;
};

/// Reads what an SMS service or LINE vendor tells about messages it was handed. The same file may
/// come twice and one message several times: the latest moment wins, and nothing is done twice. A
/// code that nobody knows makes the attempt unknown, never delivered; a key that nobody knows is
/// kept aside, never guessed. A dead number is dead wherever it appears, a refusal opts it out
/// wherever it appears; whoever was not reached goes to the next way. Needs PrepareSends and
/// RecordReturns.
class ResultImport {
  public:
    ResultImport(Desk& desk, RegistryListener& listener);

    /// With a batch named, keys of other batches are set aside: it is another batch's file.
    /// Errors: those of `ProfileShelf::in` and `ProfileReader`; `result.profileUnfit` {profile}
    /// (without `sendKey`, `status`, `doneAt`); `batch.notFound`; `job.cancelled`.
    Validated<ResultReport> read(const QString& path, const QString& profile, JobControl& job,
                                 std::optional<SendBatchId> batch = {});

    /// What `read` would do, and nothing of it done: for whoever looks before he decides. Errors as
    /// `read`.
    Validated<ResultReport> preview(const QString& path, const QString& profile, JobControl& job);

    /// The profile of the channel's results by the town's settings.
    [[nodiscard]] QString usualProfile(SendChannel channel) const;

    [[nodiscard]] std::vector<QuarantinedResult> quarantine();
    /// A person looked at a row. Error `edit.changedMeanwhile`.
    Status resolveQuarantined(qint64 id, int revision, const QString& resolution);
    /// A person found out how an attempt ended that stands as unknown or failed without a way on.
    /// Errors: `attempt.notAsked` {state}; `attempt.notAnAnswer` {state}.
    Status decide(AttemptId attempt, AttemptState state);

  private:
    struct Row {
        qint64 number;
        QString sendKey;
        std::optional<AttemptState> state; ///< nothing: a code nobody knows
        QString code;
        Instant at;
        std::optional<int> billedUnits;
    };
    Validated<std::vector<Row>> rowsOf(const QString& path, const InProfile& profile,
                                       ImportReport& report, FileFacts& facts, JobControl& job);
    Status apply(const Row& row, ResultReport& report, std::vector<std::pair<Row, QString>>& odd);
    Status answer(const Attempt& attempt, const Row& row);
    Status spread(const Attempt& attempt, AttemptState state, const QString& code);
    void closeAnsweredFiles();

    Desk& m_desk;
    RegistryListener& m_listener;
    std::optional<SendBatchId> m_batch; ///< the one whose results are read
};

} // namespace banso
