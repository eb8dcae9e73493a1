#pragma once

#include "core/exchange/OutgoingFile.h"
#include "core/outreach/batches/Attempt.h"
#include "core/outreach/batches/SendBatch.h"
#include "core/outreach/exports/OutgoingFileJournal.h"

namespace banso {

/// What one attempt contributes to a file: the frozen rows, and the proof that it may leave.
struct OutRow {
    SendItem item;
    Attempt attempt;
    GatePass pass;
};

/// A file that is written beside and not yet seen by anybody. Not published, it disappears.
class ExportFile {
  public:
    virtual ~ExportFile() = default;
    [[nodiscard]] virtual Result<WrittenFile> seal() = 0;
    [[nodiscard]] virtual Result<WrittenFile> publish() = 0;

    OutgoingKind kind = OutgoingKind::Sms;
    QString recipient; ///< for whom it is, as its profile or our labels say
};

/// A file whose bytes are written by hand.
class PlainFile final : public ExportFile {
  public:
    explicit PlainFile(OutgoingFile file) : m_file(std::move(file)) {}
    [[nodiscard]] Result<WrittenFile> seal() override { return m_file.seal(); }
    [[nodiscard]] Result<WrittenFile> publish() override { return m_file.publish(); }
    [[nodiscard]] OutgoingFile& file() { return m_file; }

  private:
    OutgoingFile m_file;
};

/// Where a part of a batch is written, and how it is called.
struct ExportPlace {
    QString folder;
    SendBatchId batch;
    Date day;
    int part; ///< from 1, over all files of its kind in the batch

    /// What file name patterns may ask for: batch, date, part.
    [[nodiscard]] std::map<QString, QString> nameValues() const {
        return {{QStringLiteral("batch"), QString::number(batch.value())},
                {QStringLiteral("date"), day.iso().remove(u'-')},
                {QStringLiteral("part"), QString::number(part)}};
    }
};

} // namespace banso
