#pragma once

#include "ui/settings/frame/SettingsPlace.h"
#include "ui/shell/parts/ListAndDetail.h"

class QLineEdit;

namespace banso {

/// A place with a list that a line narrows, and what belongs to the chosen row beside it.
class NarrowedPlace : public SettingsPlace {
    Q_OBJECT
  public:
    NarrowedPlace(PageHost& host, const QString& listName);

    void refresh() final;
    [[nodiscard]] QWidget* firstFocus() final { return m_both->table(); }
    [[nodiscard]] QWidget* filter() final;

  protected:
    [[nodiscard]] ListAndDetail* both() const { return m_both; }
    /// What stands in the list; those rows only that hold `narrowing`.
    [[nodiscard]] virtual std::vector<TableColumn> columns() const = 0;
    [[nodiscard]] virtual std::vector<TableRow> rows(const QString& narrowing) = 0;
    /// Puts what belongs to the chosen row beside the list.
    virtual void showChosen() = 0;

  private:
    ListAndDetail* m_both;
    QLineEdit* m_filter;
};

} // namespace banso
