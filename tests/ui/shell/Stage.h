#pragma once

#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "tests/ui/shell/SamplePort.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/shell/frame/HeaderBar.h"

#include <QTemporaryDir>

namespace banso::test {

/// The real window on sample pages, with hands on it.
class Stage {
  public:
    explicit Stage(const std::function<void(SamplePort&)>& prepare = {});

    [[nodiscard]] SignInPanel& panel() { return *window.door()->panel(); }
    /// Login and password as typed, and Enter.
    void trySignIn(const char* login, const char* password);
    void signIn() { trySignIn("nurse1", "right"); }
    void signOut();
    /// The page of that key, which must have been opened.
    [[nodiscard]] SamplePage& page(const char* key);
    [[nodiscard]] QString open() const { return window.workspace()->pages()->currentKey(); }
    [[nodiscard]] QString iniFile() const { return folder.filePath(QStringLiteral("window.ini")); }

    QTemporaryDir folder;
    SamplePort port;
    WindowMemory memory;
    PreparedAsker asker;
    MainWindow window;
};

} // namespace banso::test
