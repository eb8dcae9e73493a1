#pragma once

#include <QLayout>

namespace banso {

/// Things side by side that go on in the next line where there is no room: rows of buttons, which
/// at 200 % do not fit beside each other.
class FlowLayout final : public QLayout {
  public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

  private:
    /// Lays the lines out in `rect`, or only measures them; returns their height.
    int lay(const QRect& rect, bool isMeasuring) const;

    QList<QLayoutItem*> m_items;
};

} // namespace banso
