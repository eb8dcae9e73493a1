#pragma once

#include "core/exchange/ImportReport.h"
#include "core/registry/imports/ImportChange.h"
#include "core/storage/Database.h"

namespace banso {

/// A row that was not taken over, as it was kept.
struct KeptReject {
    static constexpr int kColumns = 6;
    qint64 id;
    qint64 row;
    QString column;
    QString value;
    QString code;
    QString arguments; ///< joined with ';'
};

/// How long a list is and with which ids its pages begin, in the order of the list.
struct ImportOutline {
    qint64 rows = 0;
    std::vector<qint64> starts = {};
};

/// Files that came in: what they changed, and which of their rows were not taken over.
class ImportRepository {
  public:
    explicit ImportRepository(Database& database) : m_database(database) {}

    /// `batch.id` is ignored.
    ImportBatchId add(const ImportBatch& batch);
    void addChange(ImportBatchId batch, const FoundChange& change);
    void addReject(ImportBatchId batch, const RowFinding& finding);

    [[nodiscard]] std::optional<ImportBatch> find(ImportBatchId id);
    /// The last file of a kind that was applied.
    [[nodiscard]] std::optional<ImportBatch> last(ImportKind kind);
    /// Newest first, those before `before`.
    [[nodiscard]] std::vector<ImportBatch> page(int limit,
                                                std::optional<ImportBatchId> before = {});
    /// What a file changed, in the order of its rows, of one kind or (empty) of all; what is
    /// guarded is sealed.
    [[nodiscard]] std::vector<AppliedChange> changesOf(ImportBatchId batch, int limit,
                                                       qint64 after = 0, const QString& kind = {});
    [[nodiscard]] std::vector<KeptReject> rejectsOf(ImportBatchId batch, int limit,
                                                    qint64 after = 0);

    /// How many changes of each kind a file made, by the kinds' keys.
    [[nodiscard]] std::map<QString, qint64> countsOf(ImportBatchId batch);
    [[nodiscard]] ImportOutline outline(int pageRows);
    [[nodiscard]] ImportOutline outlineOfChanges(ImportBatchId batch, const QString& kind,
                                                 int pageRows);
    [[nodiscard]] ImportOutline outlineOfRejects(ImportBatchId batch, int pageRows);

    /// The newest row of the change log, and whether one of these tables has changed since.
    [[nodiscard]] qint64 lastLoggedChange();
    [[nodiscard]] bool hasChangedSince(qint64 change, const QStringList& tables);

  private:
    Database& m_database;
};

} // namespace banso
