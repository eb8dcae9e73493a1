#pragma once

#include "tests/support/CareTown.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/support/gui/Seen.h"
#include "tests/support/gui/ShutDoor.h"
#include "ui/checkups/CheckupPage.h"
#include "ui/household/HouseholdPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/SignInPort.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/table/RowTable.h"

namespace banso::test {

/// A page that only remembers where it was sent.
class PlaceNote final : public Page {
    Q_OBJECT
  public:
    using Page::Page;
    void refresh() override {}
    void goTo(const QString& place) override { last = place; }
    [[nodiscard]] QString place() const override { return last; }
    QString last;
};

/// A town's register with the pages of care on its desks.
class CarePort final : public ShellPort {
  public:
    explicit CarePort(CareTown& town, TestDesk& reg) : m_town(town), m_register(reg) {}
    [[nodiscard]] const Clock& clock() const override { return m_register.clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override {
        return {.name = QStringLiteral("town.banso"), .isFictitious = true};
    }
    [[nodiscard]] int idleLockMinutes() override { return 0; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

  private:
    CareTown& m_town;
    TestDesk& m_register;
    ShutDoor m_door;
};

/// The real window with 今日, 世帯 and 健診 on a real register, and hands on it.
class CareStage {
  public:
    /// `prepare` fills the town before anybody looks.
    explicit CareStage(const std::function<void(CareTown&)>& prepare = {});

    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] TodayPage& today() { return *window.findChild<TodayPage*>(); }
    [[nodiscard]] HouseholdPage& household() { return *window.findChild<HouseholdPage*>(); }
    [[nodiscard]] CheckupPage& checkups() { return *window.findChild<CheckupPage*>(); }
    [[nodiscard]] PlaceNote& sent() { return *window.findChild<PlaceNote*>(); }
    [[nodiscard]] QString open() { return workspace().pages()->currentKey(); }
    [[nodiscard]] QString line() { return workspace().status()->undo()->line(); }
    /// Through the one box, by kana.
    void openHousehold(const char* kana);
    /// The cells of a row, joined with ` | `.
    [[nodiscard]] QString row(int number) { return rowText(*today().table()->model(), number, 1); }
    [[nodiscard]] int rows() { return today().table()->model()->rowCount(); }

    QTemporaryDir folder;
    TestDesk reg{Dialect::Sqlite};
    CareTown town{reg};
    PreparedAsker asker;
    CarePort port{town, reg};
    WindowMemory memory;
    MainWindow window;
};

} // namespace banso::test
