#pragma once

#include <QAbstractButton>

namespace banso {

/// Icon, title, and the digit of the key at the right edge.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT
  public:
    NavigationButton(const QString& title, const QString& icon, int digit, const QString& page,
                     QWidget* parent);

    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QString m_digit;
    QString m_page;
};

} // namespace banso
