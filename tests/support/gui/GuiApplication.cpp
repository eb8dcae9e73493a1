// Compiled into each test program of the window: a real QApplication, drawn nowhere, in Japanese.
#include "tests/support/ApplicationMaker.h"
#include "tests/support/gui/Speaking.h"
#include "ui/widgets/look/Look.h"

#include <QApplication>

namespace {

class GuiApplication final : public QApplication {
  public:
    GuiApplication(int& argc, char** argv) : QApplication(argc, argv) {
        setQuitOnLastWindowClosed(false);
        speak(banso::Language::Japanese);
        banso::Look::apply({});
    }
    void speak(banso::Language language) {
        m_words.reset();
        m_words = std::make_unique<banso::Translation>(language);
    }

  private:
    std::unique_ptr<banso::Translation> m_words;
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

void banso::test::speak(Language language) {
    static_cast<GuiApplication*>(QApplication::instance())->speak(language);
}
