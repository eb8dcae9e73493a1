#pragma once

#include <QLabel>

namespace banso {

/// One line of text that gives way when there is no room: cut between letters, whole in the
/// tooltip and for a screen reader.
class ElidedLabel final : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    /// Asks for room for so many letters, and for all it needs when there is.
    void setLeastLetters(int letters);
    [[nodiscard]] bool isCut() const;
    /// What is shown: the text, or its beginning with "…".
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    int m_leastLetters = 4;
};

} // namespace banso
