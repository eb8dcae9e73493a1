#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/ui/shell/Stage.h"
#include "ui/shell/door/FirstStartForm.h"
#include "ui/shell/door/PasswordForm.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"

#include <QListWidget>

using namespace banso;

TEST_CASE("somebody signs in with the keys alone", "[door]") {
    test::Stage s;
    CHECK_FALSE(s.window.workspace());
    CHECK(test::focus() == s.panel().login());
    test::type(QStringLiteral("nurse1"));
    test::press(Qt::Key_Return);
    CHECK(test::focus() == s.panel().password());
    test::type(QStringLiteral("right"));
    test::press(Qt::Key_Return);
    REQUIRE(s.window.workspace());
    CHECK(s.window.workspace()->isVisible());
    CHECK_FALSE(s.window.door()->isVisible());
    CHECK(s.window.workspace()->session().login() == QStringLiteral("nurse1"));
    CHECK(s.window.workspace()->header()->person()->text().contains(
        QStringLiteral("佐藤（保健師）")));
    CHECK(s.page("today").list->hasFocus());
}

TEST_CASE("a failed sign-in says so, forgets the password and stays", "[door]") {
    test::Stage s;
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Return); // nothing typed
    CHECK(s.panel().message() == QStringLiteral("ログイン名とパスワードを入力してください。"));
    s.trySignIn("nurse1", "wrong");
    CHECK_FALSE(s.window.workspace());
    CHECK_FALSE(s.panel().message().isEmpty());
    CHECK(s.panel().password()->text().isEmpty());
    CHECK(test::focus() == s.panel().password());
    s.trySignIn("nurse1", "right");
    CHECK(s.window.workspace());
}

TEST_CASE("where security makes one wait the seconds are counted", "[door]") {
    test::Stage s;
    s.trySignIn("nurse1", "wait");
    CHECK(s.panel().waitSeconds() == 2);
    CHECK_FALSE(s.panel().enter()->isEnabled());
    CHECK(s.panel().enter()->text().contains(QStringLiteral("あと2秒")));
    s.trySignIn("nurse1", "right"); // not heard
    CHECK_FALSE(s.window.workspace());
    REQUIRE(test::eventually([&] { return s.panel().enter()->isEnabled(); }));
    s.trySignIn("nurse1", "right");
    CHECK(s.window.workspace());
}

TEST_CASE("the fictitious town lists who may sign in, a real one does not", "[door]") {
    test::Stage s;
    CHECK(s.panel().hints()->isVisible());
    CHECK(s.panel().hints()->count() == 4);
    REQUIRE(test::tabTo(s.panel().hints()));
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return);
    CHECK(s.panel().login()->text() == QStringLiteral("clerk1"));
    CHECK(test::focus() == s.panel().password());
    test::type(QStringLiteral("right"));
    test::press(Qt::Key_Return);
    CHECK(s.window.workspace()->session().login() == QStringLiteral("clerk1"));

    test::Stage real([](test::SamplePort& port) {
        port.entrance.isFictitious = false;
        port.state.isFictitious = false;
    });
    CHECK_FALSE(real.panel().hints()->isVisible());
    for (const QLabel* label : real.window.door()->findChildren<QLabel*>())
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(QStringLiteral("架空")));
}

TEST_CASE("a one-time password is changed before anything is shown", "[door]") {
    test::Stage s([](test::SamplePort& port) { port.entrance.mustChange = true; });
    s.trySignIn("nurse1", "right");
    CHECK_FALSE(s.window.workspace());
    auto* form = s.window.findChild<PasswordForm*>();
    REQUIRE(form);
    REQUIRE(form->isVisible());
    const auto change = [&](const char* next, const char* again) {
        const auto lines = form->findChildren<TextLine*>();
        lines.at(1)->setFocus();
        lines.at(1)->setText(QLatin1String(next));
        lines.at(2)->setText(QLatin1String(again));
        test::press(Qt::CTRL | Qt::Key_Return);
    };
    change("a long sentence", "another sentence");
    CHECK_FALSE(form->form()->row(QStringLiteral("again"))->complaint().isEmpty());
    change("short", "short");
    CHECK_FALSE(form->form()->row(QStringLiteral("password"))->complaint().isEmpty());
    CHECK_FALSE(s.window.workspace());
    change("a long sentence", "a long sentence");
    CHECK(s.window.workspace());
}

TEST_CASE("a new register makes its administrator first", "[door]") {
    test::Stage s([](test::SamplePort& port) { port.entrance.isNew = true; });
    auto* form = s.window.findChild<FirstStartForm*>();
    REQUIRE(form);
    CHECK_FALSE(s.panel().isVisible());
    test::type(QStringLiteral("admin"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(form->form()->row(QStringLiteral("login"))->complaint().isEmpty());
    CHECK_FALSE(form->form()->row(QStringLiteral("name"))->complaint().isEmpty());
    const auto lines = form->findChildren<TextLine*>();
    for (int i = 1; i < 5; ++i)
        lines.at(i)->setText(QStringLiteral("short"));
    form->form()->submit();
    CHECK_FALSE(form->form()->row(QStringLiteral("password"))->complaint().isEmpty());
    CHECK_FALSE(form->form()->row(QStringLiteral("kana"))->complaint().isEmpty());
    lines.at(3)->setText(QStringLiteral("a long sentence"));
    lines.at(4)->setText(QStringLiteral("a long sentence"));
    form->form()->submit();
    REQUIRE(s.window.workspace());
    CHECK(s.window.workspace()->session().roles() == std::set{Role::Administrator});
}

TEST_CASE("the login is remembered, the password never", "[door]") {
    test::Stage s;
    s.trySignIn("nurse1", "right");
    s.signOut();
    CHECK(s.panel().login()->text() == QStringLiteral("nurse1"));
    CHECK(s.panel().password()->text().isEmpty());
    CHECK(test::focus() == s.panel().password());
    QFile ini(s.iniFile());
    REQUIRE(test::eventually([&] { return ini.exists(); }));
    REQUIRE(ini.open(QIODevice::ReadOnly));
    CHECK_FALSE(ini.readAll().contains("right"));
}
