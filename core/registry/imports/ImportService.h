#pragma once

#include "core/base/JobControl.h"
#include "core/registry/imports/ImportJob.h"

namespace banso {

/// Files that come in, in two steps: what would change, and changing it. Needs Import.
///
/// Errors of both: those of the file (`ProfileReader`, `IncomingFile`), `job.cancelled`.
class ImportService {
  public:
    explicit ImportService(Desk& desk) : m_desk(desk) {}

    /// Reads the file (keys first, then rows) and tells what it would change. Writes nothing.
    /// Errors: `import.asOfFuture` {day}.
    [[nodiscard]] Result<ImportPreview> preview(ImportJob& job, const ImportRequest& request,
                                                JobControl& control);

    /// Does what the preview showed, in one transaction: all good rows together, or nothing.
    /// Rejected rows stay as they were. The same file once more, with nothing changed meanwhile,
    /// writes nothing at all.
    /// Errors: the preview's `refusal`; `import.fileChanged` {path} (Conflict) when the file is not
    /// the one that was looked at; `import.stateChanged` (Conflict) when somebody changed meanwhile
    /// what the preview was worked out on.
    [[nodiscard]] Result<ImportOutcome> apply(ImportJob& job, const ImportPreview& preview,
                                              JobControl& control);

  private:
    [[nodiscard]] Result<FileFacts> chooseRows(ImportJob& job, const ImportRequest& request,
                                               JobControl& control, RowChoice& choice);
    [[nodiscard]] Status run(ImportJob& job, ImportPass& pass, const RowChoice& choice,
                             JobControl& control, qint64 doneBefore);
    [[nodiscard]] std::optional<ImportOutcome> sameAgain(const ImportPreview& preview);
    void keepReport(ImportBatchId batch, const ImportReport& report);

    Desk& m_desk;
};

} // namespace banso
