#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

const Subject kHousehold{QStringLiteral("family"), 12};
const Command<> kForge{"test.forge", "UPDATE audit_entry SET actor = 'staff:9'"
                                     " WHERE audit_entry_id = 3"};
const Command<> kForgeView{"test.forgeView", "UPDATE view_log SET staff_id = 1"};
const Command<> kDeleteViews{"test.deleteViews", "DELETE FROM view_log"};
const Command<> kDeleteChanges{"test.deleteChanges", "DELETE FROM change_log"};
const Query<qint64> kHighest{"test.highestView", "SELECT COALESCE(MAX(view_log_id), 0)"
                                                 " FROM view_log"};

/// Lets a test do what the triggers forbid, as the owner of the database can.
void takeGuardsAway(Database& db, const QByteArray& table) {
    if (db.dialect() == Dialect::Postgres) {
        db.engine().execute("ALTER TABLE " + table + " DISABLE TRIGGER append_only");
        return;
    }
    db.engine().execute("DROP TRIGGER append_only_" + table + "_update");
    db.engine().execute("DROP TRIGGER append_only_" + table + "_delete");
}

std::optional<qint64> brokenAt(Database& db) {
    JobControl job;
    const auto found = AuditLog::verify(db, job);
    return found ? std::optional(found->entry.value()) : std::nullopt;
}

} // namespace

TEST_CASE("what was done stands in the log, newest first", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto clerk = staff.desk(Role::Clerk);
    CHECK(AuditLog::head(reg.db()) == QString(64, u'0'));
    CHECK_FALSE(brokenAt(reg.db()));
    for (int i = 0; i < 7; ++i) {
        AuditLog::record(*clerk, "export", kHousehold, {{QStringLiteral("rows"), i}});
        reg.clock.advanceSeconds(1);
    }
    AuditLog::record(*clerk, "backup");
    const auto desk = staff.desk(Role::Approver);
    const auto newest = AuditLog::page(*desk, 3).value();
    REQUIRE(newest.size() == 3);
    CHECK(newest[0].action == QStringLiteral("backup"));
    CHECK_FALSE(newest[0].subjectKind);
    CHECK(newest[0].hash == AuditLog::head(reg.db()));
    CHECK(newest[1].details == QStringLiteral("{\"rows\":6}"));
    CHECK(newest[1].actor == QStringLiteral("staff:3"));
    CHECK(newest[1].subjectId == 12);
    CHECK(AuditLog::page(*desk, 100, newest[2].id).value().size() == 5);
    CHECK_FALSE(brokenAt(reg.db()));
}

TEST_CASE("an entry given up with its transaction leaves no gap", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Clerk);
    AuditLog::record(*desk, "export");
    {
        const auto tx = desk->write();
        AuditLog::record(*desk, "export");
    }
    AuditLog::record(*desk, "export");
    CHECK(AuditLog::page(*staff.desk(Role::Administrator), 9)->size() == 2);
    CHECK_FALSE(brokenAt(reg.db()));
    CHECK_THROWS_AS(AuditLog::append(reg.db(), reg.actor, reg.clock.now(), "export"),
                    StorageDefect);
}

TEST_CASE("rows of the logs are only ever added", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Nurse);
    for (int i = 0; i < 4; ++i)
        AuditLog::record(*desk, "export");
    REQUIRE(ViewLog::record(*desk, kHousehold, ViewKind::Open));
    for (const Command<>* forbidden : {&kForge, &kForgeView, &kDeleteViews, &kDeleteChanges}) {
        INFO(forbidden->name());
        auto tx = reg.write();
        try {
            reg.db().run(*forbidden);
            FAIL("the log was changed");
        } catch (const StorageFailure& failure) {
            CHECK(failure.problem() == StorageProblem::Constraint);
        }
    }
    CHECK_FALSE(brokenAt(reg.db()));
}

TEST_CASE("a broken link is found where it breaks", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Nurse);
    for (int i = 0; i < 6; ++i)
        AuditLog::record(*desk, "export", kHousehold, {{QStringLiteral("rows"), i}});
    const QString head = AuditLog::head(reg.db());
    takeGuardsAway(reg.db(), "audit_entry");
    Engine& engine = reg.db().engine();
    SECTION("altered") {
        const QByteArray change = GENERATE(
            as<QByteArray>(), "actor = 'staff:9'", "occurred_at = '2020-01-01T00:00:00.000Z'",
            "action = 'import'", "subject_id = 13", "subject_kind = 'person'", "details = '{}'");
        engine.execute("UPDATE audit_entry SET " + change + " WHERE audit_entry_id = 3");
        CHECK(brokenAt(reg.db()) == 3);
    }
    SECTION("taken out") {
        engine.execute("DELETE FROM audit_entry WHERE audit_entry_id = 3");
        CHECK(brokenAt(reg.db()) == 4);
    }
    SECTION("taken out, the rest moved up") {
        engine.execute("DELETE FROM audit_entry WHERE audit_entry_id = 6");
        engine.execute("UPDATE audit_entry SET audit_entry_id = 6 WHERE audit_entry_id = 5");
        CHECK(brokenAt(reg.db()) == 6);
    }
    SECTION("its beginning cut off") {
        engine.execute("DELETE FROM audit_entry WHERE audit_entry_id <= 2");
        CHECK(brokenAt(reg.db()) == 3);
    }
    SECTION("its end cut off: seen by whoever noted the head") {
        engine.execute("DELETE FROM audit_entry WHERE audit_entry_id = 6");
        CHECK_FALSE(brokenAt(reg.db()));
        CHECK(AuditLog::head(reg.db()) != head);
    }
}

TEST_CASE("a household shows who looked at it", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto nurse = staff.desk(Role::Nurse);
    const auto clerk = staff.desk(Role::Clerk);
    const Subject other{QStringLiteral("person"), 12};
    REQUIRE(ViewLog::record(*nurse, kHousehold, ViewKind::Open));
    reg.clock.advanceSeconds(5);
    REQUIRE(ViewLog::record(*clerk, kHousehold, ViewKind::Output, QStringLiteral("名簿")));
    REQUIRE(ViewLog::record(*clerk, other, ViewKind::Open));

    const auto views = ViewLog::ofSubject(*nurse, kHousehold, 10).value();
    REQUIRE(views.size() == 2);
    CHECK(views[0].staffName == QStringLiteral("鈴木 一"));
    CHECK(views[0].kind == ViewKind::Output);
    CHECK(views[0].reason == QStringLiteral("名簿"));
    CHECK(views[1].staff == staff.nurse());
    CHECK(views[1].at == views[0].at.plusSeconds(-5));
    CHECK(ViewLog::ofSubject(*nurse, kHousehold, 1).value().size() == 1);
    CHECK(ViewLog::ofSubject(*nurse, kHousehold, 10, views[0].id).value().size() == 1);

    CHECK(ViewLog::ofStaff(*clerk, staff.clerk(), 10).value().size() == 2);
    CHECK(ViewLog::ofStaff(*clerk, staff.nurse(), 10).error().kind == ErrorKind::Denied);
    CHECK(
        ViewLog::ofStaff(*staff.desk(Role::Administrator), staff.clerk(), 1)->front().subjectKind ==
        QStringLiteral("person"));
}

TEST_CASE("who may not see people leaves no trace of a look", "[security][log]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    CHECK_FALSE(ViewLog::record(*staff.desk(Role::Administrator), kHousehold, ViewKind::Open));
    CHECK(reg.db().one(kHighest) == 0);
}
