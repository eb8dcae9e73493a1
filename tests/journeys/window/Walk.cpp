#include "tests/journeys/window/Walk.h"

#include "tests/support/gui/Precompiled.h"
#include "tests/support/gui/Seen.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/search/SearchBox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QTest>

namespace banso::test {

namespace {

constexpr int kRowsRead = 60;
constexpr int kPresses = 5;

QString u(const char* text) {
    return QString::fromUtf8(text);
}

QString textOf(const QWidget* widget) {
    if (const auto* paragraph = qobject_cast<const Paragraph*>(widget))
        return paragraph->sentence();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* box = qobject_cast<const QPlainTextEdit*>(widget))
        return box->toPlainText();
    if (const auto* choice = qobject_cast<const QComboBox*>(widget))
        return choice->currentText();
    QStringList rows;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
        for (int row = 0; row < std::min(view->model()->rowCount(), kRowsRead); ++row)
            rows += rowText(*view->model(), row);
    return rows.join(u'\n');
}

} // namespace

Walk::Walk(JourneyTown& town, const char* login)
    : Walk(town.reg.connect(), town.reg.clock, login) {}

Walk::Walk(std::unique_ptr<Database> database, const Clock& clock, const char* login,
           const char* password, const char* signInPicture)
    : port(std::move(database), clock), window(port, memory, &asker) {
    window.begin();
    test::show(window, {1366, 768});
    SignInPanel& panel = *window.door()->panel();
    REQUIRE(shows(login));
    REQUIRE(shows("banso-demo"));
    if (signInPicture)
        picture(signInPicture);
    REQUIRE(tabTo(panel.login()));
    type(u(login));
    press(Qt::Key_Tab);
    type(u(password));
    press(Qt::Key_Return);
    if (!eventually([this] { return window.workspace() != nullptr; }))
        FAIL("not let in: " << panel.message().toStdString());
}

Walk::~Walk() = default;

QString Walk::page() {
    return workspace().pages()->currentKey();
}

QString Walk::place() {
    return workspace().pages()->currentPage()->place();
}

void Walk::go(int number, const char* wanted) {
    press(Qt::CTRL | Qt::Key(Qt::Key_0 + number));
    INFO("Ctrl+" << number);
    REQUIRE(eventually([&] { return page() == u(wanted); }));
}

void Walk::find(const char* kana) {
    INFO("looking for " << kana);
    press(Qt::CTRL | Qt::Key_F);
    type(u(kana));
    SearchBox* box = workspace().header()->search();
    REQUIRE(eventually([&] { return box->isListShown(); }));
    press(Qt::Key_Return);
    REQUIRE(eventually([&] { return page() == u"household"; }));
}

void Walk::field(const char* name) {
    for (int steps = 0; steps < 200; ++steps) {
        if (focus() && focus()->accessibleName() == u(name) && steps > 0)
            return;
        press(Qt::Key_Tab);
    }
    FAIL("no field " << name);
}

void Walk::fill(const char* name, const QString& text) {
    field(name);
    type(text);
}

void Walk::choose(const char* name, const char* choice) {
    field(name);
    auto* box = qobject_cast<QComboBox*>(focus());
    REQUIRE(box);
    press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != u(choice); ++i)
        press(Qt::Key_Down);
    INFO(name << ": " << choice);
    REQUIRE(box->currentText() == u(choice));
}

void Walk::walkTo(const char* text) {
    auto* view = qobject_cast<QAbstractItemView*>(focus());
    REQUIRE(view);
    press(Qt::Key_Home);
    const int rows = view->model()->rowCount();
    const auto isThere = [&] {
        return view->currentIndex().isValid() &&
               rowText(*view->model(), view->currentIndex().row()).contains(u(text));
    };
    for (int row = 0; row < rows && !isThere(); ++row)
        press(Qt::Key_Down);
    INFO("row with " << text);
    REQUIRE(isThere());
}

void Walk::pressUntil(QKeyCombination key, const char* wanted) {
    for (int i = 0; i < kPresses; ++i) {
        press(key);
        if (QTest::qWaitFor([&] { return text().contains(u(wanted)); }, 1000))
            return;
    }
    FAIL("never showed " << wanted << "\n" << text().toStdString());
}

QString Walk::text() {
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible())
            if (const QString said = textOf(widget); !said.isEmpty())
                texts += said;
    return texts.join(u'\n');
}

bool Walk::shows(const char* wanted) {
    const bool isShown = eventually([&] { return text().contains(u(wanted)); });
    if (!isShown)
        UNSCOPED_INFO(text().toStdString());
    return isShown;
}

void Walk::picture(const char* name) {
    const QString folderName = qEnvironmentVariable("BANSO_PICTURES");
    if (!folderName.isEmpty())
        REQUIRE(writePicture(window, QDir(folderName).filePath(u(name) + QStringLiteral(".png"))));
}

} // namespace banso::test
