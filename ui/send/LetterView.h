#pragma once

#include "core/outreach/letters/layout/Ink.h"

#include <QWidget>

namespace banso {

/// The sheets of one letter, one below the other, as wide as there is room: the ink that is
/// printed, painted on the screen.
class LetterView final : public QWidget {
    Q_OBJECT
  public:
    explicit LetterView(QWidget* parent = nullptr);

    /// The fonts that shaped the pages outlive the view.
    void setPages(std::vector<PageInk> pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] int pageHeight(int width) const;

    std::vector<PageInk> m_pages;
};

} // namespace banso
