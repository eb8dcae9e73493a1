#include "ui/send/SendWork.h"

#include "ui/words/GateWords.h"

namespace banso {

namespace {

QString reasonWords(GateReason reason) {
    return gateReasonWords(keyOf(reason));
}

} // namespace

SendWork::Piece<SendBatchId> SendWork::prepare(const PrepareWish& wish) const {
    return [open = m_open, wish](JobControl& job) -> Result<SendBatchId> {
        BANSO_TRY(const auto place, open());
        return BatchPreparation(place->desk()).prepare(wish, job);
    };
}

SendWork::Piece<Validated<BatchCounts>> SendWork::release(SendBatchId batch, int revision) const {
    return [open = m_open, batch, revision](JobControl& job) -> Result<Validated<BatchCounts>> {
        BANSO_TRY(const auto place, open());
        return BatchService(place->desk()).release(batch, revision, job);
    };
}

SendWork::Piece<ExportReport> SendWork::writeFiles(SendBatchId batch, const QString& folder) const {
    return [open = m_open, batch, folder](JobControl& job) -> Result<ExportReport> {
        BANSO_TRY(const auto place, open());
        return BatchExport(place->desk(), reasonWords).write(batch, folder, job);
    };
}

SendWork::Piece<Validated<WrittenFile>> SendWork::reprint(SendBatchId batch,
                                                          const QSet<LetterSerial>& serials,
                                                          const QString& folder) const {
    return
        [open = m_open, batch, serials, folder](JobControl& job) -> Result<Validated<WrittenFile>> {
            BANSO_TRY(const auto place, open());
            return BatchExport(place->desk(), reasonWords).reprint(batch, serials, folder, job);
        };
}

SendWork::Piece<std::vector<ChannelCost>> SendWork::cost(SendBatchId batch) const {
    return [open = m_open, batch](JobControl&) -> Result<std::vector<ChannelCost>> {
        BANSO_TRY(const auto place, open());
        return costOf(place->desk(), batch);
    };
}

SendWork::Piece<Validated<ResultReport>> SendWork::previewResults(const QString& path,
                                                                  const QString& profile) const {
    return [open = m_open, path, profile](JobControl& job) -> Result<Validated<ResultReport>> {
        BANSO_TRY(const auto place, open());
        return ResultImport(place->desk(), place->registry()).preview(path, profile, job);
    };
}

SendWork::Piece<Validated<ResultReport>> SendWork::readResults(const QString& path,
                                                               const QString& profile) const {
    return [open = m_open, path, profile](JobControl& job) -> Result<Validated<ResultReport>> {
        BANSO_TRY(const auto place, open());
        return ResultImport(place->desk(), place->registry()).read(path, profile, job);
    };
}

} // namespace banso
