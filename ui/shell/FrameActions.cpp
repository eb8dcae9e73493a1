#include "ui/shell/FrameActions.h"

#include "ui/shell/PageStack.h"
#include "ui/shell/Workspace.h"
#include "ui/shell/frame/HeaderBar.h"
#include "ui/shell/frame/NavigationBar.h"
#include "ui/shell/frame/StatusLine.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/widgets/work/JobBar.h"

#include <QCoreApplication>
#include <QMenu>

namespace banso {

namespace {

struct FrameActions {
    Q_DECLARE_TR_FUNCTIONS(FrameActions)
};

QList<QKeySequence> keys(std::initializer_list<const char*> texts) {
    QList<QKeySequence> all;
    for (const char* text : texts)
        all += QKeySequence(QLatin1String(text));
    return all;
}

/// Adds actions of the window one after the other.
class Adding {
  public:
    explicit Adding(Workspace& workspace) : m_workspace(workspace) {}

    QAction* operator()(MenuKind menu, const char* key, const QString& text,
                        std::initializer_list<const char*> shortcuts, std::function<void()> act,
                        const char* icon = "") {
        return m_workspace.actions().add({QLatin1String(key), text, keys(shortcuts), menu,
                                          QLatin1String(icon), std::exchange(m_startsGroup, false)},
                                         &m_workspace, {}, std::move(act));
    }
    /// The next one begins a group of its menu.
    void startGroup() { m_startsGroup = true; }

  private:
    Workspace& m_workspace;
    bool m_startsGroup = false;
};

void addGo(Workspace& workspace, Adding& add) {
    for (const PageEntry& entry : workspace.pages()->entries())
        workspace.actions().add({QStringLiteral("go.") + entry.key,
                                 entry.title,
                                 {QKeySequence(QStringLiteral("Ctrl+%1").arg(entry.digit))},
                                 MenuKind::Go,
                                 entry.icon},
                                &workspace, {},
                                [&workspace, key = entry.key] { workspace.open(key, {}); });
    PageStack* pages = workspace.pages();
    add.startGroup();
    add(
        MenuKind::Go, "go.back", FrameActions::tr("&Back"), {"Alt+Left"},
        [pages] { pages->goBack(); }, "back");
    add(
        MenuKind::Go, "go.forward", FrameActions::tr("&Forward"), {"Alt+Right"},
        [pages] { pages->goForward(); }, "forward");
    add(
        MenuKind::Go, "go.find", FrameActions::tr("Fi&nd somebody"), {"Ctrl+F"},
        [&workspace] { workspace.header()->search()->focusAll(); }, "search");
    add(MenuKind::Go, "go.page", FrameActions::tr("Into the &page"), {"F6"},
        [pages] { pages->focusPage(); });
    add(
        MenuKind::Go, "go.refresh", FrameActions::tr("&Look again"), {"F5"},
        [pages] { pages->refresh(); }, "refresh");
}

void addEdit(Workspace& workspace, Adding& add) {
    UndoBar* bar = workspace.status()->undo();
    QAction* undo = add(
        MenuKind::Edit, "edit.undo", FrameActions::tr("&Undo"), {"Ctrl+Z"}, [bar] { bar->undo(); },
        "undo");
    undo->setEnabled(bar->canUndo());
    QObject::connect(bar, &UndoBar::canUndoChanged, undo, &QAction::setEnabled);
    JobBar* jobs = workspace.status()->jobs();
    add(
        MenuKind::Edit, "edit.stop", FrameActions::tr("&Stop the work that runs"), {"Ctrl+."},
        [jobs] { jobs->stop(); }, "stop");
}

void addView(Adding& add, const WindowActs& acts) {
    const auto sized = [acts](int step) {
        LookChoice look = acts.look();
        look.percent =
            step == 0 ? 100 : qBound(Look::kLeastPercent, look.percent + step, Look::kMostPercent);
        acts.setLook(look);
    };
    // On a Japanese keyboard + is Shift and ;
    add(MenuKind::View, "view.larger", FrameActions::tr("&Larger text"),
        {"Ctrl++", "Ctrl+;", "Ctrl+="}, [sized] { sized(10); });
    add(MenuKind::View, "view.smaller", FrameActions::tr("&Smaller text"), {"Ctrl+-"},
        [sized] { sized(-10); });
    add(MenuKind::View, "view.normal", FrameActions::tr("Text of &normal size"), {"Ctrl+0"},
        [sized] { sized(0); });
    add.startGroup();
    add(MenuKind::View, "view.scheme", FrameActions::tr("Light or &dark"), {"Ctrl+Shift+D"},
        [acts] {
            LookChoice look = acts.look();
            look.scheme = look.scheme == Scheme::Light ? Scheme::Dark : Scheme::Light;
            acts.setLook(look);
        });
    add.startGroup();
    add(MenuKind::View, "view.japanese", QStringLiteral("日本語(&J)"), {"Ctrl+Shift+J"},
        [acts] { acts.setLanguage(Language::Japanese); });
    add(MenuKind::View, "view.english", QStringLiteral("&English"), {"Ctrl+Shift+E"},
        [acts] { acts.setLanguage(Language::English); });
}

void addKeyNotes(ActionRegistry& actions) {
    actions.addNote(QStringLiteral("Tab"), FrameActions::tr("next field, in the order of work"));
    actions.addNote(QStringLiteral("Ctrl+Enter"), FrameActions::tr("save and go on"));
    actions.addNote(QStringLiteral("Esc"), FrameActions::tr("back; what was typed is kept"));
    actions.addNote(QStringLiteral("↑ ↓"),
                    FrameActions::tr("in a date: one day; in lists: one row"));
    actions.addNote(QStringLiteral("PgUp PgDn"),
                    FrameActions::tr("in a date: one month; in lists: one page"));
    actions.addNote(QStringLiteral("T"), FrameActions::tr("in a date: today; +7 is in a week"));
    actions.addNote(QStringLiteral("Enter"), FrameActions::tr("in lists: opens"));
}

} // namespace

void registerFrameActions(Workspace& workspace, const WindowActs& acts) {
    Adding add(workspace);
    QAction* lock = add(MenuKind::File, "file.lock", FrameActions::tr("&Lock the screen"),
                        {"Ctrl+L"}, acts.lock, "lock");
    QAction* password =
        add(MenuKind::File, "file.password", FrameActions::tr("Change the &password…"),
            {"Ctrl+Shift+P"}, acts.changePassword);
    QAction* signOut = add(MenuKind::File, "file.signOut", FrameActions::tr("Sign &out"),
                           {"Ctrl+Shift+Q"}, acts.signOut, "leave");
    add.startGroup();
    add(MenuKind::File, "file.quit", FrameActions::tr("&Quit"), {"Ctrl+Q"}, acts.quit);
    addEdit(workspace, add);
    addGo(workspace, add);
    addView(add, acts);
    add(
        MenuKind::Help, "help.keys", FrameActions::tr("&Keys"), {"F1", "?"},
        [&workspace] { workspace.showKeys(); }, "keyboard");
    add(MenuKind::Help, "help.about", FrameActions::tr("&About Banso"), {"Shift+F1"}, acts.about,
        "info");
    addKeyNotes(workspace.actions());

    HeaderBar* header = workspace.header();
    auto* menu = new QMenu(header->person());
    menu->addActions({password, signOut});
    header->person()->setMenu(menu);
    QObject::connect(header->lock(), &QToolButton::clicked, lock, &QAction::trigger);
    QObject::connect(header->back(), &QToolButton::clicked, workspace.pages(), &PageStack::goBack);
    QObject::connect(header->forward(), &QToolButton::clicked, workspace.pages(),
                     &PageStack::goForward);
}

} // namespace banso
