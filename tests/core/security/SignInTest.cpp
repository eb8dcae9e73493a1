#include "core/security/SignIn.h"

#include "core/security/AuditLog.h"
#include "core/security/FirstStart.h"
#include "core/security/Password.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;
using namespace banso::test;

namespace {

const QString kNurse = QStringLiteral("nurse1");
const QString kRight = QString::fromLatin1(TestStaff::kPassword);
const QString kWrong = QStringLiteral("wrong horse");

std::vector<QString> actions(TestRegister& reg, const TestStaff& staff) {
    std::vector<QString> keys;
    const auto log = AuditLog::page(*staff.desk(Role::Administrator), 100).value();
    for (const AuditEntry& entry : log)
        keys.push_back(entry.action);
    std::reverse(keys.begin(), keys.end());
    JobControl job;
    CHECK_FALSE(AuditLog::verify(reg.db(), job));
    return keys;
}

} // namespace

TEST_CASE("the first start makes the administrator, once", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    makePasswordsCheap(reg);
    CHECK(FirstStart::isNeeded(reg.db()));
    const auto bad = FirstStart::makeAdministrator(reg.db(), reg.clock, {});
    REQUIRE_FALSE(bad);
    CHECK(bad.error().size() == 4);
    CHECK(FirstStart::isNeeded(reg.db()));

    const FirstAdministrator input{QStringLiteral(" ＡＤＭＩＮ "), QStringLiteral("管理 者"),
                                   QStringLiteral("カンリ"), kRight};
    const auto session = FirstStart::makeAdministrator(reg.db(), reg.clock, input);
    REQUIRE(session);
    CHECK(session->login() == QStringLiteral("admin"));
    CHECK(session->may(Permission::ManageStaff));
    CHECK_FALSE(FirstStart::isNeeded(reg.db()));
    CHECK(FirstStart::makeAdministrator(reg.db(), reg.clock, input).error().front().code ==
          ErrorCode("firstStart.done"));
    CHECK(SignIn(reg.db(), reg.clock).withPassword(QStringLiteral("Admin"), kRight));
}

TEST_CASE("who knows the password gets in as himself", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    const auto in = door.withPassword(kNurse, kRight);
    REQUIRE(in);
    CHECK(in->session.staff() == staff.nurse());
    CHECK(in->session.roles() == std::set{Role::Nurse});
    CHECK_FALSE(in->mustChangePassword);
    CHECK(actions(reg, staff) == std::vector{QStringLiteral("signIn")});
}

TEST_CASE("a login nobody has is answered like one that somebody has", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    const QString unknown = GENERATE(QStringLiteral("nobody"), QStringLiteral("no body"),
                                     QStringLiteral(""), QString(300, u'x'));
    for (int failure = 1; failure <= 10; ++failure) {
        const auto known = door.withPassword(kNurse, kWrong);
        const auto nobody = door.withPassword(unknown, kWrong);
        CHECK(known.error() == nobody.error());
        CHECK(known.error() == denied("signIn.failed"));
        const auto knownWaits = door.withPassword(kNurse, kRight);
        REQUIRE_FALSE(knownWaits);
        CHECK(knownWaits.error() == door.withPassword(unknown, kRight).error());
        CHECK(knownWaits.error().kind == ErrorKind::Denied);
        if (failure < 10) {
            const int wait = std::min(1 << (failure - 1), 60);
            CHECK(knownWaits.error() == denied("signIn.wait", {}, {QString::number(wait)}));
            reg.clock.advanceSeconds(wait);
        } else {
            CHECK(knownWaits.error() == denied("signIn.locked", {}, {QStringLiteral("15")}));
        }
    }
    reg.clock.advanceSeconds(14 * 60 + 59);
    CHECK(door.withPassword(kNurse, kRight).error() ==
          denied("signIn.locked", {}, {QStringLiteral("1")}));
    reg.clock.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, kRight));
    CHECK(door.withPassword(unknown, kRight).error() == denied("signIn.failed"));
}

TEST_CASE("a day that stands still holds nobody at the door", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    FixedClock wall(reg.clock.now());
    SignIn door(reg.db(), reg.clock, wall);
    CHECK_FALSE(door.withPassword(kNurse, kWrong));
    CHECK(door.withPassword(kNurse, kRight).error() ==
          denied("signIn.wait", {}, {QStringLiteral("1")}));
    reg.clock.advanceSeconds(60); // nor does another day let anybody in sooner
    CHECK_FALSE(door.withPassword(kNurse, kRight));
    reg.clock.advanceSeconds(-60);
    wall.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, kRight));
}

TEST_CASE("failures are told apart in the audit log only", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    CHECK_FALSE(door.withPassword(kNurse, kWrong));
    CHECK_FALSE(door.withPassword(kNurse, kRight));
    CHECK_FALSE(door.withPassword(QStringLiteral("p@ssword-in-the-wrong-field"), kWrong));
    reg.clock.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, kRight));
    CHECK(actions(reg, staff) ==
          std::vector{QStringLiteral("signIn.failed"), QStringLiteral("signIn.refused"),
                      QStringLiteral("signIn.failed"), QStringLiteral("signIn")});
    const auto log = AuditLog::page(*staff.desk(Role::Administrator), 100).value();
    CHECK_FALSE(log[1].subjectId);
    CHECK(log[3].subjectId == staff.nurse().value());
    for (const AuditEntry& entry : log)
        CHECK_FALSE(entry.details.contains(u"ssword-in"));
}

TEST_CASE("success forgets failures, and time does", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    const auto failTimes = [&](int times) {
        for (int i = 0; i < times; ++i) {
            CHECK(door.withPassword(kNurse, kWrong).error().code == ErrorCode("signIn.failed"));
            reg.clock.advanceSeconds(60);
        }
    };
    failTimes(9);
    CHECK(door.withPassword(kNurse, kRight));
    failTimes(9);
    reg.clock.advanceSeconds(15 * 60);
    failTimes(9);
    CHECK(door.withPassword(kNurse, kRight));
    const auto seen = actions(reg, staff);
    CHECK(std::count(seen.begin(), seen.end(), QStringLiteral("signIn.locked")) == 0);
}

TEST_CASE("a clock that ran ahead locks nobody out", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    const Instant now = reg.clock.now();
    reg.clock.advanceSeconds(10 * 365 * 86'400LL);
    CHECK_FALSE(door.withPassword(kNurse, kWrong));
    reg.clock.set(now);
    CHECK(door.withPassword(kNurse, kRight));
}

TEST_CASE("a one-time password opens nothing but its own change", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    const QString once = service.resetPassword(staff.nurse()).value();
    CHECK(once.size() == 14);
    SignIn door(reg.db(), reg.clock);
    CHECK(door.withPassword(kNurse, kRight).error().code == ErrorCode("signIn.failed"));
    reg.clock.advanceSeconds(1);
    const auto in = door.withPassword(kNurse, once);
    REQUIRE(in);
    CHECK(in->mustChangePassword);
    for (const auto& [permission, key] : EnumText<Permission>::kKeys)
        CHECK_FALSE(in->session.may(permission));
    CHECK(door.renewed(in->session)->roles().empty());

    const auto code = [&](const QString& next) {
        return door.changePassword(kNurse, once, next).error().code;
    };
    CHECK(code(QStringLiteral("short")) == ErrorCode("password.tooShort"));
    CHECK(code(QString(129, u'x')) == ErrorCode("password.tooLong"));
    CHECK(code(once) == ErrorCode("password.isLast"));
    CHECK(code(kRight) == ErrorCode("password.isLast"));
    const QString next = QStringLiteral("九文字九文字九文𠮷𠮷𠮷");
    const auto changed = door.changePassword(kNurse, once, next);
    REQUIRE(changed);
    CHECK(changed->session.may(Permission::WriteCare));
    CHECK_FALSE(door.withPassword(kNurse, next)->mustChangePassword);
    CHECK(door.withPassword(kNurse, once).error().code == ErrorCode("signIn.failed"));
}

TEST_CASE("a one-time password is worth nothing after its days", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    const QString once = StaffService(*desk).resetPassword(staff.nurse()).value();
    SignIn door(reg.db(), reg.clock);
    reg.clock.advanceSeconds(7 * 86'400);
    CHECK(door.withPassword(kNurse, once));
    reg.clock.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, once).error().code == ErrorCode("signIn.oneTimeExpired"));
    CHECK(door.changePassword(kNurse, once, QStringLiteral("a new password")).error().code ==
          ErrorCode("signIn.oneTimeExpired"));
}

TEST_CASE("changing a password takes the old one", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    SignIn door(reg.db(), reg.clock);
    const QString next = QStringLiteral("another horse");
    CHECK(door.changePassword(kNurse, kWrong, next).error().code == ErrorCode("signIn.failed"));
    CHECK(door.changePassword(kNurse, kRight, next).error().code == ErrorCode("signIn.wait"));
    reg.clock.advanceSeconds(1);
    CHECK(door.changePassword(kNurse, kRight, kRight).error().code == ErrorCode("password.isLast"));
    CHECK(door.changePassword(kNurse, kRight, next));
    CHECK(door.withPassword(kNurse, next));
    CHECK_FALSE(door.withPassword(kNurse, kRight));
}

TEST_CASE("who left gets in no more, by no door", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    StaffService service(*desk);
    SignIn door(reg.db(), reg.clock);
    REQUIRE(service.linkOsUser(staff.nurse(), QStringLiteral("hana"), 1));
    const auto session = door.withOsUser(QStringLiteral("hana"))->session;
    CHECK(session.staff() == staff.nurse());
    CHECK(door.renewed(session));
    REQUIRE(service.deactivate(staff.nurse(), 2));
    CHECK(door.withPassword(kNurse, kRight).error() == denied("signIn.failed"));
    CHECK(door.withOsUser(QStringLiteral("hana")).error().code ==
          ErrorCode("signIn.osUserUnknown"));
    CHECK(door.withOsUser(QStringLiteral("root")).error().code ==
          ErrorCode("signIn.osUserUnknown"));
    CHECK(door.renewed(session).error().code == ErrorCode("signIn.ended"));
    REQUIRE(service.reactivate(staff.nurse(), 3));
    reg.clock.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, kRight));
}

TEST_CASE("a renewed session has the roles of now", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    const auto desk = staff.desk(Role::Administrator);
    SignIn door(reg.db(), reg.clock);
    const auto session = door.withPassword(kNurse, kRight)->session;
    REQUIRE(StaffService(*desk).setRoles(staff.nurse(), {Role::Clerk}, 1));
    CHECK(door.renewed(session)->roles() == std::set{Role::Clerk});
}

TEST_CASE("a dearer hash replaces the old one at the next sign-in", "[security][signIn]") {
    BANSO_ON_BOTH(reg);
    const TestStaff staff(reg);
    StaffRepository repository(reg.db());
    const QString before = repository.findSecret(staff.nurse())->hash;
    {
        SettingBook book(reg.db());
        auto tx = reg.write();
        REQUIRE(book.set(QStringLiteral("password.passes"), *Date::of(2026, 1, 1),
                         QStringLiteral("2")));
        tx.commit();
    }
    SignIn door(reg.db(), reg.clock);
    CHECK_FALSE(door.withPassword(kNurse, kWrong));
    CHECK(repository.findSecret(staff.nurse())->hash == before);
    reg.clock.advanceSeconds(1);
    CHECK(door.withPassword(kNurse, kRight));
    const QString after = repository.findSecret(staff.nurse())->hash;
    CHECK(after.contains(u"t=2"));
    CHECK(door.withPassword(kNurse, kRight));
}

TEST_CASE("waits double up to their limit and end in a lock", "[security][signIn]") {
    const SignInLimits limits{2, 30, 6, 10};
    const Instant start = Instant::inJapan(*Date::of(2026, 11, 22), 9);
    const auto wait = [&](int count, qint64 secondsLater) {
        return hearingOf(SignInFailures{count, start}, start.plusSeconds(secondsLater), limits);
    };
    CHECK(hearingOf({}, start, limits).isHeard());
    CHECK(wait(1, 0).waitSeconds == 2);
    CHECK(wait(2, 0).waitSeconds == 4);
    CHECK(wait(3, 0).waitSeconds == 8);
    CHECK(wait(5, 0).waitSeconds == 30);
    CHECK(wait(5, 29).waitSeconds == 1);
    CHECK(wait(5, 30).isHeard());
    CHECK_FALSE(wait(5, 0).isLocked);
    CHECK(wait(6, 0).isLocked);
    CHECK(wait(6, 0).waitSeconds == 600);
    CHECK(wait(6, 600).isHeard());
    CHECK(wait(6, 600).failuresSoFar == 0);
    CHECK(hearingOf(SignInFailures{3, start}, start, {0, 30, 6, 10}).isHeard());
}

TEST_CASE("an unknown login is tried on a hash as dear as a real one", "[security][signIn]") {
    const PasswordCost cost{1, 8};
    const QString decoy = Password::decoyHash(cost);
    CHECK(decoy.size() == Password::hashOf(kRight, cost).size());
    CHECK_FALSE(Password::isOutdated(decoy, cost));
    CHECK_FALSE(Password::matches(kRight, decoy));
    CHECK(decoy != Password::decoyHash(cost));
}

TEST_CASE("a password is what was typed, however it was composed", "[security][signIn]") {
    const PasswordCost cost{1, 8};
    const QString hash = Password::hashOf(QStringLiteral("ガンバレ保健師さん"), cost);
    CHECK(Password::matches(QStringLiteral("カ\u3099ンハ\u3099レ保健師さん"), hash));
    CHECK_FALSE(Password::matches(QStringLiteral("がんばれ保健師さん"), hash));
    CHECK_FALSE(Password::matches({}, hash));
    CHECK_FALSE(Password::matches(kRight, QStringLiteral("no hash at all")));
    CHECK(hash != Password::hashOf(QStringLiteral("ガンバレ保健師さん"), cost));
    CHECK(Password::checkRules(QStringLiteral("NURSE00001"), QStringLiteral("nurse00001"), 10)
              .error()
              .code == ErrorCode("password.isLogin"));
}
