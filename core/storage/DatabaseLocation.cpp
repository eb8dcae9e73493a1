#include "core/storage/DatabaseLocation.h"

#include <QFileInfo>
#include <QUrl>

namespace banso {

Result<DatabaseLocation> DatabaseLocation::parse(const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(misused("location.empty"));
    const bool isServer =
        trimmed.startsWith(u"postgresql://") || trimmed.startsWith(u"postgres://");
    return DatabaseLocation(trimmed, !isServer);
}

QString DatabaseLocation::shown() const {
    if (m_isFile)
        return QFileInfo(m_text).fileName();
    return QUrl(m_text).toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

} // namespace banso
