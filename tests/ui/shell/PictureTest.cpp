#include "tests/support/gui/Hands.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/shell/SamplePort.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/door/Door.h"
#include "ui/shell/door/SignInPanel.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/search/SearchBox.h"

#include <QDir>
#include <QTemporaryDir>

using namespace banso;

TEST_CASE("the window fits the small screen at every size of text, and can be pictured",
          "[shell]") {
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const int percent : {100, 150, 200}) {
            INFO(keyOf(scheme).toStdString() << " " << percent);
            Look::apply({scheme, percent});
            test::SamplePort port;
            WindowMemory memory(own.filePath(QStringLiteral("window.ini")));
            MainWindow window(port, memory);
            const auto picture = [&](const char* name) {
                CHECK(window.minimumSizeHint().width() <= 1366);
                CHECK(window.minimumSizeHint().height() <= 768);
                CHECK(writePicture(window,
                                   folder.filePath(QStringLiteral("%1-%2-%3.png")
                                                       .arg(QLatin1String(name), keyOf(scheme))
                                                       .arg(percent))));
            };
            window.begin();
            test::show(window, {1366, 768});
            picture("door");
            window.door()->panel()->login()->setText(QStringLiteral("nurse1"));
            window.door()->panel()->password()->setFocus();
            test::type(QStringLiteral("wait"));
            test::press(Qt::Key_Return);
            picture("wait");
            Q_EMIT window.door()->entered(
                {StaffId(2), QStringLiteral("nurse1"), QStringLiteral("佐藤"), {Role::Nurse}});
            window.workspace()->offerUndo(QStringLiteral("保存しました"), [] { return Status(); });
            picture("workspace");
            test::press(Qt::CTRL | Qt::Key_F);
            test::type(QStringLiteral("たか"));
            picture("search");
            window.lock();
            picture("lock");
        }
    Look::apply({});
}
