#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/shell/WindowPicture.h"

#include <QAbstractButton>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>

using namespace banso;

TEST_CASE("every place fits the small screen at every size of text, and speaks Japanese",
          "[settings]") {
    static const QRegularExpression kept(QStringLiteral(
        "Ctrl|Shift|Alt|Enter|Esc|PgUp|PgDown|SMS|LINE|CSV|JSON|PDF|CP932|UTF-8|BOM|Banso|"
        "NOTICE|DISCHARGE|SESSION|OUTCOME|LOSS|risk|done|English|admin|nurse|clerk|approver|town."
        "banso|\\{[a-z]+\\}|https?://\\S+|<[^>]*>"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{4,}"));
    QTemporaryDir own;
    const QDir folder(qEnvironmentVariable("BANSO_PICTURES", own.path()));
    for (const int percent : {100, 200}) {
        Look::apply({Scheme::Light, percent});
        test::SettingsStage s;
        for (const QString& place : s.page().placeKeys()) {
            INFO(place.toStdString() << " at " << percent << " %");
            s.open(qPrintable(place));
            const auto picture = [&](const QString& name) {
                CHECK(s.window.minimumSizeHint().width() <= 1366);
                CHECK(s.window.minimumSizeHint().height() <= 768);
                CHECK(writePicture(
                    s.window,
                    folder.filePath(QStringLiteral("settings-%1-%2.png").arg(name).arg(percent))));
            };
            picture(place);
            if (auto* both = s.page().currentPlace()->findChild<ListAndDetail*>()) {
                both->enterDetail();
                picture(place + QStringLiteral("-detail"));
            }
            for (const QLabel* label : s.page().currentPlace()->findChildren<QLabel*>()) {
                INFO(label->text().toStdString());
                CHECK_FALSE(QString(label->text()).remove(kept).contains(english));
            }
            for (const auto* button : s.page().currentPlace()->findChildren<QAbstractButton*>()) {
                INFO(button->text().toStdString());
                CHECK_FALSE(QString(button->text()).remove(kept).contains(english));
            }
        }
        CHECK(s.workspace().actions().conflicts() == QStringList());
    }
    Look::apply({});
}
