#include "app/gui/Program.h"

#include "app/house/DefaultRegister.h"
#include "core/security/StaffRepository.h"
#include "core/security/StaffService.h"
#include "core/storage/RegisterInfo.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/door/FirstStartForm.h"
#include "ui/shell/door/PasswordForm.h"
#include "ui/shell/door/RegisterChooser.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"

#include <QFileDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace banso;

namespace {

constexpr const char* kPassword = "a long sentence";

/// A computer on which the program never ran.
struct Computer {
    Computer() { qputenv("BANSO_CONFIG", folder.filePath(QStringLiteral("banso.ini")).toUtf8()); }
    ~Computer() { qunsetenv("BANSO_CONFIG"); }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("town.banso")); }
    [[nodiscard]] ProgramOptions options() const {
        return {.db = file(), .today = Date::of(2026, 11, 22)};
    }

    QTemporaryDir folder;
};

void fill(const QWidget& form, const QStringList& texts) {
    const auto lines = form.findChildren<TextLine*>();
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.at(i)->setText(texts.at(i));
}

void makeRegister(const Computer& computer) {
    auto database = Database::create(*DatabaseLocation::parse(computer.file()));
    REQUIRE(database);
    const SystemClock clock;
    REQUIRE(FirstStart::makeAdministrator(**database, clock,
                                          {QStringLiteral("admin"), QStringLiteral("佐藤"),
                                           QStringLiteral("さとう"), QLatin1String(kPassword)}));
}

/// She does everything herself, so that she has every page.
void giveEveryRole(const Computer& computer) {
    auto database = Database::open(*DatabaseLocation::parse(computer.file()));
    REQUIRE(database);
    const SystemClock clock;
    StaffRepository staff(**database);
    const StaffMember she = staff.list().front();
    Desk desk(**database, clock, Session(she.staff.id, she.staff.login, she.staff.name, she.roles));
    REQUIRE(StaffService(desk).setRoles(
        she.staff.id, {Role::Administrator, Role::Nurse, Role::Clerk, Role::Approver},
        she.staff.revision));
}

void trySignIn(MainWindow& window, const char* password) {
    test::show(window, window.size()); // a dialog may have been in front
    SignInPanel& panel = *window.door()->panel();
    panel.login()->setText(QStringLiteral("admin"));
    panel.password()->setFocus();
    test::type(QLatin1String(password));
    test::press(Qt::Key_Return);
}

} // namespace

TEST_CASE("a computer without a register is asked; a new one gets its administrator", "[program]") {
    const Computer computer;
    Program program(ProgramOptions{{}, Date::of(2026, 11, 22)});
    DefaultRegister::remember(*DatabaseLocation::parse(computer.file()));
    program.begin();
    REQUIRE(program.chooser());
    CHECK_FALSE(program.window());
    CHECK(program.chooser()->explanation().contains(QStringLiteral("新しい台帳を始めて")));
    program.chooser()->createButton()->click();
    auto* dialog = program.chooser()->findChild<QFileDialog*>();
    REQUIRE(dialog);
    dialog->selectFile(computer.file());
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);

    REQUIRE(program.window());
    CHECK_FALSE(program.chooser()->isVisible());
    CHECK(DefaultRegister::location()->text() == computer.file());
    auto* form = program.window()->findChild<FirstStartForm*>();
    REQUIRE(form);
    fill(*form, {QStringLiteral("admin"), QStringLiteral("佐藤"), QStringLiteral("さとう"),
                 QStringLiteral("short"), QStringLiteral("short")});
    form->form()->submit();
    REQUIRE(test::eventually(
        [&] { return !form->form()->row(QStringLiteral("password"))->complaint().isEmpty(); }));
    fill(*form, {QStringLiteral("admin"), QStringLiteral("佐藤"), QStringLiteral("さとう"),
                 QLatin1String(kPassword), QLatin1String(kPassword)});
    form->form()->submit();
    REQUIRE(test::eventually([&] { return program.window()->workspace() != nullptr; }));
    CHECK(program.window()->workspace()->session().roles() == std::set{Role::Administrator});
}

TEST_CASE("the door asks security, on a thread of its own", "[program]") {
    const Computer computer;
    makeRegister(computer);
    Program program(computer.options());
    program.begin();
    REQUIRE(program.window());
    MainWindow& window = *program.window();
    test::show(window);
    SignInPanel& panel = *window.door()->panel();
    CHECK_FALSE(panel.hints()->isVisible());
    trySignIn(window, "wrong");
    CHECK_FALSE(panel.enter()->isEnabled()); // security is thinking, the window is alive
    REQUIRE(test::eventually([&] { return !panel.message().isEmpty(); }));
    CHECK_FALSE(window.workspace());
}

TEST_CASE("a person signs in, changes the password, locks and comes back", "[program]") {
    const Computer computer;
    makeRegister(computer);
    Program program(computer.options());
    program.begin();
    MainWindow& window = *program.window();
    test::show(window);
    trySignIn(window, kPassword);
    REQUIRE(test::eventually([&] { return window.workspace() != nullptr; }));

    window.workspace()->setFocus();
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    auto* form = window.findChild<PasswordForm*>();
    REQUIRE(form);
    fill(*form, {QLatin1String(kPassword), QStringLiteral("another sentence"),
                 QStringLiteral("another sentence")});
    form->form()->submit();
    REQUIRE(test::eventually([&] {
        return window.workspace()->status()->undo()->line().contains(
            QStringLiteral("変更しました"));
    }));
    window.lock();
    CHECK(window.isLocked());
    trySignIn(window, "another sentence");
    REQUIRE(test::eventually([&] { return !window.isLocked(); }));
}

TEST_CASE("every page of the program keeps the rules of the frame", "[program]") {
    static const QRegularExpression kept(QStringLiteral(
        "Ctrl|Shift|Alt|Enter|Esc|Tab|SMS|LINE|CSV|PDF|English|town.banso|admin|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{3,}"));
    const Computer computer;
    makeRegister(computer);
    giveEveryRole(computer);
    Program program(computer.options());
    program.begin();
    MainWindow& window = *program.window();
    test::show(window, {1366, 768});
    trySignIn(window, kPassword);
    REQUIRE(test::eventually([&] { return window.workspace() != nullptr; }));
    Workspace& workspace = *window.workspace();
    for (const int percent : {200, 100}) {
        Look::apply({Scheme::Light, percent});
        for (const PageEntry& entry : workspace.pages()->entries()) {
            INFO(entry.key.toStdString() << " at " << percent << " %");
            workspace.open(entry.key, {});
            CHECK(workspace.pages()->currentKey() == entry.key);
            CHECK(window.minimumSizeHint().width() <= 1366);
            CHECK(window.minimumSizeHint().height() <= 768);
        }
    }
    CHECK(workspace.pages()->madePages() == workspace.pages()->entries().size());
    CHECK(workspace.actions().conflicts() == QStringList());
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
    }
    for (const ActionEntry& entry : workspace.actions().entries()) {
        INFO(entry.spec.key.toStdString());
        CHECK_FALSE(QString(entry.spec.text).remove(kept).contains(english));
    }
}

TEST_CASE("a fictitious town says so and who may sign in", "[program]") {
    const Computer computer;
    makeRegister(computer);
    {
        auto database = Database::open(*DatabaseLocation::parse(computer.file()));
        WriteTransaction tx(**database, Actor(QStringLiteral("test")), Instant(0));
        RegisterInfo::markFictitious(**database);
        tx.commit();
    }
    Program program(computer.options());
    program.begin();
    test::show(*program.window());
    SignInPanel& panel = *program.window()->door()->panel();
    REQUIRE(panel.hints()->isVisible());
    CHECK(panel.hints()->item(0)->text().contains(QStringLiteral("佐藤")));
    trySignIn(*program.window(), kPassword);
    REQUIRE(test::eventually([&] { return program.window()->workspace() != nullptr; }));
    CHECK(program.window()->workspace()->status()->townWords().startsWith(
        QStringLiteral("架空の町")));
}

TEST_CASE("a register that cannot be opened says why and asks for another", "[program]") {
    const Computer computer;
    QFile file(computer.file());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    Program program(computer.options());
    program.begin();
    REQUIRE(program.chooser());
    CHECK(program.chooser()->explanation().contains(QStringLiteral("town.banso")));
    CHECK(program.chooser()->explanation().contains(QStringLiteral("空")));
    program.chooser()->address()->setText(QStringLiteral("postgresql://nobody@127.0.0.1:1/none"));
    program.chooser()->address()->setFocus();
    const QString before = program.chooser()->explanation();
    test::show(*program.chooser());
    program.chooser()->address()->setFocus();
    test::press(Qt::Key_Return);
    CHECK(program.chooser()->explanation() != before);
    CHECK_FALSE(program.window());
}

TEST_CASE("wrong options are said in the window, not on a console", "[program]") {
    CHECK(ProgramOptions::parse({QStringLiteral("--db"), QStringLiteral("x"),
                                 QStringLiteral("--today"), QStringLiteral("R8.11.22")})
              ->today == Date::of(2026, 11, 22));
    CHECK(ProgramOptions::parse({QStringLiteral("--db")}).error().code ==
          ErrorCode("usage.needsValue"));
    CHECK(ProgramOptions::parse({QStringLiteral("--today"), QStringLiteral("soon")}).error().code ==
          ErrorCode("usage.today"));
    const Computer computer;
    Program program(ProgramOptions::parse({QStringLiteral("--help")}));
    program.begin();
    REQUIRE(program.chooser());
    CHECK(program.chooser()->explanation().contains(QStringLiteral("--help")));
}
