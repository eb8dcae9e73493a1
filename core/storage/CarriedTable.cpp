#include "core/storage/CarriedTable.h"

#include <QFile>

namespace banso {

QStringList carriedLines(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageDefect(path.toStdString() + " is not carried");
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

std::vector<QStringList> carriedRows(const QString& path, qsizetype columns) {
    std::vector<QStringList> rows;
    const QStringList lines = carriedLines(path);
    for (const QString& line : lines) {
        rows.push_back(line.split(u'\t'));
        if (rows.back().size() != columns)
            throw StorageDefect(path.toStdString() + ": " + line.toStdString());
    }
    return rows;
}

} // namespace banso
