#include "app/cli/CommandLine.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("banso"));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!banso::wantsFonts(words)) {
        const QCoreApplication application(argc, argv);
        return banso::runCommandLine(QCoreApplication::arguments().sliced(1));
    }
    // Letters are painted without a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return banso::runCommandLine(words);
}
