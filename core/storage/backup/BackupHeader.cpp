#include "core/storage/backup/BackupHeader.h"

#include "core/storage/backup/BackupFormat.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

QByteArray BackupHeader::toJson() const {
    const QJsonObject json{
        {QStringLiteral("format"), BackupFormat::kVersion},
        {QStringLiteral("engine"), keyOf(engine)},
        {QStringLiteral("schemaVersion"), schemaVersion},
        {QStringLiteral("registerKey"), registerKey},
        {QStringLiteral("createdAt"), createdAt.iso()},
        {QStringLiteral("keyId"), keyId},
        {QStringLiteral("programVersion"), programVersion},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BackupHeader> BackupHeader::fromJson(const QByteArray& json, const QString& name) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    const int format = object.value(QStringLiteral("format")).toInt();
    if (format > BackupFormat::kVersion)
        return fail(
            refused("backup.newerFormat", {},
                    {name, QString::number(format), QString::number(BackupFormat::kVersion)}));
    const auto engine = enumOf<Dialect>(text("engine"));
    const auto createdAt = Instant::fromIso(text("createdAt"));
    const int schemaVersion = object.value(QStringLiteral("schemaVersion")).toInt();
    if (format < 1 || !engine || !createdAt || schemaVersion < 1)
        return fail(refused("backup.notABackup", {}, {name}));
    return BackupHeader{*engine,    schemaVersion, text("registerKey"),
                        *createdAt, text("keyId"), text("programVersion")};
}

} // namespace banso
