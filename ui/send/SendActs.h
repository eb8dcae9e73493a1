#pragma once

#include "ui/send/BatchPresenter.h"
#include "ui/send/SendGround.h"
#include "ui/send/SendWork.h"
#include "ui/shell/Page.h"

namespace banso {

/// What a person does with the open batch: asks where something cannot be taken back, runs the long
/// work, says how it ended. Knows no widget of the page.
class SendActs final : public QObject {
    Q_OBJECT
  public:
    SendActs(PageHost& host, const SendGround& ground, BatchPresenter& batches, QObject* parent);

    void prepare(const PrepareWish& wish);
    void setChannel(SendItemId item, std::optional<SendChannel> channel);
    /// Holds it back with a reason; one that is held is freed.
    void holdOrFree(SendItemId item);
    void confirm(SendItemId item);
    /// One reason of the row, for every household of the batch that has it.
    void confirmAll(SendItemId item);
    void recall(SendItemId item);
    void recallAll();
    void release();
    /// Into the folder used last, or into one that is asked for.
    void writeFiles(bool asksFolder);
    void printLetters(const std::optional<OutgoingRecord>& file);
    void confirmPosted();
    void readResults(SendChannel channel);
    void estimateCost();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

  Q_SIGNALS:
    /// Something about the open batch is other than before.
    void changed();
    void prepared(SendBatchId batch);
    void prepareFailed(const Error& error);
    void confirmed(SendItemId item);
    void released();
    void written();
    void handOutFailed(const Errors& errors);
    void resultsRead(const ResultReport& report);
    void resultsFailed(const Errors& errors);
    void costKnown(const std::vector<ChannelCost>& costs);

  private:
    [[nodiscard]] bool mayStart();
    template <class T>
    void run(const QString& title, SendWork::Piece<T> piece, std::function<void(Result<T>)> done);
    bool say(const Validated<void>& outcome);
    void startWriting(const QString& folder);
    void finishWriting(const Result<ExportReport>& report);
    void askWhetherToRead(const QString& path, const QString& profile, const ResultReport& report);
    void remember(const QString& folder);

    PageHost& m_host;
    SendGround m_ground;
    BatchPresenter& m_batches;
    SendWork m_work;
    bool m_isBusy = false;
};

} // namespace banso
