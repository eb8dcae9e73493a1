#include "tests/support/gui/Precompiled.h"
#include "tests/ui/send/SendStage.h"
#include "ui/send/SendBatchPane.h"
#include "ui/send/SendCheckStep.h"
#include "ui/shell/WindowPicture.h"

#include <QAbstractButton>
#include <QDir>
#include <QRegularExpression>

using namespace banso;
using banso::test::SendStage;
using banso::test::u8;

namespace {

void checkSpeech(const QWidget& page) {
    static const QRegularExpression kept(
        u8("Ctrl|Shift|Alt|Enter|Esc|Del|SMS|LINE|CSV|PDF|https?://\\S+|/tmp\\S+|<[^>]*>"));
    static const QRegularExpression english(u8("[A-Za-z]{4,}"));
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
    }
    for (const auto* button : page.findChildren<QAbstractButton*>()) {
        INFO(button->text().toStdString());
        CHECK_FALSE(QString(button->text()).remove(kept).contains(english));
    }
}

} // namespace

TEST_CASE("every step of the send page fits the small screen and speaks Japanese",
          "[send][pictures]") {
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        SendStage s;
        s.twenty();
        const auto picture = [&](const char* name) {
            INFO(name << " at " << percent << " %");
            CHECK(s.window.minimumSizeHint().width() <= 1366);
            CHECK(s.window.minimumSizeHint().height() <= 768);
            CHECK(writePicture(
                s.window,
                folder.filePath(u8("send-%1-%2.png").arg(QLatin1String(name)).arg(percent))));
            checkSpeech(s.page());
        };
        s.open(u8("prepare:C04N:%1").arg(s.town.session().value()));
        picture("choose");
        s.pressAndWait(Qt::CTRL | Qt::Key_Return);
        const auto batch = *SendPlace::parse(s.page().place()).batch;
        const auto goTo = [&](std::size_t home) {
            s.page().pane()->check()->goTo(s.town.item(batch, s.homes[home]).id);
        };
        goTo(0);
        picture("check-sms");
        goTo(11);
        test::press(Qt::Key_4);
        s.asker.prepareText(u8("会って伝える"));
        goTo(2);
        test::press(Qt::Key_0);
        goTo(2);
        picture("check-held");
        goTo(16);
        picture("check-letter");
        test::press(Qt::Key_V);
        picture("letter-large");
        test::press(Qt::Key_V);
        test::press(Qt::CTRL | Qt::Key_Return);
        picture("release");
        s.asker.prepareYes();
        s.pressAndWait(Qt::CTRL | Qt::Key_Return);
        s.asker.prepareText(s.reg.path(QString()));
        s.pressAndWait(Qt::CTRL | Qt::Key_Return);
        picture("files");
        test::press(Qt::ALT | Qt::Key_4);
        picture("results");
        test::press(Qt::ALT | Qt::Key_5);
        picture("calls");
        test::press(Qt::ALT | Qt::Key_6);
        picture("mail");
        test::press(Qt::ALT | Qt::Key_7);
        picture("questions");
        CHECK(s.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}
