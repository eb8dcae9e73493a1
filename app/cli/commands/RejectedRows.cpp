#include "app/cli/commands/RejectedRows.h"

#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace banso::cli {

std::optional<Error> firstRejection(const QString& path, const ImportReport& report) {
    if (report.rejections().empty())
        return std::nullopt;
    const RowFinding& first = report.rejections().front();
    const QString column =
        first.column.isEmpty()
            ? QCoreApplication::translate("RejectedRows", "the whole row")
            : QCoreApplication::translate("RejectedRows", "“%1”").arg(first.column);
    return refused("import.rowsRejected", first.error.field,
                   {QFileInfo(path).fileName(), QString::number(first.row), column,
                    words(first.error), QString::number(report.rejected())});
}

} // namespace banso::cli
