#pragma once

#include <QTableView>

namespace banso {

class PagedTableModel;

/// A table as every page shows it: whole rows, no grid, Enter opens, the selection follows what a
/// row stands for when rows change. Feeds from a PagedTableModel.
class RowTable final : public QTableView {
    Q_OBJECT
  public:
    explicit RowTable(QWidget* parent = nullptr);

    /// Nothing behind the table was changed by a person: keeps the row he is on.
    void reload();
    void setPagedModel(PagedTableModel* model);
    [[nodiscard]] PagedTableModel* pagedModel() const { return m_paged; }
    [[nodiscard]] std::optional<qint64> currentId() const;
    void goToRow(int row);

  Q_SIGNALS:
    /// Enter, or a double click.
    void opened(qint64 id);
    void currentIdChanged();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

  private:
    void setWidths();
    void open(const QModelIndex& index);

    PagedTableModel* m_paged = nullptr;
};

} // namespace banso
