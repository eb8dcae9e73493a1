#pragma once

#include "ui/shell/IdleWatch.h"
#include "ui/shell/ShellPort.h"
#include "ui/shell/WindowMemory.h"
#include "ui/widgets/table/CopyGuard.h"

#include <QWidget>

#include <map>

class QDialog;
class QStackedLayout;

namespace banso {

class Door;
class Workspace;

/// The window: a door, and behind it the workspace of whoever is signed in. Locking hides the
/// workspace and every dialog; the same person finds everything as it was, another one gets a
/// workspace of his own.
class MainWindow final : public QWidget {
    Q_OBJECT
  public:
    /// All outlive the window.
    MainWindow(ShellPort& port, WindowMemory& memory, Asker* asker = nullptr);
    ~MainWindow() override;

    /// Shows the door.
    void begin();
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] Door* door() const { return m_door; }
    /// Nothing while nobody is signed in.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] IdleWatch* idleWatch() { return &m_idle; }

  public Q_SLOTS:
    void lock();
    void signOut();

  protected:
    void closeEvent(QCloseEvent* event) override;
    /// The buttons at the side of a mouse go back and forward.
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void enter(const Session& session);
    void makeWorkspace(const Session& session);
    void leaveWorkspace();
    void hideDialogs();
    void showDialogs();
    void remember();
    void setLook(const LookChoice& look);
    void setLanguage(Language language);
    void changePassword();
    void about();
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] QString reasonToStay() const;

    ShellPort& m_port;
    WindowMemory& m_memory;
    std::unique_ptr<Asker> m_ownAsker;
    Asker& m_asker;
    IdleWatch m_idle;
    CopyGuard m_copyGuard;
    QStackedLayout* m_surface;
    Door* m_door;
    Workspace* m_workspace = nullptr;
    std::map<QString, DraftShelf> m_shelves; ///< one a login
    QList<QPointer<QDialog>> m_hidden;       ///< while the screen is locked
    bool m_isQuitting = false;
};

} // namespace banso
