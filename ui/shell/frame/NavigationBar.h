#pragma once

#include "ui/shell/Page.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace banso {

/// The pages at the left, each with the digit that opens it (Ctrl+1 …). ↑↓ move within it.
class NavigationBar final : public QWidget {
    Q_OBJECT
  public:
    explicit NavigationBar(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    void setCurrent(const QString& page);

  Q_SIGNALS:
    void chosen(const QString& page);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QButtonGroup* m_buttons;
};

} // namespace banso
