#pragma once

#include "app/gui/PictureTour.h"
#include "app/gui/RegisterPort.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowMemory.h"
#include "ui/widgets/asking/WindowAsker.h"
#include "ui/words/Language.h"

namespace banso {

class RegisterChooser;

/// The window program: language, look and clock, then a register, then the window over it.
class Program final : public QObject {
    Q_OBJECT
  public:
    explicit Program(const Result<ProgramOptions>& options);
    ~Program() override;

    /// Opens the register that was named, or the one opened last; where that fails it says why and
    /// asks which one.
    void begin();

    /// Broken ground that came up to here: a line in the window, or on the error stream.
    void say(const Error& error);

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] RegisterChooser* chooser() const { return m_chooser.get(); }

  private:
    void open(const Result<DatabaseLocation>& location);
    void create(const QString& file);
    void enter(Result<std::unique_ptr<Database>> opened);
    void ask(const QString& why);
    void tour();

    Result<ProgramOptions> m_options;
    WindowMemory m_memory;
    Translation m_translation;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<RegisterPort> m_port;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PictureTour> m_tour;
    std::unique_ptr<RegisterChooser> m_chooser;
    std::unique_ptr<WindowAsker> m_asker;
};

} // namespace banso
