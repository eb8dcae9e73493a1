#include "ui/shell/frame/FrameMenu.h"

namespace banso {

FrameMenu::FrameMenu(const ActionRegistry& actions, QWidget* parent)
    : QMenuBar(parent), m_actions(actions) {
    m_menus = {{MenuKind::File, addMenu(tr("&File"))}, {MenuKind::Edit, addMenu(tr("&Edit"))},
               {MenuKind::Go, addMenu(tr("&Go"))},     {MenuKind::Page, addMenu(tr("&This page"))},
               {MenuKind::View, addMenu(tr("&View"))}, {MenuKind::Help, addMenu(tr("&Help"))}};
    // Filled when it is opened: what can be done changes with the page.
    for (const auto& [kind, menu] : m_menus)
        connect(menu, &QMenu::aboutToShow, this, &FrameMenu::fill);
    fill();
}

void FrameMenu::setPage(const QString& page) {
    m_page = page;
    fill();
}

void FrameMenu::fill() {
    for (const auto& [kind, menu] : m_menus) {
        menu->clear();
        for (const ActionEntry& entry : m_actions.inMenu(kind, m_page)) {
            if (entry.spec.startsGroup)
                menu->addSeparator();
            menu->addAction(entry.action);
        }
        menu->menuAction()->setVisible(!menu->isEmpty());
    }
}

} // namespace banso
