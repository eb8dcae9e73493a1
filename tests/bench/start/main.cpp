// The window as it is started in the morning: `banso_bench_start REGISTER DAY` ends as soon as
// nothing works in the background any more and Today is painted.
#include "app/gui/RegisterPort.h"
#include "core/security/StaffRepository.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/work/JobBar.h"
#include "ui/words/Language.h"

#include <QApplication>

using namespace banso;

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3)
        return 2;
    const FixedClock clock(*Date::fromIso(words.at(2)));
    WindowMemory memory(words.at(1) + QStringLiteral(".ini"));
    const Translation translation(memory.language());
    auto database = Database::open(*DatabaseLocation::parse(words.at(1)));
    if (!database)
        return 1;
    const auto nurse =
        StaffRepository(**database).findByLogin(*Login::parse(QStringLiteral("nurse1")));
    RegisterPort port(std::move(*database), clock);
    MainWindow window(port, memory);
    window.begin();
    window.resize(1366, 768);
    window.show();
    // A person types her password here; what follows is the answer to the right one.
    Q_EMIT window.door()->entered(
        {nurse->staff.id, nurse->staff.login, nurse->staff.name, nurse->roles});
    do
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    while (!window.workspace() || window.workspace()->status()->jobs()->isBusy());
    (void)window.grab();
    return 0;
}
