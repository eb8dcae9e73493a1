#include "ui/shell/ActionRegistry.h"

#include "core/storage/StorageFailure.h"
#include "ui/widgets/look/DrawnIcon.h"

#include <QAction>
#include <QWidget>

namespace banso {

namespace {

bool isBareLetter(const QKeySequence& keys) {
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool isModified =
        first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isModified && first.key() < Qt::Key_Escape && first.key() != Qt::Key_Question;
}

bool meet(const ActionEntry& a, const ActionEntry& b) {
    return a.page.isEmpty() || b.page.isEmpty() || a.page == b.page;
}

} // namespace

QAction* ActionRegistry::add(const ActionSpec& spec, QWidget* scope, const QString& page,
                             std::function<void()> act) {
    auto* action = new QAction(spec.text, scope);
    action->setObjectName(spec.key);
    action->setShortcuts(spec.keys);
    action->setShortcutContext(page.isEmpty() ? Qt::WindowShortcut
                                              : Qt::WidgetWithChildrenShortcut);
    if (!spec.icon.isEmpty())
        action->setIcon(drawnIcon(spec.icon));
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        try {
            act();
        } catch (const StorageFailure& failure) {
            Q_EMIT failed(failure.toError());
        }
    });
    scope->addAction(action);
    m_entries.push_back({spec, page, action});
    connect(action, &QObject::destroyed, this, [this](QObject* gone) {
        std::erase_if(m_entries, [gone](const ActionEntry& entry) { return entry.action == gone; });
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return action;
}

QAction* ActionRegistry::find(const QString& key) const {
    for (const ActionEntry& entry : m_entries)
        if (entry.spec.key == key)
            return entry.action;
    return nullptr;
}

std::vector<ActionEntry> ActionRegistry::inMenu(MenuKind menu, const QString& page) const {
    std::vector<ActionEntry> found;
    for (const ActionEntry& entry : m_entries)
        if (entry.spec.menu == menu && (entry.page.isEmpty() || entry.page == page))
            found.push_back(entry);
    return found;
}

QStringList ActionRegistry::conflicts() const {
    QStringList found;
    for (auto a = m_entries.begin(); a != m_entries.end(); ++a) {
        if (a->spec.keys.isEmpty())
            found += QStringLiteral("%1: no key").arg(a->spec.key);
        for (const QKeySequence& keys : a->spec.keys) {
            if (a->page.isEmpty() && isBareLetter(keys))
                found += QStringLiteral("%1: %2 everywhere").arg(a->spec.key, keys.toString());
            for (auto b = std::next(a); b != m_entries.end(); ++b)
                if (meet(*a, *b) && b->spec.keys.contains(keys))
                    found += QStringLiteral("%1 and %2: %3")
                                 .arg(a->spec.key, b->spec.key, keys.toString());
        }
    }
    return found;
}

} // namespace banso
