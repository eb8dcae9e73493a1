#pragma once

#include "ui/shell/ActionRegistry.h"

class QPushButton;

namespace banso {

/// Buttons for acts of the registry, each with its key on it; where there is no room for all they
/// stand one under the other.
class ActRow final : public QWidget {
    Q_OBJECT
  public:
    ActRow(const ActionRegistry& actions, const QStringList& keys, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* button(const QString& key) const;
    /// As narrow as the widest button.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    std::map<QString, QPushButton*> m_buttons;
};

} // namespace banso
