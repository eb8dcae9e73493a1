#include "app/house/DefaultRegister.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace banso::DefaultRegister {

namespace {

const QString kKey = QStringLiteral("register/location");

QString folderOf(QStandardPaths::StandardLocation kind) {
    return QStandardPaths::writableLocation(kind) + QStringLiteral("/banso");
}

} // namespace

QString configurationFile() {
    const QString named = qEnvironmentVariable("BANSO_CONFIG");
    if (!named.isEmpty())
        return named;
    return folderOf(QStandardPaths::GenericConfigLocation) + QStringLiteral("/banso.ini");
}

Result<DatabaseLocation> location() {
    const QSettings settings(configurationFile(), QSettings::IniFormat);
    const QString remembered = settings.value(kKey).toString();
    if (!remembered.isEmpty())
        return DatabaseLocation::parse(remembered);
    const QString folder = folderOf(QStandardPaths::GenericDataLocation);
    QDir().mkpath(folder);
    return DatabaseLocation::parse(folder + QStringLiteral("/register.banso"));
}

void remember(const DatabaseLocation& location) {
    QSettings settings(configurationFile(), QSettings::IniFormat);
    settings.setValue(kKey, location.text());
}

} // namespace banso::DefaultRegister
