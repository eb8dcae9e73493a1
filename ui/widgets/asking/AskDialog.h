#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace banso {

/// The common look of what the program asks: a title, a text, something in the middle, the act and
/// the way back (Esc).
class AskDialog : public QDialog {
    Q_OBJECT
  public:
    AskDialog(const QString& title, const QString& text, const QString& act, QWidget* parent);

    [[nodiscard]] QPushButton* actButton() const { return m_act; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }

  protected:
    /// As high as its wrapped lines need: a window's own first size does not ask them.
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] QVBoxLayout* middle() const { return m_middle; }

  private:
    QVBoxLayout* m_middle;
    QPushButton* m_act;
    QPushButton* m_back;
};

} // namespace banso
