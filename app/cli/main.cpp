#include "app/cli/CommandLine.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// Standard error is for the command's words. What Qt remarks about a desktop that a scheduled job
/// does not have (no XDG_RUNTIME_DIR …) would stand between them.
void keepSilent(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

/// Read by an application without a window: QGuiApplication takes words such as `--session` for
/// itself.
QStringList wordsOf(int argc, char** argv) {
    const QCoreApplication reader(argc, argv);
    return QCoreApplication::arguments().sliced(1);
}

} // namespace

int main(int argc, char** argv) {
    qInstallMessageHandler(keepSilent);
    QCoreApplication::setApplicationName(QStringLiteral("banso"));
    const QStringList words = wordsOf(argc, argv);
    // Letters are painted without a screen; a result or an opt-out may ask for one as well, because
    // whoever was not reached is written to next.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int onlyName = 1;
    const QGuiApplication application(onlyName, argv);
    return banso::runCommandLine(words);
}
