#include "tests/support/gui/Precompiled.h"
#include "tests/support/gui/Speaking.h"
#include "tests/ui/shell/Stage.h"
#include "ui/shell/WindowPicture.h"
#include "ui/shell/door/RegisterChooser.h"
#include "ui/shell/frame/FrameMenu.h"
#include "ui/shell/frame/KeyList.h"
#include "ui/widgets/asking/ConfirmDialog.h"
#include "ui/widgets/asking/ReasonDialog.h"
#include "ui/widgets/fields/PlainFields.h"

#include <QDir>
#include <QMenu>
#include <QRegularExpression>
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

TEST_CASE("the English window fits as well, and has no Japanese but names", "[shell]") {
    static const QRegularExpression japanese(
        QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    test::speak(Language::English);
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        test::Stage s([](test::SamplePort& port) {
            port.entrance.isFictitious = false;
            port.state.town = QStringLiteral("Sample City");
        });
        const auto picture = [&](const char* name) {
            INFO(name << " " << percent);
            CHECK(s.window.minimumSizeHint().width() <= 1366);
            CHECK(s.window.minimumSizeHint().height() <= 768);
            CHECK(writePicture(
                s.window,
                folder.filePath(
                    QStringLiteral("%1-english-%2.png").arg(QLatin1String(name)).arg(percent))));
            for (const QLabel* label : s.window.findChildren<QLabel*>())
                if (label->isVisible())
                    CHECK_FALSE(label->text().contains(japanese));
            for (const QAbstractButton* button : s.window.findChildren<QAbstractButton*>())
                if (button->isVisible() && !button->inherits("banso::NavigationButton") &&
                    !button->text().contains(QStringLiteral("佐藤")))
                    CHECK_FALSE(button->text().contains(japanese));
        };
        picture("door");
        s.trySignIn("nurse1", "wait");
        picture("wait");
        Q_EMIT s.window.door()->entered({StaffId(2),
                                         QStringLiteral("nurse1"),
                                         QStringLiteral("佐藤"),
                                         {Role::Nurse, Role::Approver}});
        s.window.workspace()->offerUndo(QStringLiteral("Saved."), [] { return Status(); });
        s.port.time.set(*Date::of(2027, 1, 5));
        s.window.workspace()->registerChanged();
        picture("workspace");
        for (const ActionEntry& entry : s.window.workspace()->actions().entries())
            if (entry.page.isEmpty() && !entry.spec.key.startsWith(QStringLiteral("go.")) &&
                entry.spec.key != u"view.japanese")
                CHECK_FALSE(entry.spec.text.contains(japanese));
    }
    test::speak(Language::Japanese);
    Look::apply({});
}

TEST_CASE("dialogs and menus can be pictured", "[shell]") {
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        test::Stage s;
        s.signIn();
        const auto picture = [&](QWidget& widget, const char* name) {
            widget.show();
            if (!widget.inherits("banso::AskDialog"))
                widget.adjustSize();
            CHECK(widget.width() <= 1366);
            CHECK(widget.height() <= 768);
            CHECK(writePicture(
                widget,
                folder.filePath(
                    QStringLiteral("%1-light-%2.png").arg(QLatin1String(name)).arg(percent)),
                widget.size()));
            widget.hide();
        };
        const auto* bar = s.window.findChild<FrameMenu*>();
        int number = 0;
        for (const QAction* menu : bar->actions())
            picture(*menu->menu(), qPrintable(QStringLiteral("menu%1").arg(++number)));
        s.window.workspace()->showKeys();
        picture(*s.window.findChild<KeyList*>(), "keys");
        QStringList households;
        for (int i = 1; i <= 20; ++i)
            households += QStringLiteral("髙橋 凛・蒼（中央二丁目%1-3）").arg(i);
        ConfirmDialog confirm(
            {QStringLiteral("20世帯へ送付します"),
             QStringLiteral("SMS 11 + LINE 3 + 郵便 3 + 電話 1 + 留保 2。送付のあとも、"
                            "まだ渡していないものは取り消せます。"),
             households, QStringLiteral("送付する(&S)"), true},
            &s.window);
        picture(confirm, "confirm");
        ReasonDialog reason({QStringLiteral("住所と電話を表示します"),
                             QStringLiteral("支援措置の対象です。閲覧は記録されます。"),
                             {QStringLiteral("訪問のため"), QStringLiteral("郵送のため"),
                              QStringLiteral("本人からの問い合わせ")},
                             QStringLiteral("表示する(&S)")},
                            &s.window);
        reason.edit()->setText(QStringLiteral("訪問のため"));
        picture(reason, "reason");
        RegisterChooser chooser;
        chooser.explain(
            QStringLiteral("「town.banso」は空のファイルです。コピーし直すか、バックアップから"
                           "復元してください。"));
        picture(chooser, "chooser");
    }
    Look::apply({});
}
