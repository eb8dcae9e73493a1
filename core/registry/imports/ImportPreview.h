#pragma once

#include "core/exchange/ImportReport.h"
#include "core/registry/imports/ImportChange.h"

#include <unordered_set>

namespace banso {

/// Which file, read how.
struct ImportRequest {
    QString path;
    InProfile profile;
    std::optional<Date> asOf = {}; ///< the day whose picture the file is; nothing: today
    bool isForced = false; ///< go on although the file looks older than what is in the register
};

/// What was counted. `rows = good + rejected + skipped`; a good row changes something or is
/// unchanged.
struct ImportCounts {
    qint64 rows = 0;
    qint64 good = 0;
    qint64 rejected = 0;
    qint64 skipped = 0; ///< history rows, rows marked deleted, rows that a later one replaces
    qint64 unchanged = 0;
    /// Every kind the file could bring, in the order in which they are shown.
    std::vector<std::pair<ImportEventKind, qint64>> events = {};

    [[nodiscard]] qint64 of(ImportEventKind kind) const;
    [[nodiscard]] qint64 changes() const;
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// The state of the register that a preview was worked out on.
struct ImportState {
    qint64 lastChange = 0; ///< the newest row of the change log
};

/// Which of several rows with one key count, found by reading the keys beforehand.
struct RowChoice {
    std::unordered_set<qint64> refused;  ///< every row of a key that may stand only once
    std::unordered_set<qint64> replaced; ///< rows that another of the same key replaces
};

/// What a file would change. Nothing is written yet. Holds for one file (by its hash) and for the
/// state of the register it was worked out on.
struct ImportPreview {
    /// Of one kind of change so many are kept to be shown; all are counted.
    static constexpr qint64 kMostShown = 5000;

    ImportRequest request; ///< with its day filled in
    ImportKind kind;
    FileFacts file;
    std::optional<Date> newestOn; ///< the youngest day of work that its rows name
    ImportState state;
    RowChoice choice;
    ImportCounts counts;
    std::vector<ImportChange> changes; ///< in the order of the file
    ImportReport report;
    /// Why the whole file must not be applied: a picture that shrank, or an older one.
    std::optional<Error> refusal;
};

/// What came of applying a file.
struct ImportOutcome {
    ImportBatchId batch;
    ImportCounts counts;
    ImportReport report;
    /// The same file was applied before and nothing has changed since: nothing was written.
    bool wasThere = false;
};

} // namespace banso
