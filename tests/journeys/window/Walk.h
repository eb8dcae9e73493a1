#pragma once

#include "app/gui/RegisterPort.h"
#include "tests/journeys/window/JourneyTown.h"
#include "tests/support/gui/Hands.h"
#include "tests/support/gui/PreparedAsker.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

class QTableView;

namespace banso::test {

/// One person at one desk: the window with all the pages of the program, a connection of its own,
/// and hands that use keys only. Dialogs are answered by what the journey prepared. What the person
/// sees is asked of the window as text, whatever widget shows it.
class Walk {
  public:
    /// Signs in by typing.
    Walk(JourneyTown& town, const char* login);
    /// Likewise at any register. The sign-in page must say who may sign in; it leaves a picture
    /// under that name, if there is one.
    Walk(std::unique_ptr<Database> database, const Clock& clock, const char* login,
         const char* password = TestStaff::kPassword, const char* signInPicture = nullptr);
    ~Walk();

    [[nodiscard]] Workspace& workspace() { return *window.workspace(); }
    [[nodiscard]] QString page();
    [[nodiscard]] QString place();
    /// Ctrl+number: 1 今日, 2 世帯, 3 送付, 4 給付, 5 取込, 6 健診, 9 設定.
    void go(int number, const char* page);
    /// The one box: Ctrl+F, kana, Enter; the household is open then.
    void find(const char* kana);
    /// Tab to the next field of that name.
    void field(const char* name);
    /// Tab there and type.
    void fill(const char* name, const QString& text);
    /// Tab to a list of choices and walk to one.
    void choose(const char* name, const char* choice);
    /// Down in the table that has the focus, to the first row with that text.
    void walkTo(const char* text);
    void press(QKeyCombination key) { test::press(key); }
    /// The key, until that text is on the screen; each further press answers what is asked.
    void pressUntil(QKeyCombination key, const char* text);

    /// Everything that can be read in the window just now.
    [[nodiscard]] QString text();
    /// Whether that text is, or soon will be, on the screen.
    [[nodiscard]] bool shows(const char* text);
    /// A picture into the folder BANSO_PICTURES, if there is one.
    void picture(const char* name);

    QTemporaryDir folder;
    WindowMemory memory{folder.filePath(QStringLiteral("window.ini"))};
    PreparedAsker asker;
    RegisterPort port;
    MainWindow window;
};

} // namespace banso::test
