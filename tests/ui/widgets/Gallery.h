#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/fields/DraftShelf.h"

#include <QWidget>

namespace banso::test {

/// Every widget on one surface: for pictures, and for rules that hold for all of them.
class Gallery final : public QWidget {
    Q_OBJECT
  public:
    explicit Gallery(const Clock& clock);

  private:
    [[nodiscard]] QWidget* banners();
    [[nodiscard]] QWidget* form(const Clock& clock);
    [[nodiscard]] QWidget* table();
    DraftShelf m_shelf;
};

} // namespace banso::test
