// Compiled into each test program of the window: a real QApplication, drawn nowhere, in Japanese.
#include "tests/support/ApplicationMaker.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/Language.h"

#include <QApplication>

namespace {

class GuiApplication final : public QApplication {
  public:
    GuiApplication(int& argc, char** argv)
        : QApplication(argc, argv), m_words(banso::Language::Japanese) {
        setQuitOnLastWindowClosed(false);
        banso::Look::apply({});
    }

  private:
    banso::Translation m_words;
};

const bool kIsPutIn = [] {
    banso::test::applicationMaker() = [](int& argc, char** argv) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::unique_ptr<QCoreApplication>(std::make_unique<GuiApplication>(argc, argv));
    };
    return true;
}();

} // namespace
