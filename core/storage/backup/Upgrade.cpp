#include "core/storage/backup/Upgrade.h"

#include "core/storage/Schema.h"

namespace banso::Upgrade {

namespace {

Result<std::optional<UpgradeNeed>> needOf(Database& database) {
    if (database.engine().tables().isEmpty())
        return fail(broken("register.notThere", {}, {database.location().shown()}));
    const auto has = Schema::versionOf(database);
    if (!has)
        return fail(broken("register.foreign", {}, {database.location().shown()}));
    const int wants = Schema::latestVersion();
    if (*has > wants)
        return fail(refused("register.newer", {}, {QString::number(*has), QString::number(wants)}));
    return *has < wants ? std::optional(UpgradeNeed{*has, wants}) : std::nullopt;
}

Status upgraded(Database& database, const BackupDone& backup, Instant now, JobControl& job) {
    try {
        Schema::upgrade(database, now, job);
        return {};
    } catch (const StorageFailure& failure) {
        const auto has = Schema::versionOf(database);
        return fail(broken(
            "upgrade.failed", {},
            {QString::number(has.value_or(0)), QString::fromUtf8(failure.what()), backup.path}));
    }
}

} // namespace

Result<std::optional<UpgradeNeed>> needOf(const DatabaseLocation& location) {
    try {
        BANSO_TRY(const auto database, Database::openAnyVersion(location));
        return needOf(*database);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

Result<BackupDone> run(const DatabaseLocation& location, const QString& backupPath,
                       const BackupKey& key, Instant now, JobControl& job) {
    try {
        BANSO_TRY(const auto database, Database::openAnyVersion(location));
        BANSO_TRY(const auto need, needOf(*database));
        if (!need)
            return fail(refused("upgrade.notNeeded"));
        BANSO_TRY(const BackupDone backup, Backup::write(*database, backupPath, key, now, job));
        BANSO_CHECK(upgraded(*database, backup, now, job));
        return backup;
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace banso::Upgrade
