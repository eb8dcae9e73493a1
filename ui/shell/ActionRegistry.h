#pragma once

#include "core/base/Error.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace banso {

/// The menus of the window, in their order.
enum class MenuKind { File, Edit, Go, Page, View, Help };

/// Something that can be done: it has a key, and a menu entry that shows it.
struct ActionSpec {
    QString key;              ///< stable name, e.g. `today.recordVisit`
    QString text;             ///< 訪問を記録(&V)
    QList<QKeySequence> keys; ///< the first is shown
    MenuKind menu = MenuKind::Page;
    QString icon = {};
    bool startsGroup = false; ///< a line stands before it in the menu
};

struct ActionEntry {
    ActionSpec spec;
    QString page;    ///< empty: works anywhere in the window
    QAction* action; ///< owned by the widget it works in
};

/// Keys that no action stands for: what fields and tables do by themselves.
struct KeyNote {
    QString keys;
    QString text;
};

/// Everything that can be done, by key and menu. Actions of a page work while the focus is in the
/// page, those of the window anywhere but in a text that takes the key itself.
class ActionRegistry final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    /// `scope` is the workspace, or a page when `page` is its key. The entry goes with the widget.
    QAction* add(const ActionSpec& spec, QWidget* scope, const QString& page,
                 std::function<void()> act);
    void addNote(const QString& keys, const QString& text) { m_notes.push_back({keys, text}); }

    [[nodiscard]] const std::vector<ActionEntry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<KeyNote>& notes() const { return m_notes; }
    [[nodiscard]] QAction* find(const QString& key) const;
    /// Those of one menu: of the window, and of one page.
    [[nodiscard]] std::vector<ActionEntry> inMenu(MenuKind menu, const QString& page) const;

    /// What cannot work: two actions that hear the same key in the same place, an action without a
    /// key, a bare letter that would work everywhere. Empty when all is well; a test looks.
    [[nodiscard]] QStringList conflicts() const;

  Q_SIGNALS:
    void changed();
    /// Broken ground under something that was done.
    void failed(const banso::Error& error);

  private:
    std::vector<ActionEntry> m_entries;
    std::vector<KeyNote> m_notes;
};

} // namespace banso
