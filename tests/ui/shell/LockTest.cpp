#include "tests/support/gui/Precompiled.h"
#include "tests/ui/shell/Stage.h"
#include "ui/shell/frame/KeyList.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/asking/ReasonDialog.h"
#include "ui/widgets/asking/WindowAsker.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/search/SearchEdit.h"
#include "ui/widgets/search/SearchPanel.h"
#include "ui/widgets/work/BackgroundJob.h"

#include <QThread>

using namespace banso;

TEST_CASE("a locked screen shows nothing of anybody and hears no key", "[lock]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_2);
    test::press(Qt::CTRL | Qt::Key_F);
    test::type(QStringLiteral("ta"));
    SearchBox* box = s.window.workspace()->header()->search();
    REQUIRE(box->isListShown());
    test::press(Qt::CTRL | Qt::Key_L);
    CHECK(s.window.isLocked());
    CHECK_FALSE(s.window.workspace()->isVisible());
    CHECK_FALSE(box->panel()->isVisible());
    CHECK(box->edit()->text().isEmpty());
    CHECK(s.window.windowTitle() == QStringLiteral("伴走ノート"));
    CHECK(test::focus() == s.panel().password());
    for (const QWidget* widget : QApplication::allWidgets())
        if (widget->isVisible() && widget->window() == &s.window && widget != &s.window)
            CHECK((widget == s.window.door() || s.window.door()->isAncestorOf(widget)));
    for (const QKeyCombination key :
         {Qt::CTRL | Qt::Key_1, Qt::CTRL | Qt::Key_Z, Qt::ALT | Qt::Key_Left,
          QKeyCombination(Qt::Key_F1), Qt::CTRL | Qt::SHIFT | Qt::Key_P})
        test::press(key);
    CHECK(s.open() == QStringLiteral("household"));
    CHECK_FALSE(s.window.findChild<KeyList*>());
    CHECK(s.window.isLocked());
}

TEST_CASE("the same person finds everything as it was", "[lock]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_2);
    auto& page = s.page("household");
    page.goTo(QStringLiteral("family:2"));
    s.window.workspace()->say(QStringLiteral("保存しました"), Tone::Good);
    const Workspace* before = s.window.workspace();
    test::press(Qt::CTRL | Qt::Key_L);
    CHECK(s.panel().login()->text() == QStringLiteral("nurse1"));
    CHECK(s.panel().login()->isReadOnly());
    test::type(QStringLiteral("wrong"));
    test::press(Qt::Key_Return);
    CHECK(s.window.isLocked());
    CHECK_FALSE(s.panel().message().isEmpty());
    test::type(QStringLiteral("right"));
    test::press(Qt::Key_Return);
    CHECK_FALSE(s.window.isLocked());
    CHECK(s.window.workspace() == before);
    CHECK(page.place() == QStringLiteral("family:2"));
    CHECK(test::focus() == page.list);
    CHECK(s.window.workspace()->status()->undo()->line() == QStringLiteral("保存しました"));
    CHECK(s.port.furnished == 1);
}

TEST_CASE("another person gets a desk of his own, and drafts wait for theirs", "[lock]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_3);
    s.page("send").host().drafts().put(QStringLiteral("visit/1"), {});
    test::press(Qt::CTRL | Qt::Key_L);
    test::press(Qt::ALT | Qt::Key_E); // somebody else
    REQUIRE(test::eventually([&] { return !s.panel().login()->isReadOnly(); }));
    s.trySignIn("clerk1", "right");
    CHECK_FALSE(s.window.isLocked());
    CHECK(s.port.furnished == 2);
    CHECK(s.window.workspace()->session().login() == QStringLiteral("clerk1"));
    CHECK(s.open() == QStringLiteral("today"));
    CHECK(s.window.workspace()->drafts().count() == 0);
    CHECK(s.window.workspace()->status()->undo()->line().isEmpty());
    s.signOut();
    s.signIn();
    CHECK(s.window.workspace()->drafts().count() == 1);
    CHECK(s.open() == QStringLiteral("send"));
}

TEST_CASE("a person whose roles changed meanwhile gets a new desk", "[lock]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_L);
    s.port.entrance.nurseRoles = {Role::Nurse, Role::Approver};
    test::type(QStringLiteral("right"));
    test::press(Qt::Key_Return);
    CHECK(s.port.furnished == 2);
    CHECK(s.window.workspace()->session().roles().size() == 2);
}

TEST_CASE("work that runs is not stopped by whoever comes next", "[lock]") {
    test::Stage s;
    s.signIn();
    std::atomic<bool> mayEnd = false;
    bool isStopped = false;
    bool hasEnded = false;
    s.page("today").host().watch(BackgroundJob::start<int>(
        s.window.workspace(), QStringLiteral("取込"),
        [&mayEnd](JobControl& control) -> Result<int> {
            while (!mayEnd && !control.isCancelled())
                QThread::yieldCurrentThread();
            return control.isCancelled() ? Result<int>(fail(refused("job.cancelled"))) : 1;
        },
        [&](const Result<int>& result) {
            isStopped = !result;
            hasEnded = true;
        }));
    s.window.lock();
    s.trySignIn("clerk1", "right");
    CHECK(s.window.isLocked());
    CHECK(s.panel().message().contains(QStringLiteral("佐藤")));
    s.trySignIn("nurse1", "right");
    CHECK_FALSE(s.window.isLocked());
    s.asker.prepareNo();
    s.window.signOut();
    CHECK(s.window.workspace());
    CHECK(s.asker.confirmations().size() == 1);
    mayEnd = true;
    REQUIRE(test::eventually([&] { return hasEnded; }));
    CHECK_FALSE(isStopped);
    s.window.lock();
    s.trySignIn("clerk1", "right");
    CHECK(s.window.workspace()->session().login() == QStringLiteral("clerk1"));
}

TEST_CASE("dialogs are hidden with the rest and come back", "[lock]") {
    test::Stage s;
    s.signIn();
    WindowAsker asker(&s.window);
    std::optional<QString> reason;
    asker.askReason({QStringLiteral("住所を表示します"), {}, {}, QStringLiteral("表示する")},
                    s.window.workspace(),
                    [&](const std::optional<QString>& text) { reason = text; });
    auto* dialog = s.window.findChild<ReasonDialog*>();
    dialog->edit()->setText(QStringLiteral("訪問のため"));
    s.window.lock();
    CHECK_FALSE(dialog->isVisible());
    CHECK(s.window.isLocked());
    s.window.activateWindow();
    s.panel().password()->setFocus();
    s.trySignIn("nurse1", "right");
    CHECK_FALSE(s.window.isLocked());
    CHECK(dialog->isVisible());
    dialog->accept();
    CHECK(reason == QStringLiteral("訪問のため"));
}

TEST_CASE("nobody at the desk locks it; a sleep counts as nobody", "[lock]") {
    test::Stage s;
    s.signIn();
    IdleWatch* watch = s.window.idleWatch();
    s.port.time.advanceSeconds(9 * 60);
    CHECK_FALSE(watch->look());
    test::press(Qt::Key_Down); // somebody is there: ten minutes from now
    s.port.time.advanceSeconds(9 * 60);
    CHECK_FALSE(watch->look());
    s.port.time.advanceSeconds(60);
    CHECK(watch->look());
    CHECK(s.window.isLocked());
    CHECK_FALSE(watch->look()); // once

    s.trySignIn("nurse1", "right");
    const int before = s.page("today").acted;
    s.port.time.advanceSeconds(8 * 3600); // the computer slept; the first key arrives
    test::press(Qt::Key_V);
    CHECK(s.window.isLocked());
    CHECK(s.page("today").acted == before);
}

TEST_CASE("a locked window with work left undone does not close", "[lock]") {
    test::Stage s;
    s.signIn();
    s.page("today").host().drafts().put(QStringLiteral("visit/1"), {});
    s.window.lock();
    s.window.close();
    CHECK(s.window.isVisible());
    CHECK(s.asker.confirmations().empty());
}
