#pragma once

#include "core/care/CareListener.h"
#include "core/registry/imports/ImportRepository.h"
#include "tests/support/ExtractBuilder.h"
#include "tests/support/People.h"
#include "tests/support/TestStaff.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/support/gui/Seen.h"
#include "tests/support/gui/ShutDoor.h"
#include "ui/imports/ImportPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/SignInPort.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/table/RowTable.h"

#include <QTemporaryDir>

#include <atomic>

namespace banso::test {

/// A desk in a room where nobody listens.
class QuietPlace final : public WorkPlace {
  public:
    QuietPlace(std::unique_ptr<Database> database, const Clock& clock, const Session& session)
        : m_database(std::move(database)), m_desk(*m_database, clock, session) {}
    [[nodiscard]] Desk& desk() override { return m_desk; }
    [[nodiscard]] RegistryListener& registry() override { return m_registry; }
    [[nodiscard]] CareListener& care() override { return m_care; }

  private:
    std::unique_ptr<Database> m_database;
    Desk m_desk;
    RegistryListeners m_registry;
    CareListeners m_care;
};

/// A register with a clerk at work, and files for it.
struct ImportTown {
    ImportTown();

    [[nodiscard]] ImportsGround ground();
    [[nodiscard]] QString file(const char* name) { return reg.path(QLatin1String(name)); }
    /// A household of three, and a woman alone.
    [[nodiscard]] static ExtractBuilder firstExtract();
    /// What a week did to them: a birth, a move within the town, a birth date nobody can read.
    [[nodiscard]] static ExtractBuilder nextExtract();
    /// Everything in the change log so far: the register before and after.
    [[nodiscard]] qint64 written() { return ImportRepository(reg.db()).lastLoggedChange(); }

    TestRegister reg{Dialect::Sqlite};
    TestStaff staff{reg};
    Session session;
    Desk desk;
    RegistryListeners registry;
    QString folder;
    std::atomic<bool> isHeld = false; ///< work does not begin while it is set
};

/// The page 取込 of a real register, and a page that notes which households were opened.
class ImportPort final : public ShellPort {
  public:
    explicit ImportPort(ImportTown& town) : m_town(town) {}
    [[nodiscard]] const Clock& clock() const override { return m_town.reg.clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override;
    [[nodiscard]] int idleLockMinutes() override { return 0; }
    [[nodiscard]] Furniture furnish(const Session& session) override;

    QStringList opened; ///< places of the page 世帯

  private:
    ImportTown& m_town;
    ShutDoor m_door;
};

/// The real window on the page 取込, with hands on it.
class ImportStage {
  public:
    ImportStage();

    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] ImportPage& page() { return *window.findChild<ImportPage*>(); }
    [[nodiscard]] ImportPresenter& presenter() { return page().presenter(); }
    /// Looks at a file as if it had been chosen, and waits for the preview.
    void look(const QString& path);
    void take(const QString& path);
    [[nodiscard]] bool settles(ImportPresenter::Step step);
    [[nodiscard]] QString line() { return workspace().status()->undo()->line(); }
    /// A row of a table, cells joined with " | ".
    [[nodiscard]] static QString row(const RowTable& table, int number) {
        return rowText(*table.model(), number);
    }

    ImportTown town;
    QTemporaryDir folder;
    ImportPort port{town};
    WindowMemory memory;
    PreparedAsker asker;
    MainWindow window;
};

} // namespace banso::test
