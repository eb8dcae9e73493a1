#pragma once

#include "core/benefit/export/ExportPreview.h"
#include "core/exchange/profile/ProfileWriter.h"

namespace banso {

/// What was written, and what it holds.
struct ExportOutcome {
    BenefitExportId id;
    WrittenFile detail;
    WrittenFile summary;
    WrittenFile cover;
    ControlTotals totals;
    qint64 women;
    int hidden;
    int revealed;
    std::vector<UnwritableCharacter> replaced; ///< by the encoding, with the town's decisions
};

/// The year's file for the subsidy office: rows, summary and a cover with the control totals. The
/// rows are those of claims decided in the fiscal year. Nothing is written while an error stands or
/// a warning is not accepted; the three files appear whole or not at all, and each is promised
/// before it can be seen (`OutgoingFileJournal`). Needs ExportBenefit.
class BenefitExport {
  public:
    explicit BenefitExport(Desk& desk) : m_desk(desk) {}

    /// What would be written and what stands against it; changes nothing. Errors:
    /// `permission.denied`, those of `ExportPreviewer`.
    [[nodiscard]] Validated<ExportPreview> preview(const ExportQuestion& question);

    /// Everything that still has to be answered about a year's claims: about those that are granted
    /// as the file asks it, about the others received in that year as claims. Errors: as `preview`.
    [[nodiscard]] Validated<std::vector<Finding>> openFindings(const ExportQuestion& question);

    /// Accepts every warning of the file, with one reason for all of them; how many. Errors: as
    /// `preview`, `benefit.reasonMissing`.
    Validated<int> acceptWarnings(const ExportQuestion& question, const QString& reason);

    /// Writes into an existing folder; a name that is taken gets a number. With a `revealReason`
    /// also DecideBenefit is needed, and the look at each address is logged. Errors: as `preview`;
    /// `benefit.notReady` {errors, warnings} with the messages of what stops it behind; those of
    /// `OutgoingFile`.
    Validated<ExportOutcome> write(const ExportQuestion& question, const QString& folder);

    /// Files of a year, newest first.
    [[nodiscard]] Result<std::vector<BenefitExportRecord>> history(FiscalYear year);

  private:
    Desk& m_desk;
};

} // namespace banso
