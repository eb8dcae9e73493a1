#pragma once

#include "core/benefit/BenefitIds.h"
#include "core/benefit/export/BenefitSummary.h"
#include "core/exchange/TextEncoding.h"
#include "core/outreach/exports/OutgoingFileJournal.h"

namespace banso {

/// A file for the subsidy office as it was meant. Whether it left is known by its outgoing file.
struct BenefitExportDraft {
    FiscalYear year;
    QString profile;
    TextEncoding encoding;
    QString recipient;
    OutgoingFileId file; ///< of the rows
    ControlTotals totals;
    QString revealReason; ///< why addresses of protected persons stand in it; empty: they do not
};

struct BenefitExportRecord {
    static constexpr int kColumns = 13;
    BenefitExportId id;
    int fiscalYear;
    QString profile;
    TextEncoding encoding;
    QString recipient;
    OutgoingFileId file;
    OutgoingState state;
    QString path;
    int rows;
    qint64 decidedTotal;
    QString revealReason;
    Instant at;
    QString by;
};

/// What a row said when it last left: by source, without what is new in every file.
using RowSnapshot = std::map<QString, QString>;

/// Files that left, and what each of their rows said. Writes stand inside the caller's write
/// transaction.
class ExportRepository {
  public:
    explicit ExportRepository(Desk& desk) : m_desk(desk) {}

    BenefitExportId add(const BenefitExportDraft& draft);
    void addRow(BenefitExportId id, const BenefitRow& row, const QStringList& sources);
    /// Newest first.
    [[nodiscard]] std::vector<BenefitExportRecord> ofYear(FiscalYear year);
    /// What the claim said the last time that it stood in a file of this layout which left, or may
    /// have left.
    [[nodiscard]] std::optional<RowSnapshot> lastRow(ClaimId claim, const QString& profile);
    /// Claims in the last such file of the year.
    [[nodiscard]] std::vector<ClaimId> lastClaims(FiscalYear year, const QString& profile);
    /// Totals of what is granted in a year, added up by the database.
    [[nodiscard]] ControlTotals totalsOf(FiscalYear year);

  private:
    Desk& m_desk;
};

} // namespace banso
