#include "app/gui/Program.h"

#include <QApplication>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("banso"));
    QApplication::setApplicationVersion(QStringLiteral(BANSO_VERSION));
    banso::Program program(banso::ProgramOptions::parse(QApplication::arguments().sliced(1)));
    program.begin();
    return QApplication::exec();
}
