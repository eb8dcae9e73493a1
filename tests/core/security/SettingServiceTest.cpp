#include "core/security/SettingService.h"

#include "core/security/AuditLog.h"
#include "tests/support/TestStaff.h"

using namespace banso;

namespace {

const QString kName = QStringLiteral("register.maxAgeDays");

} // namespace

TEST_CASE("only who manages settings changes them, from today on, and it is logged", "[security]") {
    BANSO_ON_BOTH(reg);
    const test::TestStaff staff(reg);
    const Date today = reg.clock.today();
    for (const Role role : test::kRoles) {
        const auto desk = staff.desk(role);
        const auto done = SettingService(*desk).set(kName, today, QStringLiteral("20"), 0);
        CHECK(done.has_value() == (role == Role::Administrator));
        if (!done)
            CHECK(done.error().kind == ErrorKind::Denied);
    }
    const auto desk = staff.desk(Role::Administrator);
    SettingService service(*desk);
    CHECK(service.set(kName, today.plusDays(-1), QStringLiteral("20"), 0).error().code ==
          ErrorCode("setting.past"));
    CHECK(AuditLog::page(*desk, 1)->front().action == QStringLiteral("setting.set"));
}

TEST_CASE("a change of a setting carries the revision it saw", "[security]") {
    BANSO_ON_BOTH(reg);
    const test::TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    SettingService service(*desk);
    const Date day = reg.clock.today().plusDays(5);
    REQUIRE(service.set(kName, day, QStringLiteral("20"), 0));
    CHECK(service.set(kName, day, QStringLiteral("21"), 0).error().kind == ErrorKind::Conflict);
    const int revision = service.find(kName, day)->revision;
    REQUIRE(service.set(kName, day, QStringLiteral("21"), revision));
    CHECK(service.withdraw(kName, day, revision).error().kind == ErrorKind::Conflict);
    REQUIRE(service.withdraw(kName, day, revision + 1));
    CHECK_FALSE(service.find(kName, day));
    CHECK(desk->settings().integer(kName, day) == 14);
}

TEST_CASE("a value beyond its bounds is refused with the bounds", "[security]") {
    BANSO_ON_BOTH(reg);
    const test::TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    SettingService service(*desk);
    const Date today = reg.clock.today();
    const auto tooLarge = service.set(kName, today, QStringLiteral("366"), 0);
    CHECK(tooLarge.error().code == ErrorCode("setting.range"));
    CHECK(tooLarge.error().arguments ==
          QStringList{kName, QStringLiteral("1"), QStringLiteral("365")});
    CHECK(service.set(kName, today, QStringLiteral("many"), 0).error().code ==
          ErrorCode("setting.value"));
    CHECK_FALSE(service.find(kName, today));
}
