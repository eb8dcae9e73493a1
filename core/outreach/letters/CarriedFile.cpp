#include "core/outreach/letters/CarriedFile.h"

#include <QFile>

namespace banso {

Result<QByteArray> carriedLetterFile(const QString& name) {
    QFile file(QStringLiteral(":/letters/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(broken("letter.resourceMissing", {}, {name}));
    return file.readAll();
}

} // namespace banso
