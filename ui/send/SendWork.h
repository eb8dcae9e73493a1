#pragma once

#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/batches/BatchService.h"
#include "core/outreach/batches/SendCost.h"
#include "core/outreach/exports/BatchExport.h"
#include "core/outreach/results/ResultImport.h"
#include "ui/shell/WorkPlace.h"

namespace banso {

/// The long work of the send page, as pieces that run on a thread of their own.
class SendWork {
  public:
    template <class T>
    using Piece = std::function<Result<T>(JobControl&)>;

    explicit SendWork(WorkPlaceMaker open) : m_open(std::move(open)) {}

    [[nodiscard]] Piece<SendBatchId> prepare(const PrepareWish& wish) const;
    [[nodiscard]] Piece<Validated<BatchCounts>> release(SendBatchId batch, int revision) const;
    [[nodiscard]] Piece<ExportReport> writeFiles(SendBatchId batch, const QString& folder) const;
    [[nodiscard]] Piece<Validated<WrittenFile>>
    reprint(SendBatchId batch, const QSet<LetterSerial>& serials, const QString& folder) const;
    [[nodiscard]] Piece<std::vector<ChannelCost>> cost(SendBatchId batch) const;
    /// What the file would do.
    [[nodiscard]] Piece<Validated<ResultReport>> previewResults(const QString& path,
                                                                const QString& profile) const;
    [[nodiscard]] Piece<Validated<ResultReport>> readResults(const QString& path,
                                                             const QString& profile) const;

  private:
    WorkPlaceMaker m_open;
};

} // namespace banso
