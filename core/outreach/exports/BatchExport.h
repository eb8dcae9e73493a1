#pragma once

#include "core/base/JobControl.h"
#include "core/outreach/batches/ItemGate.h"
#include "core/outreach/exports/ExportFile.h"
#include "core/outreach/exports/HandOver.h"
#include "core/outreach/exports/LetterPress.h"

#include <QSet>

namespace banso {

struct ExportedFile {
    OutgoingFileId id;
    OutgoingKind kind;
    QString recipient;
    WrittenFile file;
};

/// What an export did. Channels do not wait for each other: what went wrong with one stands beside
/// the files of the others.
struct ExportReport {
    std::vector<ExportedFile> files;
    /// Items that the gate kept back at the last moment; they are withheld, or wait for a better
    /// hour.
    int keptBack = 0;
    Errors errors;
    BatchCounts counts;
};

/// How the cover sheet of the letters names the gate's reasons: words are not made here.
using ReasonWords = std::function<QString(GateReason)>;

/// Writes what waits in a released batch into files: for the SMS service, the LINE vendor, letters
/// with their cover sheet, the call list (for the eye, and on paper). The gate is asked once more
/// for every item. Each file follows the order of `OutgoingFileJournal`, so that a kill at any
/// instruction leaves nothing half done: an item is handed over with its file, or the file is asked
/// about. Exporting again writes only what has come to wait since. Needs PrepareSends.
class BatchExport {
  public:
    explicit BatchExport(Desk& desk, ReasonWords words = keyOf<GateReason>);

    /// Errors: `batch.notFound`, `batch.notReleased`, `batch.nothingWaits`; those of single
    /// channels stand in the report.
    Result<ExportReport> write(SendBatchId batch, const QString& folder, JobControl& job);

    /// Prints letters of a batch again, by serial. The gate is asked; nothing else changes. Errors:
    /// `letter.serialNotInBatch` {serials}, those of the gate and of printing.
    Validated<WrittenFile> reprint(SendBatchId batch, const QSet<LetterSerial>& serials,
                                   const QString& folder, JobControl& job);

    /// A person looked whether a file of unknown fate has left. When it did not, it is taken away
    /// if it lies there, and what it held waits again. Errors: `file.notAsked`, `file.notRemoved`
    /// {path}.
    Status settleUnknown(OutgoingFileId file, bool hasLeft);

  private:
    /// A file that is written beside, and the attempts that leave with it.
    struct Part {
        std::unique_ptr<ExportFile> file;
        std::vector<AttemptId> attempts;
    };
    /// A sealed file that is promised in the register.
    struct Promised {
        OutgoingFileId id;
        std::unique_ptr<ExportFile> file;
        WrittenFile facts;
    };
    bool writeChannel(const SendBatch& batch, SendChannel channel, const QString& folder,
                      ExportReport& report, JobControl& job);
    [[nodiscard]] std::vector<OutRow> passing(const SendBatch& batch, SendChannel channel,
                                              ExportReport& report);
    Validated<std::vector<Part>> compose(const SendBatch& batch, SendChannel channel,
                                         const QString& folder, std::vector<OutRow> rows,
                                         JobControl& job);
    Validated<std::vector<Promised>> promise(const SendBatch& batch, std::vector<Part> parts);
    Status publish(Promised& promised, ExportReport& report);
    [[nodiscard]] LetterCover coverFor(const SendBatch& batch);
    [[nodiscard]] Result<LetterPress*> press();
    [[nodiscard]] int nextPart(SendBatchId batch, OutgoingKind kind);

    Desk& m_desk;
    ReasonWords m_words;
    BatchBook m_batches;
    ItemBook m_items;
    AttemptBook m_attempts;
    OutgoingFileJournal m_journal;
    HandOver m_handOver;
    std::unique_ptr<LetterPress> m_press;
};

} // namespace banso
