#pragma once

#include <QObject>

namespace banso {

/// Lists and tables copy their current cell by themselves when Ctrl+C is pressed: a name, a number
/// or an address would leave by the clipboard without the safety gate. While this stands, they do
/// not. What is typed into a field is copied as ever.
class CopyGuard final : public QObject {
    Q_OBJECT
  public:
    /// Watches the whole application until it is destroyed.
    explicit CopyGuard(QObject* parent = nullptr);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace banso
