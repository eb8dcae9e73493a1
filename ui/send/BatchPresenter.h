#pragma once

#include "core/outreach/batches/BatchService.h"
#include "core/outreach/batches/SendView.h"
#include "core/outreach/exports/LetterPull.h"
#include "core/outreach/exports/OutgoingFileJournal.h"
#include "ui/shell/WorkPlace.h"

namespace banso {

/// Which rows of a batch are shown.
enum class RowFilter { All, ToLook, Withheld, Waiting, HandedOver, Recalled };

/// A batch in the list.
struct BatchLine {
    SendBatch batch;
    BatchCounts counts;
};

/// The batches, and the one that is open: its rows, its counts, and what can be done with a row.
/// Short work only; the long pieces are in SendWork.
class BatchPresenter {
  public:
    explicit BatchPresenter(WorkPlace& place) : m_place(place) {}

    /// The newest first.
    [[nodiscard]] Result<std::vector<BatchLine>> batches();

    Status open(SendBatchId batch);
    /// Reads the open batch anew.
    Status reread();
    void close();
    [[nodiscard]] const std::optional<SendBatch>& batch() const { return m_batch; }
    [[nodiscard]] std::optional<SessionFacts> session();
    [[nodiscard]] const BatchCounts& counts() const { return m_counts; }
    [[nodiscard]] const std::vector<BatchBook::ChannelCount>& channels() const {
        return m_channels;
    }
    [[nodiscard]] const std::vector<SendRow>& rows() const { return m_rows; }
    /// In the order of the batch.
    [[nodiscard]] std::vector<const SendRow*> shown(RowFilter filter) const;
    [[nodiscard]] const SendRow* row(SendItemId item) const;

    /// Withheld, and every reason may be let pass by a named person.
    [[nodiscard]] bool isToLook(const SendRow& row) const;
    [[nodiscard]] int toLook() const;
    /// The reasons of a row that a person may let pass and has not.
    [[nodiscard]] GateReasons confirmable(const SendRow& row) const;
    /// The next row to be looked at after this one, round the end; nothing when there is none.
    [[nodiscard]] std::optional<SendItemId> nextToLook(std::optional<SendItemId> after) const;

    // Each reads the batch anew when it is done. Errors: those of BatchService.
    Validated<void> setChannel(SendItemId item, std::optional<SendChannel> channel);
    Validated<void> confirm(SendItemId item);
    Validated<int> confirmAll(GateReason reason);
    Validated<void> hold(SendItemId item, const QString& because);
    /// What was held by hand may go again.
    Validated<void> free(SendItemId item);
    Status recall(SendItemId item, const QString& because);
    Result<int> recallAll(const QString& because);
    /// The printed pile went to the post.
    Result<int> confirmPosted();

    [[nodiscard]] std::vector<OutgoingRecord> files();
    /// Letters of this batch that are still to be taken out.
    [[nodiscard]] int openPulls();
    /// How many letters are printed and not reported as posted.
    [[nodiscard]] int unposted() const;

  private:
    [[nodiscard]] Result<SendItem> item(SendItemId id) const;
    template <class T>
    T after(T outcome);

    WorkPlace& m_place;
    std::optional<SendBatch> m_batch;
    BatchCounts m_counts;
    std::vector<BatchBook::ChannelCount> m_channels;
    std::vector<SendRow> m_rows;
    GateRules m_rules;
    Sensitivity m_sensitivity = Sensitivity::Ordinary;
};

} // namespace banso
