#include "app/house/RegisterCheck.h"

#include "core/benefit/BenefitReconciliation.h"
#include "core/care/duty/DutyRecompute.h"
#include "core/outreach/Reconciliation.h"
#include "core/registry/ProtectionRepository.h"
#include "core/security/BackupService.h"

namespace banso::RegisterCheck {

namespace {

/// Measures whose kept list is not the one that is worked out.
std::vector<IntegrityFinding> protectionFindings(Database& database, JobControl& job) {
    ProtectionRepository protections(database);
    qint64 wrong = 0;
    for (const ProtectionMeasure& measure : protections.allInForce()) {
        if (job.isCancelled())
            break;
        wrong += protections.kept(measure.id) != protections.workedOut(measure.id);
    }
    if (wrong == 0)
        return {};
    return {{"check.protectionStale", wrong, QStringLiteral("protection_shadow")}};
}

/// Sums, files and duties of sends that do not fit together.
std::vector<IntegrityFinding> sendFindings(Database& database, JobControl& /*job*/) {
    std::vector<IntegrityFinding> findings;
    for (const auto& [finding, count] : reconcileSends(database))
        if (count > 0)
            findings.push_back({"check.sendJournal", count, keyOf(finding)});
    return findings;
}

/// Receipt numbers, amounts, files and duties of the benefit that do not fit together.
std::vector<IntegrityFinding> benefitFindings(Desk& desk, JobControl& job) {
    std::vector<IntegrityFinding> findings;
    for (const auto& [oddity, count] : reconcileBenefit(desk, job))
        if (count > 0)
            findings.push_back({"check.benefit", count, keyOf(oddity)});
    return findings;
}

/// Care duties that are not what the records say; the first one names its place.
std::vector<IntegrityFinding> dutyFindings(Desk& desk, JobControl& job) {
    const auto differences = DutyRecompute(desk).differences(job);
    if (differences.empty())
        return {};
    return {{"check.dutyStale", static_cast<qint64>(differences.size()),
             differences.front().originKey}};
}

/// The line under which a finding is counted.
QString lineOf(const IntegrityFinding& finding) {
    static const std::map<QString, QString> lines{
        {QStringLiteral("check.engineDamaged"), QStringLiteral("integrity")},
        {QStringLiteral("check.changedBehindLog"), QStringLiteral("change_log")},
        {QStringLiteral("check.auditBroken"), QStringLiteral("audit_chain")},
        {QStringLiteral("check.protectionStale"), QStringLiteral("protection")},
        {QStringLiteral("check.sendJournal"), QStringLiteral("send_journal")},
        {QStringLiteral("check.benefit"), QStringLiteral("benefit")},
        {QStringLiteral("check.dutyStale"), QStringLiteral("duties")},
    };
    const auto known = lines.find(finding.code.toString());
    return known == lines.end() ? finding.code.toString() : known->second;
}

} // namespace

Result<std::vector<CheckLine>> run(House& house, JobControl& job) {
    const auto duties = [&house](Database&, JobControl& control) {
        return dutyFindings(house.desk(), control);
    };
    const auto ofBenefit = [&house](Database&, JobControl& control) {
        return benefitFindings(house.desk(), control);
    };
    BANSO_TRY(const auto findings,
              BackupService(house.desk())
                  .check({protectionFindings, duties, sendFindings, ofBenefit}, job));
    std::vector<CheckLine> lines;
    for (const char* name : {"integrity", "change_log", "audit_chain", "protection", "duties",
                             "send_journal", "benefit"})
        lines.push_back({QString::fromLatin1(name), 0});
    for (const IntegrityFinding& finding : findings) {
        const QString name = lineOf(finding);
        auto line = std::find_if(lines.begin(), lines.end(),
                                 [&](const CheckLine& known) { return known.finding == name; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {name, 0});
        line->count += finding.count;
        if (line->where.isEmpty())
            line->where = finding.where;
    }
    return lines;
}

} // namespace banso::RegisterCheck
