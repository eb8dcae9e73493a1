#pragma once

#include <QDialog>

class QTableWidget;

namespace banso {

class ActionRegistry;

/// Every key that works here: of the page, of the window, and of fields and tables.
class KeyList final : public QDialog {
    Q_OBJECT
  public:
    KeyList(const ActionRegistry& actions, const QString& page, const QString& pageTitle,
            QWidget* parent);

    [[nodiscard]] QTableWidget* table() const { return m_table; }

  private:
    void addHeading(const QString& text);
    void addKey(const QString& keys, const QString& text);

    QTableWidget* m_table;
};

} // namespace banso
