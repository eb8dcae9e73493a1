#include "app/gui/Program.h"
#include "app/gui/WindowProgram.h"

int main(int argc, char** argv) {
    banso::WindowProgram application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("banso"));
    QApplication::setApplicationVersion(QStringLiteral(BANSO_VERSION));
    banso::Program program(banso::ProgramOptions::parse(QApplication::arguments().sliced(1)));
    application.onFailure = [&program](const banso::Error& error) { program.say(error); };
    program.begin();
    return QApplication::exec();
}
