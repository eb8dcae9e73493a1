#pragma once

#include "ui/widgets/asking/AskDialog.h"
#include "ui/widgets/asking/Asker.h"

class QLineEdit;
class QListWidget;

namespace banso {

/// Asks why. A usual reason is chosen with ↑↓ and can be changed; without a reason the act cannot
/// be done.
class ReasonDialog final : public AskDialog {
    Q_OBJECT
  public:
    ReasonDialog(const ReasonQuestion& question, QWidget* parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void judge();

    int m_leastLetters;
    QListWidget* m_choices;
    QLineEdit* m_edit;
};

} // namespace banso
