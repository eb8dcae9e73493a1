#pragma once

#include "core/registry/imports/ImportPreview.h"
#include "core/registry/imports/ImportRepository.h"
#include "ui/widgets/table/RowSource.h"

#include <memory>

namespace banso {

/// One group of rows that can be looked at by itself, with how many there are.
struct ChangeFilter {
    QString key;  ///< a kind of change, `rejected`, `remarks`; empty: every change
    QString text; ///< 転居
    qint64 count = 0;
    QString icon = {};
    Tone tone = Tone::Plain;
};

/// One row in full: what it is about, and each field before and after, or the sentence about it.
struct ChangeDetail {
    struct Line {
        QString field;
        QString before;
        QString after;
        friend bool operator==(const Line&, const Line&) = default;
    };
    QString title;
    std::vector<Line> lines = {};
    QString sentence = {};
};

/// What a file changes, or has changed, as it is shown.
class ChangeBook {
  public:
    virtual ~ChangeBook() = default;
    /// Every change first, then kinds that occur, then what was rejected and what was noticed.
    [[nodiscard]] virtual std::vector<ChangeFilter> filters() = 0;
    [[nodiscard]] virtual std::unique_ptr<RowSource> rows(const QString& filter) = 0;
    [[nodiscard]] virtual std::optional<ChangeDetail> detail(const QString& filter, qint64 id) = 0;
    /// Whom a row is about; nothing where nobody is known by it.
    [[nodiscard]] virtual std::optional<PersonId> person(const QString& filter, qint64 id) = 0;

    static constexpr const char* kRejected = "rejected";
    static constexpr const char* kRemarks = "remarks";
};

/// A preview: nothing has changed yet.
class PreviewBook final : public ChangeBook {
  public:
    explicit PreviewBook(std::shared_ptr<const ImportPreview> preview);
    [[nodiscard]] std::vector<ChangeFilter> filters() override;
    [[nodiscard]] std::unique_ptr<RowSource> rows(const QString& filter) override;
    [[nodiscard]] std::optional<ChangeDetail> detail(const QString& filter, qint64 id) override;
    [[nodiscard]] std::optional<PersonId> person(const QString& filter, qint64 id) override;

  private:
    [[nodiscard]] const std::vector<RowFinding>* findings(const QString& filter) const;
    std::shared_ptr<const ImportPreview> m_preview;
};

/// A file that was taken over, as it was kept. `database` outlives the book.
class KeptBook final : public ChangeBook {
  public:
    KeptBook(Database& database, ImportBatch batch)
        : m_database(database), m_batch(std::move(batch)) {}
    [[nodiscard]] std::vector<ChangeFilter> filters() override;
    [[nodiscard]] std::unique_ptr<RowSource> rows(const QString& filter) override;
    [[nodiscard]] std::optional<ChangeDetail> detail(const QString& filter, qint64 id) override;
    [[nodiscard]] std::optional<PersonId> person(const QString& filter, qint64 id) override;

    [[nodiscard]] const ImportBatch& batch() const { return m_batch; }

  private:
    [[nodiscard]] std::optional<AppliedChange> change(qint64 id);
    Database& m_database;
    ImportBatch m_batch;
};

} // namespace banso
