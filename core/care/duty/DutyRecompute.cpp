#include "core/care/duty/DutyRecompute.h"

#include "core/security/AuditLog.h"

namespace banso {

namespace {

constexpr int kPage = 500;

} // namespace

bool forEachCareFamily(Database& database, JobControl& job,
                       const std::function<void(FamilyId)>& visit) {
    CareFileReader reader(database);
    FamilyId last(0);
    qint64 done = 0;
    for (;;) {
        const auto page = reader.familiesAfter(last, kPage);
        if (page.empty())
            return true;
        for (const FamilyId family : page) {
            if (job.isCancelled())
                return false;
            visit(family);
        }
        done += static_cast<qint64>(page.size());
        job.progress(done, 0);
        last = page.back();
    }
}

std::vector<DutyDifference> DutyRecompute::differences(JobControl& job) {
    const ReadTransaction read(m_desk.db());
    std::vector<DutyDifference> list;
    (void)forEachCareFamily(m_desk.db(), job, [&](FamilyId family) {
        for (const DutyChange& change : m_upkeep.changesFor(family))
            list.push_back({family, change.originKey, change.kind});
    });
    return list;
}

Result<int> DutyRecompute::repair(JobControl& job) {
    BANSO_CHECK(m_desk.require(Permission::ManageSettings));
    auto tx = m_desk.write();
    int changed = 0;
    const bool isComplete = forEachCareFamily(m_desk.db(), job, [&](FamilyId family) {
        if (m_upkeep.changesFor(family).empty())
            return;
        m_upkeep.refresh(family);
        ++changed;
    });
    if (!isComplete)
        return fail(refused("job.cancelled"));
    AuditLog::record(m_desk, "duty.repair", std::nullopt, {{QStringLiteral("families"), changed}});
    tx.commit();
    return changed;
}

} // namespace banso
