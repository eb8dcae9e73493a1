#pragma once

#include <QWidget>

class QVBoxLayout;

namespace banso {

/// The surface on which the way in stands.
class Card final : public QWidget {
    Q_OBJECT
  public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QVBoxLayout* m_column;
};

} // namespace banso
