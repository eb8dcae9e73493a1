#pragma once

#include "ui/shell/ActionRegistry.h"

class QPushButton;

namespace banso {

/// Buttons for acts of the registry, each with its key on it; where there is no room for all they
/// go on in the next line.
class ActRow final : public QWidget {
    Q_OBJECT
  public:
    ActRow(const ActionRegistry& actions, const QStringList& keys, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* button(const QString& key) const;

  private:
    std::map<QString, QPushButton*> m_buttons;
};

} // namespace banso
