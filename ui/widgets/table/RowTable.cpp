#include "ui/widgets/table/RowTable.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowDelegate.h"

#include <QHeaderView>

namespace banso {

RowTable::RowTable(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(Look::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RowTable::open);
}

void RowTable::setPagedModel(PagedTableModel* model) {
    m_paged = model;
    setModel(model);
    setWidths();
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::setWidths);
}

void RowTable::setWidths() {
    const auto& columns = m_paged->tableColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        horizontalHeader()->setSectionResizeMode(
            section, columns[i].takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!columns[i].takesRest)
            setColumnWidth(section, Look::letters(columns[i].letters) + Look::grid(4));
    }
}

void RowTable::reload() {
    const auto id = currentId();
    const int row = currentIndex().row();
    m_paged->reload();
    int found = id ? m_paged->findId(*id, row) : -1;
    if (found < 0)
        found = qMin(row, m_paged->rowCount() - 1);
    goToRow(found);
}

std::optional<qint64> RowTable::currentId() const {
    return m_paged && currentIndex().isValid() ? m_paged->idAt(currentIndex().row()) : std::nullopt;
}

void RowTable::goToRow(int row) {
    if (row < 0 || row >= m_paged->rowCount())
        return;
    setCurrentIndex(m_paged->index(row, 0));
    scrollTo(currentIndex());
}

void RowTable::open(const QModelIndex& index) {
    if (const auto id = m_paged->idAt(index.row()))
        Q_EMIT opened(*id);
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return open(currentIndex());
    // Home and End mean rows here; there is no cell to move to.
    if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier)
        return goToRow(0);
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier)
        return goToRow(m_paged->rowCount() - 1);
    QTableView::keyPressEvent(event);
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    // The outline of the current row runs through all its cells.
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentIdChanged();
}

void RowTable::focusInEvent(QFocusEvent* event) {
    if (m_paged && !currentIndex().isValid())
        goToRow(0);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    verticalHeader()->setDefaultSectionSize(Look::rowHeight());
    if (m_paged)
        setWidths();
}

} // namespace banso
