#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/ShellPort.h"

namespace banso {

class FrameMenu;
class HeaderBar;
class NavigationBar;
class PageStack;
class StatusLine;

/// Everything that one signed-in person sees: menu, header, navigation, pages, status line. It
/// ends when somebody else sits down.
class Workspace final : public QWidget, public PageHost {
    Q_OBJECT
  public:
    /// `port`, `asker` and `drafts` outlive the workspace.
    Workspace(ShellPort& port, Session session, Asker& asker, DraftShelf& drafts,
              QWidget* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    [[nodiscard]] HeaderBar* header() const { return m_header; }
    [[nodiscard]] NavigationBar* navigation() const { return m_navigation; }
    [[nodiscard]] PageStack* pages() const { return m_pages; }
    [[nodiscard]] StatusLine* status() const { return m_status; }

    /// The page that was open last, or the first.
    void begin(const QString& lastPage);
    /// The person comes back: the focus is where it was.
    void resume();
    /// The list of keys, for the page that is open.
    void showKeys();
    /// Empties what shows somebody outside of the pages.
    void cover();

    void open(const QString& page, const QString& place) override;
    void say(const QString& line, Tone tone) override;
    void say(const Error& error) override;
    void offerUndo(const QString& line, UndoBar::Undo undo) override;
    void watch(BackgroundJob* job) override;
    void registerChanged() override;
    [[nodiscard]] Asker& asker() override { return m_asker; }
    [[nodiscard]] DraftShelf& drafts() override { return m_drafts; }
    [[nodiscard]] const Clock& clock() const override { return m_port.clock(); }
    [[nodiscard]] const Session& session() const override { return m_session; }

  private:
    void build(std::vector<PageEntry> entries);
    void connectParts();
    void notePage(const QString& page);

    ShellPort& m_port;
    Session m_session;
    Asker& m_asker;
    DraftShelf& m_drafts;
    Furniture m_furniture;
    ActionRegistry* m_actions;
    FrameMenu* m_menu;
    HeaderBar* m_header;
    NavigationBar* m_navigation;
    PageStack* m_pages;
    StatusLine* m_status;
    QPointer<QWidget> m_focusBefore;
};

} // namespace banso
