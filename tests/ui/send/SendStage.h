#pragma once

#include "tests/core/outreach/Sending.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/support/gui/ShutDoor.h"
#include "ui/send/SendPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/ShellPort.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/frame/StatusLine.h"

namespace banso::test {

/// A desk with outreach listening, on the test's connection or one of its own.
class SendWorkPlace final : public WorkPlace {
  public:
    SendWorkPlace(Database& database, const Clock& clock, const Session& session);
    SendWorkPlace(std::unique_ptr<Database> own, const Clock& clock, const Session& session);
    [[nodiscard]] Desk& desk() override { return m_desk; }
    [[nodiscard]] RegistryListener& registry() override { return m_listeners; }
    [[nodiscard]] CareListener& care() override { return m_outreach; }

  private:
    std::unique_ptr<Database> m_own;
    Desk m_desk;
    OutreachListener m_outreach;
    RegistryListeners m_listeners;
};

/// A real register with only the send page on its desk, and a household page that notes what it is
/// asked for.
class SendPort final : public ShellPort {
  public:
    SendPort(TestDesk& reg, const QString& memory) : m_register(reg), m_memory(memory) {}
    [[nodiscard]] const Clock& clock() const override { return m_register.clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override { return {QStringLiteral("town.banso")}; }
    [[nodiscard]] int idleLockMinutes() override { return 0; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

  private:
    TestDesk& m_register;
    QString m_memory;
    ShutDoor m_door;
};

/// The real window with the page 送付 over a town with families to send to.
class SendStage {
  public:
    SendStage();
    ~SendStage();

    /// Twenty families due for the four-month check-up: twelve with a mobile number, three with
    /// LINE, three with an address only, two whose addressee has died.
    void twenty();
    void open(const QString& place = {});
    [[nodiscard]] SendPage& page();
    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] QString line() { return workspace().status()->undo()->line(); }
    /// A key that starts long work, and its end.
    void pressAndWait(QKeyCombination key);
    [[nodiscard]] static QStringList cells(const QTableView& table, int row);

    TestDesk reg{Dialect::Sqlite};
    Sending town{reg};
    std::vector<Sending::Home> homes;
    QTemporaryDir folder;
    SendPort port{reg, folder.filePath(QStringLiteral("banso.ini"))};
    WindowMemory memory;
    PreparedAsker asker;
    MainWindow window;
};

} // namespace banso::test
