#include "tests/support/gui/Precompiled.h"
#include "tests/ui/shell/Stage.h"
#include "ui/shell/frame/FrameMenu.h"
#include "ui/shell/frame/KeyList.h"
#include "ui/shell/frame/NavigationBar.h"
#include "ui/shell/frame/NavigationButton.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/search/SearchEdit.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/widgets/work/JobBar.h"
#include "ui/widgets/work/UndoBar.h"
#include "ui/words/Words.h"

#include <QMenu>
#include <QTableWidget>
#include <QThread>

using namespace banso;

TEST_CASE("Ctrl and a digit change the page, which is made when it is first opened", "[frame]") {
    test::Stage s;
    s.signIn();
    CHECK(s.open() == QStringLiteral("today"));
    CHECK(s.window.workspace()->pages()->madePages() == 1);
    const std::vector<std::pair<Qt::Key, const char*>> keys{
        {Qt::Key_2, "household"}, {Qt::Key_3, "send"},     {Qt::Key_4, "benefit"},
        {Qt::Key_5, "import"},    {Qt::Key_9, "settings"}, {Qt::Key_1, "today"}};
    for (const auto& [key, page] : keys) {
        test::press(Qt::CTRL | key);
        CHECK(s.open() == QLatin1String(page));
        CHECK(s.page(page).list->hasFocus());
        for (const NavigationButton* button : s.window.findChildren<NavigationButton*>())
            CHECK(button->isChecked() == (button->page() == QLatin1String(page)));
    }
    CHECK(s.window.workspace()->pages()->madePages() == 6);
    CHECK(s.page("today").refreshed == 2); // coming back looks again
    test::press(Qt::CTRL | Qt::Key_7);     // no such page
    CHECK(s.open() == QStringLiteral("today"));
}

TEST_CASE("Alt and the arrows walk the way back and forth, places included", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_2);
    auto& household = s.page("household");
    test::press(Qt::Key_Home);
    test::press(Qt::Key_Return); // opens family:1
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return); // opens family:2
    CHECK(household.place() == QStringLiteral("family:2"));
    test::press(Qt::CTRL | Qt::Key_3);
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.open() == QStringLiteral("household"));
    CHECK(household.place() == QStringLiteral("family:2"));
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(household.place() == QStringLiteral("family:1"));
    test::press(Qt::ALT | Qt::Key_Right);
    CHECK(household.place() == QStringLiteral("family:2"));
    test::press(Qt::ALT | Qt::Key_Left);
    test::press(Qt::CTRL | Qt::Key_4); // somewhere new: what lay ahead is forgotten
    test::press(Qt::ALT | Qt::Key_Right);
    CHECK(s.open() == QStringLiteral("benefit"));
    for (int i = 0; i < 20; ++i)
        test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.open() == QStringLiteral("today"));
    CHECK_FALSE(s.window.workspace()->header()->back()->isEnabled());
}

TEST_CASE("a page that does not let go keeps the person", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_2);
    s.page("household").letsGo = false;
    test::press(Qt::CTRL | Qt::Key_3);
    CHECK(s.open() == QStringLiteral("household"));
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.open() == QStringLiteral("household"));
    for (const NavigationButton* button : s.window.findChildren<NavigationButton*>())
        CHECK(button->isChecked() == (button->page() == QStringLiteral("household")));
    s.page("household").letsGo = true;
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.open() == QStringLiteral("today"));
}

TEST_CASE("anybody is found from anywhere without a mouse", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_4);
    test::press(Qt::CTRL | Qt::Key_F);
    SearchBox* box = s.window.workspace()->header()->search();
    CHECK(test::focus() == box->edit());
    test::compose(QStringLiteral("たか"));
    CHECK(box->isListShown());
    test::settle(QStringLiteral("高"));
    test::press(Qt::Key_Down);
    test::press(Qt::Key_Return);
    CHECK(s.open() == QStringLiteral("household"));
    CHECK(s.page("household").place() == QStringLiteral("family:3"));
    CHECK(s.page("household").list->hasFocus());
    test::press(Qt::ALT | Qt::Key_Left);
    CHECK(s.open() == QStringLiteral("benefit"));
    test::press(Qt::CTRL | Qt::Key_F);
    test::press(Qt::Key_Escape);
    CHECK(s.page("benefit").list->hasFocus());
}

TEST_CASE("a page's keys work in the page and are letters in a text", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::Key_V);
    CHECK(s.page("today").acted == 1);
    test::press(Qt::CTRL | Qt::Key_2);
    test::press(Qt::Key_V);
    CHECK(s.page("today").acted == 1);
    CHECK(s.page("household").acted == 1);
    test::press(Qt::CTRL | Qt::Key_F);
    test::type(QStringLiteral("v?"));
    CHECK(s.page("household").acted == 1);
    CHECK(s.window.workspace()->header()->search()->edit()->text() == QStringLiteral("v?"));
}

TEST_CASE("no two actions want the same key, and each has one", "[frame]") {
    test::Stage s;
    s.signIn();
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_9})
        test::press(Qt::CTRL | key);
    ActionRegistry& actions = s.window.workspace()->actions();
    CHECK(actions.entries().size() >= 25);
    CHECK(actions.conflicts() == QStringList());
    // The search for conflicts finds them.
    QWidget scope;
    const auto add = [&](const char* key, const char* keys, const char* page) {
        actions.add({QLatin1String(key), QLatin1String(key),
                     *keys ? QList{QKeySequence(QLatin1String(keys))} : QList<QKeySequence>()},
                    &scope, QLatin1String(page), [] {});
    };
    add("one", "Ctrl+F", "send");
    add("two", "X", "");
    add("three", "", "send");
    add("four", "V", "send");
    const QStringList found = actions.conflicts();
    CHECK(found.size() == 4);
    CHECK(found.join(u' ').contains(QStringLiteral("go.find and one: Ctrl+F")));
}

TEST_CASE("every action stands in a menu with its key", "[frame]") {
    test::Stage s;
    s.signIn();
    auto* bar = s.window.findChild<FrameMenu*>();
    REQUIRE(bar->isVisible());
    QList<QAction*> shown;
    for (const QAction* menu : bar->actions())
        shown += menu->menu()->actions();
    for (const ActionEntry& entry : s.window.workspace()->actions().entries()) {
        INFO(entry.spec.key.toStdString());
        CHECK(shown.contains(entry.action));
        CHECK_FALSE(entry.action->shortcut().isEmpty());
    }
    QStringList page;
    test::press(Qt::CTRL | Qt::Key_2);
    for (const QAction* menu : bar->actions())
        for (const QAction* action : menu->menu()->actions())
            page += action->objectName();
    CHECK(page.contains(QStringLiteral("household.visit")));
    CHECK_FALSE(page.contains(QStringLiteral("today.visit")));
}

TEST_CASE("F1 and ? list the keys of the page, the window and the fields", "[frame]") {
    test::Stage s;
    s.signIn();
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Question}) {
        test::press(key);
        auto* list = s.window.findChild<KeyList*>();
        REQUIRE(list);
        QStringList texts;
        for (int row = 0; row < list->table()->rowCount(); ++row)
            for (int column = 0; column < 2; ++column)
                if (const auto* item = list->table()->item(row, column))
                    texts += item->text();
        CHECK(texts.contains(QStringLiteral("訪問を記録")));
        CHECK(texts.contains(QStringLiteral("人・世帯を探す")));
        CHECK(texts.contains(QStringLiteral("Ctrl+Enter")));
        CHECK(texts.contains(QStringLiteral("Alt+←")));
        list->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Ctrl+Z takes the last thing back, and pages look again", "[frame]") {
    test::Stage s;
    s.signIn();
    int takenBack = 0;
    auto& page = s.page("today");
    page.host().offerUndo(QStringLiteral("保存しました"), [&] {
        ++takenBack;
        return Status();
    });
    const int before = page.refreshed;
    test::press(Qt::CTRL | Qt::Key_F);
    test::type(QStringLiteral("ab"));
    test::press(Qt::CTRL | Qt::Key_Z); // in a text it is the text's
    CHECK(takenBack == 0);
    CHECK(s.window.workspace()->header()->search()->edit()->text() != QStringLiteral("ab"));
    test::press(Qt::Key_F6);
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(takenBack == 1);
    CHECK(page.refreshed == before + 1);
    CHECK_FALSE(s.window.workspace()->actions().find(QStringLiteral("edit.undo"))->isEnabled());
}

TEST_CASE("work runs in the status line and stops by its key", "[frame]") {
    test::Stage s;
    s.signIn();
    std::optional<Result<int>> result;
    s.page("today").host().watch(BackgroundJob::start<int>(
        &s.window, QStringLiteral("取込"),
        [](JobControl& control) -> Result<int> {
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            return fail(refused("job.cancelled"));
        },
        [&](Result<int> ended) {
            s.page("today").host().say(ended.error());
            result = std::move(ended);
        }));
    const StatusLine* status = s.window.workspace()->status();
    REQUIRE(test::eventually([&] { return status->jobs()->isVisible(); }));
    test::press(Qt::CTRL | Qt::Key_Period);
    REQUIRE(test::eventually([&] { return result.has_value(); }));
    CHECK_FALSE(status->jobs()->isVisible());
    CHECK(status->undo()->line().startsWith(QStringLiteral("中止しました")));
}

TEST_CASE("the frame says which register this is and when it is old", "[frame]") {
    test::Stage s;
    s.signIn();
    const HeaderBar* header = s.window.workspace()->header();
    CHECK(header->registerWords() == QStringLiteral("住基 11/20"));
    CHECK_FALSE(header->isRegisterOld());
    CHECK(s.window.workspace()->status()->townWords() == QStringLiteral("架空の町 サンプル市"));
    s.port.time.set(*Date::of(2026, 12, 5)); // 15 days later: older than the setting's 14
    s.window.workspace()->open(QStringLiteral("household"), {});
    CHECK(header->registerWords() == QStringLiteral("住基 11/20（15日前）"));
    CHECK(header->isRegisterOld());
    s.port.state.residentsOn = Date::of(2026, 12, 4);
    s.page("today").host().registerChanged();
    CHECK_FALSE(header->isRegisterOld());
    s.port.state.residentsOn = std::nullopt;
    s.page("today").host().registerChanged();
    CHECK(header->registerWords() == QStringLiteral("住基 未取込"));
    CHECK(header->isRegisterOld());
}

TEST_CASE("the size of text and the scheme change by key and are remembered", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_Plus);
    test::press(Qt::CTRL | Qt::Key_Semicolon); // the same key of a Japanese keyboard
    CHECK(s.memory.look().percent == 120);
    CHECK(QApplication::font().pointSizeF() == Approx(12.6));
    for (int i = 0; i < 20; ++i)
        test::press(Qt::CTRL | Qt::Key_Plus);
    CHECK(s.memory.look().percent == 200);
    CHECK(s.window.minimumSizeHint().width() <= 1366);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    CHECK(isDark(QApplication::palette()));
    CHECK(s.memory.look().scheme == Scheme::Dark);
    test::press(Qt::CTRL | Qt::Key_0);
    CHECK(s.memory.look() == LookChoice{Scheme::Dark, 100});
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    CHECK(s.memory.language() == Language::English);
    Look::apply({});
}

TEST_CASE("the last page of each person is remembered", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_3);
    s.signOut();
    s.trySignIn("clerk1", "right");
    CHECK(s.open() == QStringLiteral("today"));
    s.signOut();
    s.signIn();
    CHECK(s.open() == QStringLiteral("send"));
}

TEST_CASE("nothing that was begun is lost by closing without a question", "[frame]") {
    test::Stage s;
    s.signIn();
    s.page("today").host().drafts().put(QStringLiteral("visit/1"), {});
    s.asker.prepareNo();
    s.window.close();
    CHECK(s.window.isVisible());
    REQUIRE(s.asker.confirmations().size() == 1);
    CHECK(s.asker.confirmations()[0].text.contains(QStringLiteral("1件")));
    CHECK(s.asker.confirmations()[0].isIrreversible);
    s.asker.prepareYes();
    s.window.close();
    CHECK(test::eventually([&] { return !s.window.isVisible(); }));
}

TEST_CASE("a register that cannot be read ends as a line, and the window goes on", "[frame]") {
    test::Stage s;
    s.signIn();
    test::press(Qt::CTRL | Qt::Key_2);
    s.page("household").isBroken = true;
    test::press(Qt::CTRL | Qt::Key_1);
    test::press(Qt::CTRL | Qt::Key_2);
    CHECK(s.open() == QStringLiteral("household"));
    const QString said = s.window.workspace()->status()->undo()->line();
    CHECK(said == words(test::SamplePage::brokenGround().toError()));
    s.page("household").isBroken = false;
    const int before = s.page("household").refreshed;
    test::press(Qt::Key_F5);
    CHECK(s.page("household").refreshed > before);
}
