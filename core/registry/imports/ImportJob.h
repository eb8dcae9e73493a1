#pragma once

#include "core/exchange/profile/ProfileReader.h"
#include "core/registry/imports/ImportPreview.h"
#include "core/security/Desk.h"

namespace banso {

class ImportPass;

/// What an import of one kind knows: which rows count, what a row changes, and how to write that.
/// `ImportService` reads the file and calls a job row by row, once to preview and once to apply;
/// the job does the same both times and writes only while `pass.isApplying()`. That is why a
/// preview cannot promise anything else than what applying does.
class ImportJob {
  public:
    virtual ~ImportJob() = default;

    [[nodiscard]] virtual ImportKind kind() const = 0;
    /// Every kind of change this job may record, in the order in which counts are shown.
    [[nodiscard]] virtual std::vector<ImportEventKind> eventKinds() const = 0;
    /// Tables of the change log: a change in one of them makes a preview stale.
    [[nodiscard]] virtual QStringList watchedTables() const = 0;

    /// Before anything is read. `profile` outlives the reading. Errors end the import.
    virtual Status prepare(const InProfile& /*profile*/) { return {}; }
    /// The rows to come are looked at with a fresh mind. Errors end the import.
    virtual Status begin(ImportPass& pass) = 0;
    /// Whether a row is about the present at all; other rows are counted as skipped.
    [[nodiscard]] virtual bool takes(ProfileReader& /*reader*/) const { return true; }
    /// What must be there only once; empty for a row that has no key. By default the profile's key
    /// columns.
    [[nodiscard]] virtual QByteArray rowKeyOf(const InProfile& profile,
                                              ProfileReader& reader) const;
    /// Looks at one row: rejects it through `pass.reader()`, or records what it changes.
    virtual void row(ImportPass& pass) = 0;
    /// A row that is rejected without being looked at; `key` as far as it can be read.
    virtual void refusedRow(QByteArrayView /*key*/) {}
    /// After the last row: what is not in the file, what follows from everything. May refuse the
    /// whole file.
    virtual void end(ImportPass& pass) = 0;
    /// The youngest day of work that the file's rows named, once it was read.
    [[nodiscard]] virtual std::optional<Date> newestOn() const { return std::nullopt; }
};

/// One reading of a file by a job.
class ImportPass {
  public:
    /// `batch` while applying.
    ImportPass(Desk& desk, ProfileReader& reader, const ImportRequest& request,
               ImportReport& report, ImportCounts& counts, std::vector<ImportChange>& changes,
               std::optional<ImportBatchId> batch);

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] ProfileReader& reader() { return m_reader; }
    [[nodiscard]] const InProfile& profile() const { return m_request.profile; }
    /// The day whose picture the file is.
    [[nodiscard]] Date asOf() const { return *m_request.asOf; }
    [[nodiscard]] bool isForced() const { return m_request.isForced; }
    [[nodiscard]] bool isApplying() const { return m_batch.has_value(); }
    /// Only while applying.
    [[nodiscard]] ImportBatchId batch() const { return *m_batch; }

    /// Whether a change of this kind will still be shown or kept: otherwise its fields need not be
    /// worked out.
    [[nodiscard]] bool wantsFields(ImportEventKind kind) const;
    void record(const FoundChange& change);
    /// The row says nothing about the present, or nothing we may use.
    void skip();
    /// Something about the file as a whole that somebody should know.
    void remark(Error error);
    /// The whole file must not be applied; the first reason counts.
    void refuse(Error error);

    /// Rows that were rejected so far.
    [[nodiscard]] qint64 rejected() const { return m_report.rejected(); }
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

  private:
    friend class ImportService;
    void openRow();
    void closeRow();

    Desk& m_desk;
    ProfileReader& m_reader;
    const ImportRequest& m_request;
    ImportReport& m_report;
    ImportCounts& m_counts;
    std::vector<ImportChange>& m_changes;
    std::optional<ImportBatchId> m_batch;
    std::optional<Error> m_refusal;
    bool m_isSkipped = false;
    bool m_isChanged = false;
};

} // namespace banso
