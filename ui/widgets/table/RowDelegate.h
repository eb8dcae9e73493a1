#pragma once

#include <QStyledItemDelegate>

namespace banso {

/// Cells of tables and lists: rows of 1.6 of the text, names cut between letters and whole in the
/// tooltip, the current row outlined so that the focus is seen without colour vision.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  private:
    /// Room for the text of a cell.
    [[nodiscard]] int textWidth(const QStyleOptionViewItem& option) const;
};

} // namespace banso
