#include "core/storage/backup/IntegrityCheck.h"

#include "core/storage/ChangeLog.h"
#include "core/storage/backup/CancelWatch.h"

namespace banso::IntegrityCheck {

namespace {

std::vector<IntegrityFinding> engineFindings(Database& database, JobControl& /*job*/) {
    const QStringList findings = database.engine().integrityFindings();
    if (findings.isEmpty())
        return {};
    return {{ErrorCode("check.engineDamaged"), findings.size(), findings.first()}};
}

IntegrityProbe logProbe(const QString& table) {
    return [table](Database& database, JobControl&) -> std::vector<IntegrityFinding> {
        const qint64 rows = ChangeLog::rowsBehindItsBack(database, table);
        if (rows == 0)
            return {};
        return {{ErrorCode("check.changedBehindLog"), rows, table}};
    };
}

Result<std::vector<IntegrityFinding>>
runAll(Database& database, const std::vector<IntegrityProbe>& probes, JobControl& job) {
    std::vector<IntegrityFinding> findings;
    qint64 done = 0;
    for (const IntegrityProbe& probe : probes) {
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        job.progress(done++, static_cast<qint64>(probes.size()));
        const auto found = probe(database, job);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    if (job.isCancelled())
        return fail(refused("job.cancelled"));
    return findings;
}

} // namespace

Result<std::vector<IntegrityFinding>>
run(Database& database, const std::vector<IntegrityProbe>& probes, JobControl& job) {
    try {
        const CancelWatch watch(database, job);
        std::vector<IntegrityProbe> all{engineFindings};
        for (const QString& table : ChangeLog::watchedTables(database))
            all.push_back(logProbe(table));
        all.insert(all.end(), probes.begin(), probes.end());
        return runAll(database, all, job);
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

} // namespace banso::IntegrityCheck
