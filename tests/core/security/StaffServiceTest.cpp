#include "core/security/StaffService.h"

#include "core/security/SignIn.h"
#include "core/storage/ChangeLog.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

const Query<qint64, QString> kLoggedTexts{
    "test.loggedTexts", "SELECT COUNT(*) FROM change_log WHERE before_row LIKE ? OR"
                        " after_row LIKE '%argon2%'"};

NewStaff someone() {
    return {QStringLiteral("Tanaka"),
            QStringLiteral("田中 凛"),
            QStringLiteral("タナカ リン"),
            QStringLiteral("保健師"),
            {Role::Nurse, Role::Approver}};
}

} // namespace

TEST_CASE("somebody new gets a password to hand over once", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    const auto added = service.add(someone());
    REQUIRE(added);
    const auto member = service.findByLogin(QStringLiteral("TANAKA"));
    REQUIRE(member);
    CHECK(member->staff.id == added->id);
    CHECK(member->roles == someone().roles);
    CHECK(SignIn(reg.db(), reg.clock)
              .withPassword(QStringLiteral("tanaka"), added->oneTimePassword)
              ->mustChangePassword);
    CHECK(service.add(someone()).error().front().code == ErrorCode("login.taken"));
    const auto wrong = service.add({QStringLiteral("a b"), {}, {}, {}, {}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().size() == 4);

    QStringList names;
    for (const StaffMember& one : service.list())
        names.append(one.staff.kana);
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end());
    CHECK(names.size() == 6);
    CHECK(names == sorted);
}

TEST_CASE("an edit carries the revision it saw", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    const StaffEdit married{QStringLiteral("髙橋 花"), QStringLiteral("タカハシ ハナ"), {}};
    REQUIRE(service.update(staff.nurse(), married, 1));
    CHECK(service.find(staff.nurse())->staff.name == married.name);
    const auto late = service.update(staff.nurse(), married, 1);
    REQUIRE_FALSE(late);
    CHECK(late.error().front().kind == ErrorKind::Conflict);
    CHECK(service.setRoles(staff.nurse(), {Role::Clerk}, 1).error().code ==
          ErrorCode("edit.changedMeanwhile"));
    CHECK(service.find(staff.nurse())->roles == std::set{Role::Nurse});
    CHECK(service.setRoles(staff.nurse(), {Role::Nurse, Role::Clerk}, 2));
    CHECK(service.find(staff.nurse())->roles == std::set{Role::Nurse, Role::Clerk});
    CHECK(service.update(StaffId(99), married, 1).error().front().code ==
          ErrorCode("staff.notThere"));
    CHECK(ChangeLog::of(reg.db(), QStringLiteral("staff"), staff.nurse().value()).size() == 3);
}

TEST_CASE("the last administrator cannot be lost", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    const auto lost = ErrorCode("staff.lastAdministrator");
    CHECK(service.deactivate(staff.administrator(), 1).error().code == lost);
    CHECK(service.setRoles(staff.administrator(), {Role::Nurse}, 1).error().code == lost);
    CHECK(service.setRoles(staff.administrator(), {}, 1).error().code ==
          ErrorCode("staff.roleMissing"));
    // An administrator who left does not count.
    REQUIRE(service.setRoles(staff.clerk(), {Role::Administrator}, 1));
    REQUIRE(service.deactivate(staff.clerk(), 2));
    CHECK(service.deactivate(staff.administrator(), 1).error().code == lost);
    REQUIRE(service.reactivate(staff.clerk(), 3));
    CHECK(service.setRoles(staff.administrator(), {Role::Nurse}, 1));
    CHECK(service.deactivate(staff.clerk(), 4).error().code == lost);
}

TEST_CASE("a user of the computer belongs to one person", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    REQUIRE(service.linkOsUser(staff.nurse(), QStringLiteral(" hana "), 1));
    CHECK(service.find(staff.nurse())->staff.osUser == QStringLiteral("hana"));
    const auto taken = service.linkOsUser(staff.clerk(), QStringLiteral("hana"), 1);
    CHECK(taken.error() == refused("staff.osUserTaken", QStringLiteral("osUser"),
                                   {QStringLiteral("hana"), QStringLiteral("nurse1")}));
    CHECK(service.linkOsUser(staff.nurse(), QStringLiteral("hana"), 2));
    REQUIRE(service.linkOsUser(staff.nurse(), std::nullopt, 3));
    CHECK_FALSE(service.find(staff.nurse())->staff.osUser);
    CHECK(service.linkOsUser(staff.clerk(), QStringLiteral("hana"), 1));
}

TEST_CASE("an administrator ends a lock", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    SignIn door(reg.db(), reg.clock);
    const auto lock = [&] {
        for (int i = 0; i < 10; ++i) {
            (void)door.withPassword(QStringLiteral("nurse1"), QStringLiteral("wrong"));
            reg.clock.advanceSeconds(60);
        }
        REQUIRE(door.withPassword(QStringLiteral("nurse1"), {}).error().code ==
                ErrorCode("signIn.locked"));
    };
    lock();
    REQUIRE(service.unlock(staff.nurse()));
    CHECK(door.withPassword(QStringLiteral("nurse1"), QString::fromLatin1(TestStaff::kPassword)));
    lock();
    const QString once = service.resetPassword(staff.nurse()).value();
    CHECK(door.withPassword(QStringLiteral("nurse1"), once));
    CHECK(service.unlock(StaffId(99)).error().code == ErrorCode("staff.notThere"));
    CHECK(service.resetPassword(StaffId(99)).error().code == ErrorCode("staff.notThere"));
}

TEST_CASE("a password that was set keeps the rules", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    CHECK(service.setPassword(staff.nurse(), QStringLiteral("short"), NextSignIn::AsUsual)
              .error()
              .code == ErrorCode("password.tooShort"));
    const QString given = QStringLiteral("banso-demo");
    REQUIRE(service.setPassword(staff.nurse(), given, NextSignIn::MustChangePassword));
    SignIn door(reg.db(), reg.clock);
    CHECK(door.withPassword(QStringLiteral("nurse1"), given)->mustChangePassword);
    REQUIRE(service.setPassword(staff.nurse(), given, NextSignIn::AsUsual));
    CHECK_FALSE(door.withPassword(QStringLiteral("nurse1"), given)->mustChangePassword);
}

TEST_CASE("no password's hash stands in the change log", "[security][staff]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    REQUIRE(StaffService(*desk).add(someone()));
    CHECK(reg.db().one(kLoggedTexts, QStringLiteral("%argon2%")) == 0);
    CHECK_FALSE(ChangeLog::watchedTables(reg.db()).contains(QStringLiteral("staff_secret")));
}
