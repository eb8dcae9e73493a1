#include "ui/settings/staff/StaffPlace.h"

#include "core/security/SignIn.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/settings/frame/ChecksField.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QRegularExpression>

using namespace banso;

namespace {

/// The one-time password as the page shows it.
QString shownPassword(test::SettingsStage& s) {
    for (const Banner* banner : s.page().findChildren<Banner*>()) {
        static const QRegularExpression shown(QStringLiteral("パスワード:\\s+(\\S+)"));
        const auto found = shown.match(banner->text());
        if (banner->isVisible() && found.hasMatch())
            return found.captured(1);
    }
    return {};
}

} // namespace

TEST_CASE("somebody new is entered by keys and signs in with the password shown once",
          "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    test::press(Qt::CTRL | Qt::Key_N);
    for (const char* text : {"nurse9", "髙橋 葵", "タカハシ アオイ", "主任"}) {
        test::type(QString::fromUtf8(text));
        test::press(Qt::Key_Tab);
    }
    test::press(Qt::Key_Space); // nurse
    test::press(Qt::CTRL | Qt::Key_Return);
    const QString password = shownPassword(s);
    REQUIRE_FALSE(password.isEmpty());
    SignIn door(s.reg.db(), s.reg.clock);
    const auto entered = door.withPassword(QStringLiteral("nurse9"), password);
    REQUIRE(entered);
    CHECK(entered->mustChangePassword);
    const auto added = StaffRepository(s.reg.db()).findByLogin(*Login::parse(u"nurse9"));
    REQUIRE(added);
    CHECK(added->roles == std::set{Role::Nurse});
    CHECK(added->staff.title == QStringLiteral("主任"));
    CHECK(s.table().currentId() == added->staff.id.value());

    test::press(Qt::Key_Space); // handed over
    CHECK(shownPassword(s).isEmpty());
    CHECK_FALSE(s.allText().contains(password));
}

TEST_CASE("what is wrong with somebody new stands beside the fields, and nobody is entered",
          "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    test::press(Qt::CTRL | Qt::Key_N);
    s.field<TextLine>("login").setText(QStringLiteral("NURSE1"));
    s.field<TextLine>("name").setText(QStringLiteral("佐藤"));
    s.field<TextLine>("kana").setText(QStringLiteral("サトウ"));
    s.form().submit();
    CHECK_FALSE(s.form().row(QStringLiteral("roles"))->complaint().isEmpty());
    s.field<ChecksField>("roles").box(QStringLiteral("clerk"))->click();
    s.form().submit();
    CHECK(s.form().row(QStringLiteral("login"))->complaint().contains(QStringLiteral("nurse1")));
    CHECK(StaffRepository(s.reg.db()).list().size() == 5);
}

TEST_CASE("roles and names are corrected together, and taken back with Ctrl+Z", "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    REQUIRE(s.both().goTo(s.staff.nurse().value()));
    test::press(Qt::Key_Return);
    s.field<TextLine>("name").setText(QStringLiteral("佐藤 花子"));
    s.field<ChecksField>("roles").box(QStringLiteral("approver"))->click();
    s.field<TextLine>("osUser").setText(QStringLiteral("DOMAIN\\sato"));
    test::press(Qt::CTRL | Qt::Key_Return);
    auto member = StaffRepository(s.reg.db()).find(s.staff.nurse());
    CHECK(member->staff.name == QStringLiteral("佐藤 花子"));
    CHECK(member->roles == std::set{Role::Nurse, Role::Approver});
    CHECK(member->staff.osUser == QStringLiteral("DOMAIN\\sato"));
    CHECK(test::focus() == &s.table());
    test::press(Qt::CTRL | Qt::Key_Z);
    member = StaffRepository(s.reg.db()).find(s.staff.nurse());
    CHECK(member->staff.name == QStringLiteral("佐藤 花"));
    CHECK(member->roles == std::set{Role::Nurse});
    CHECK_FALSE(member->staff.osUser);
}

TEST_CASE("half a correction is none: a user of the computer who is taken keeps the old roles",
          "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    {
        auto desk = s.staff.desk(Role::Administrator);
        REQUIRE(StaffService(*desk).linkOsUser(s.staff.clerk(), QStringLiteral("suzuki"), 1));
    }
    REQUIRE(s.both().goTo(s.staff.nurse().value()));
    s.field<ChecksField>("roles").box(QStringLiteral("approver"))->click();
    s.field<TextLine>("osUser").setText(QStringLiteral("suzuki"));
    s.form().submit();
    CHECK(s.form().row(QStringLiteral("osUser"))->complaint().contains(QStringLiteral("clerk1")));
    CHECK(StaffRepository(s.reg.db()).find(s.staff.nurse())->roles == std::set{Role::Nurse});
}

TEST_CASE("the last administrator stays, and who left comes back with Ctrl+Z", "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    REQUIRE(s.both().goTo(s.staff.administrator().value()));
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    CHECK(s.line().contains(QStringLiteral("最後の管理者")));
    CHECK(StaffRepository(s.reg.db()).find(s.staff.administrator())->staff.isActive);

    REQUIRE(s.both().goTo(s.staff.otherNurse().value()));
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    CHECK_FALSE(StaffRepository(s.reg.db()).find(s.staff.otherNurse())->staff.isActive);
    CHECK(s.row(4).startsWith(QStringLiteral("伊藤 葵"))); // who left stands last
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(StaffRepository(s.reg.db()).find(s.staff.otherNurse())->staff.isActive);
}

TEST_CASE("a password is reset after one question, and the new one is shown once", "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    REQUIRE(s.both().goTo(s.staff.clerk().value()));
    s.asker.prepareNo();
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    CHECK(shownPassword(s).isEmpty());
    s.asker.prepareYes();
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    const QString password = shownPassword(s);
    SignIn door(s.reg.db(), s.reg.clock);
    CHECK_FALSE(
        door.withPassword(QStringLiteral("clerk1"), QString::fromLatin1(s.staff.kPassword)));
    CHECK(door.withPassword(QStringLiteral("clerk1"), password)->mustChangePassword);
}

TEST_CASE("what somebody else saved meanwhile is told field by field, and nothing typed is lost",
          "[settings]") {
    test::SettingsStage s;
    s.open("staff");
    REQUIRE(s.both().goTo(s.staff.nurse().value()));
    s.field<TextLine>("title").setText(QStringLiteral("係長"));
    {
        auto desk = s.staff.desk(Role::Administrator);
        REQUIRE(StaffService(*desk).update(
            s.staff.nurse(),
            {QStringLiteral("佐藤 華"), QStringLiteral("サトウ ハナ"), QStringLiteral("主査")}, 1));
    }
    s.form().submit();
    CHECK(s.form().row(QStringLiteral("name"))->complaint().contains(QStringLiteral("佐藤 華")));
    CHECK(s.form().row(QStringLiteral("title"))->complaint().contains(QStringLiteral("主査")));
    CHECK(s.form().row(QStringLiteral("kana"))->complaint().isEmpty());
    CHECK(s.field<TextLine>("title").text() == QStringLiteral("係長"));
    CHECK(StaffRepository(s.reg.db()).find(s.staff.nurse())->staff.title == QStringLiteral("主査"));
    s.form().submit(); // knowing it now
    CHECK(StaffRepository(s.reg.db()).find(s.staff.nurse())->staff.title == QStringLiteral("係長"));
}
