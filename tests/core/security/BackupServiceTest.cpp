#include "core/security/BackupService.h"

#include "core/security/AuditLog.h"
#include "core/security/SignIn.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

#include <QFile>

using namespace banso;
using namespace banso::test;

TEST_CASE("backups are asked for by who may, and stand in the log", "[security][backup]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const BackupKey key = BackupKey::make();
    const QString path = reg.path(QStringLiteral("b"));
    JobControl job;
    for (const Role role : {Role::Nurse, Role::Approver}) {
        const auto desk = staff.desk(role);
        CHECK(BackupService(*desk).write(path, key, job).error().kind == ErrorKind::Denied);
        CHECK(BackupService(*desk).check({}, job).error().kind == ErrorKind::Denied);
    }
    CHECK_FALSE(QFile::exists(path));
    const auto clerk = staff.desk(Role::Clerk);
    REQUIRE(BackupService(*clerk).write(path, key, job));
    CHECK(BackupService(*clerk).write(path, key, job).error().code == ErrorCode("file.nameTaken"));
    const auto log = AuditLog::page(*staff.desk(Role::Administrator), 10).value();
    REQUIRE(log.size() == 2);
    CHECK(log[1].action == QStringLiteral("backup"));
    CHECK(log[1].details.contains(key.id()));
    CHECK(log[0].action == QStringLiteral("backup.failed"));
    CHECK(log[0].details.contains(u"file.nameTaken"));
}

TEST_CASE("a restored register lets the same staff in and knows that it was restored",
          "[security][backup]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const BackupKey key = BackupKey::make();
    const QString path = reg.path(QStringLiteral("b"));
    JobControl job;
    REQUIRE(BackupService(*staff.desk(Role::Clerk)).write(path, key, job));
    const auto target = GENERATE(from_range(engines()));
    if (reg.db().dialect() == Dialect::Postgres && target == Dialect::Sqlite)
        return;
    const EmptyDatabase empty(target);
    reg.clock.advanceSeconds(60);
    REQUIRE(BackupService::restore(path, key, empty.location(), reg.clock, job));
    const auto database = Database::open(empty.location()).value();
    const auto in =
        SignIn(*database, reg.clock)
            .withPassword(QStringLiteral("admin"), QString::fromLatin1(TestStaff::kPassword));
    REQUIRE(in);
    Desk desk(*database, reg.clock, in->session);
    const auto log = AuditLog::page(desk, 10).value();
    REQUIRE(log.size() == 2);
    CHECK(log[1].action == QStringLiteral("restore"));
    CHECK(log[1].actor == QStringLiteral("system:restore"));
    CHECK(BackupService(desk).check({}, job)->empty());
}

TEST_CASE("the check looks at the chain of the audit log", "[security][backup]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    for (int i = 0; i < 3; ++i)
        AuditLog::record(*desk, "export");
    JobControl job;
    CHECK(BackupService(*desk).check({}, job)->empty());
    reg.db().engine().execute(reg.db().dialect() == Dialect::Sqlite
                                  ? "DROP TRIGGER append_only_audit_entry_update"
                                  : "ALTER TABLE audit_entry DISABLE TRIGGER append_only");
    reg.db().engine().execute("UPDATE audit_entry SET actor = 'x' WHERE audit_entry_id = 2");
    const auto findings = BackupService(*desk).check({}, job).value();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == ErrorCode("check.auditBroken"));
    CHECK(findings[0].where == QStringLiteral("2"));
}
