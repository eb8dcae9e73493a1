#include "core/storage/backup/IntegrityCheck.h"

#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using namespace banso::test;

TEST_CASE("a register that is well has no findings", "[storage][check]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg);
    JobControl job;
    const auto findings = IntegrityCheck::run(reg.db(), {}, job);
    REQUIRE(findings);
    CHECK(findings->empty());
}

TEST_CASE("the check finds what each of its questions is for", "[storage][check]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg);
    Engine& engine = reg.db().engine();
    const bool isSqlite = reg.db().dialect() == Dialect::Sqlite;
    if (isSqlite)
        engine.execute("PRAGMA foreign_keys = OFF;"
                       "DROP TRIGGER log_staff_update; DROP TRIGGER log_absence_insert;");
    else
        engine.execute("ALTER TABLE staff DISABLE TRIGGER log_change;"
                       "ALTER TABLE absence DISABLE TRIGGER log_change;"
                       "ALTER TABLE absence DROP CONSTRAINT absence_cover_staff_id_fkey;"
                       "ALTER TABLE absence ADD FOREIGN KEY (cover_staff_id) REFERENCES staff"
                       " NOT VALID;");
    engine.execute("UPDATE staff SET name = 'x' WHERE staff_id IN (2, 3)");
    if (isSqlite)
        engine.execute("INSERT INTO absence (staff_id, cover_staff_id, from_on)"
                       " VALUES (1, 9999, '2026-01-01')");
    const IntegrityProbe probe = [](Database&, JobControl&) -> std::vector<IntegrityFinding> {
        return {{ErrorCode("check.engineDamaged"), 5, QStringLiteral("mine")}};
    };
    JobControl job;
    const auto findings = IntegrityCheck::run(reg.db(), {probe}, job).value();
    std::map<QString, qint64> counts;
    for (const IntegrityFinding& finding : findings)
        counts[finding.code.toString() + u' ' + finding.where.section(u':', 0, 0)] = finding.count;
    CHECK(counts[isSqlite ? QStringLiteral("check.engineDamaged foreign key")
                          : QStringLiteral("check.engineDamaged constraint not validated")] == 1);
    CHECK(counts[QStringLiteral("check.changedBehindLog staff")] == 2);
    CHECK(counts[QStringLiteral("check.engineDamaged mine")] == 5);
    if (isSqlite)
        CHECK(counts[QStringLiteral("check.changedBehindLog absence")] == 1);
}

TEST_CASE("a check can be given up at any moment", "[storage][check]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg, 2000);
    for (const int calls : {-1, 0, 1, 3}) {
        CancelAfter job(calls);
        CHECK(IntegrityCheck::run(reg.db(), {}, job).error() == refused("job.cancelled"));
    }
    JobControl job;
    CHECK(IntegrityCheck::run(reg.db(), {}, job)->empty());
}
