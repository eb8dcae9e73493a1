#pragma once

#include "ui/shell/ActionRegistry.h"

#include <QMenuBar>

namespace banso {

/// The menu bar: every action with the key that does it. The menu of the page shows what the page
/// that is open can do.
class FrameMenu final : public QMenuBar {
    Q_OBJECT
  public:
    explicit FrameMenu(const ActionRegistry& actions, QWidget* parent = nullptr);

    void setPage(const QString& page);

  private:
    void fill();

    const ActionRegistry& m_actions;
    QString m_page;
    std::vector<std::pair<MenuKind, QMenu*>> m_menus;
};

} // namespace banso
