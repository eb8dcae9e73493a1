#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace banso {

/// What stands where nothing is yet: what will be here, and the first step towards it.
class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    /// `icon` of the drawn set. `step` is the button's text; without one there is no button.
    EmptyState(const QString& icon, const QString& title, const QString& text,
               const QString& step = {}, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* step() const { return m_step; }

  Q_SIGNALS:
    void stepChosen();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void dress();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QPushButton* m_step;
};

} // namespace banso
