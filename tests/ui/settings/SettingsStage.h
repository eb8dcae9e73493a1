#pragma once

#include "tests/support/TestStaff.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/support/gui/Seen.h"
#include "tests/support/gui/ShutDoor.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"

namespace banso::test {

/// A real register with only the settings on its desks.
class SettingsPort final : public ShellPort {
  public:
    explicit SettingsPort(TestRegister& reg) : m_register(reg) {}
    [[nodiscard]] const Clock& clock() const override { return m_register.clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override { return {QStringLiteral("town.banso")}; }
    [[nodiscard]] int idleLockMinutes() override { return 0; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

    std::vector<CheckAnswer> answers{{QStringLiteral("integrity"), 0},
                                     {QStringLiteral("audit_chain"), 0}};

  private:
    TestRegister& m_register;
    ShutDoor m_door;
};

/// The real window with the page 設定 on a real register, and hands on it.
class SettingsStage {
  public:
    explicit SettingsStage(Role role = Role::Administrator);

    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] SettingsPage& page();
    void open(const char* place);
    template <class Place>
    [[nodiscard]] Place& place() {
        return *qobject_cast<Place*>(page().currentPlace());
    }
    [[nodiscard]] ListAndDetail& both();
    [[nodiscard]] RowTable& table() { return *both().table(); }
    /// The form beside the list.
    [[nodiscard]] FormColumn& form();
    /// A field of it.
    template <class Field>
    [[nodiscard]] Field& field(const char* key) {
        return fieldOf<Field>(form(), key);
    }
    /// What the table shows in a row, cells joined with " | ".
    [[nodiscard]] QString row(int number) { return rowText(*table().model(), number); }
    [[nodiscard]] QString line() { return workspace().status()->undo()->line(); }
    /// Everything that can be read on the page.
    [[nodiscard]] QString allText() { return seenText(page()); }

    TestRegister reg{Dialect::Sqlite};
    TestStaff staff{reg};
    QTemporaryDir folder;
    SettingsPort port{reg};
    WindowMemory memory;
    PreparedAsker asker;
    MainWindow window;
};

} // namespace banso::test
