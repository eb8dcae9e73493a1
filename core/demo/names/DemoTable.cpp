#include "core/demo/names/DemoTable.h"

#include "core/storage/StorageFailure.h"

#include <QFile>

namespace banso {

std::vector<QStringList> demoRows(const QString& name, qsizetype columns) {
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageDefect(name.toStdString() + " is not carried");
    std::vector<QStringList> rows;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        rows.push_back(line.split(u'\t'));
        if (rows.back().size() != columns)
            throw StorageDefect(name.toStdString() + ": " + line.toStdString());
    }
    return rows;
}

} // namespace banso
