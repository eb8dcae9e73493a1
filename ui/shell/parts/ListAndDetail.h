#pragma once

#include "ui/widgets/table/RowSource.h"
#include "ui/widgets/table/RowTable.h"

class QScrollArea;
class QSplitter;

namespace banso {

/// A list and, beside it, what belongs to the row one is on. Where there is no room for both, one
/// after the other: Enter goes into the detail, Esc comes back.
class ListAndDetail final : public QWidget {
    Q_OBJECT
  public:
    explicit ListAndDetail(const QString& listName, QWidget* parent = nullptr);

    [[nodiscard]] RowTable* table() const { return m_table; }
    /// Takes the place of what was there.
    void setDetail(QWidget* detail);
    [[nodiscard]] QWidget* detail() const;
    /// The first thing to fill in or to go through in it; nothing when there is none.
    [[nodiscard]] QWidget* firstOfDetail() const;
    /// Other rows, the selection where it was; the first row when there was none.
    void setRows(std::vector<TableColumn> columns, std::vector<TableRow> rows);
    /// Puts the selection on that row; false when it is not in the list.
    bool goTo(qint64 id);
    /// Below so many letters in a line the two stand one after the other.
    void setLettersForBoth(int letters);
    /// Something over the list: the line that narrows it.
    void addAbove(QWidget* widget);

  public Q_SLOTS:
    /// The first thing to fill in gets the focus.
    void enterDetail();
    void backToList();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    [[nodiscard]] bool isNarrow() const;

    QWidget* m_list;
    RowTable* m_table;
    QScrollArea* m_scroll;
    QSplitter* m_splitter;
    int m_lettersForBoth;
    bool m_isInDetail = false;
};

} // namespace banso
