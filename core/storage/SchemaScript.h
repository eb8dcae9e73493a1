#pragma once

#include "core/storage/Engine.h"

#include <vector>

namespace banso {

/// One numbered script of `resources/schema`, split into its statements.
///
/// Directives stand on lines of their own and begin with `--!`:
/// `--! log TABLE` puts the table under the change log, `--! appendOnly TABLE` refuses every change
/// of its rows, `--! text TABLE` makes a text index, `--! only sqlite` / `--! only postgres` keeps
/// the next statement for that database.
struct SchemaScript {
    int version;
    QString name;
    QList<QByteArray> statements; ///< in the words of the dialect asked for
    QStringList loggedTables;
    QStringList textIndexes;
    QStringList appendOnlyTables;

    /// All scripts that this program carries, oldest first.
    [[nodiscard]] static std::vector<SchemaScript> all(Dialect dialect);
    [[nodiscard]] static SchemaScript parse(int version, const QString& name,
                                            const QByteArray& text, Dialect dialect);
    /// Types and options of a CREATE statement in the words of `dialect`.
    [[nodiscard]] static QByteArray translated(const QByteArray& statement, Dialect dialect);
};

} // namespace banso
