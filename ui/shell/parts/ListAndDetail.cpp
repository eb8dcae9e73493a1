#include "ui/shell/parts/ListAndDetail.h"

#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/table/PagedTableModel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>

namespace banso {

namespace {

/// Unless somebody says otherwise.
constexpr int kLettersForBoth = 46;

/// The first of what can be filled in, in the order of work.
QWidget* firstFieldOf(QWidget* detail) {
    for (QWidget* each = detail->nextInFocusChain(); each != detail;
         each = each->nextInFocusChain())
        if (detail->isAncestorOf(each) && each->isVisibleTo(detail) && each->isEnabled() &&
            (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            return each;
    return nullptr;
}

} // namespace

ListAndDetail::ListAndDetail(const QString& listName, QWidget* parent)
    : QWidget(parent),
      m_list(new QWidget),
      m_table(new RowTable),
      m_scroll(new QScrollArea),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_lettersForBoth(kLettersForBoth) {
    auto* left = new QVBoxLayout(m_list);
    left->setContentsMargins(0, 0, Look::grid(2), 0);
    left->addWidget(m_table, 1);
    m_table->setAccessibleName(listName);
    m_table->setPagedModel(new PagedTableModel(m_table));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    connect(m_table, &RowTable::opened, this, &ListAndDetail::enterDetail);
}

QWidget* ListAndDetail::detail() const {
    return m_scroll->widget();
}

void ListAndDetail::setDetail(QWidget* detail) {
    // A form that is being saved must not disappear under its own signal.
    const QWidget* present = m_scroll->widget();
    const bool hadFocus = present && present->isAncestorOf(QApplication::focusWidget());
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(detail);
    if (detail) {
        // A form has its own margins; what stands under it is in line with its fields.
        for (const FormColumn* form : detail->findChildren<FormColumn*>())
            form->layout()->setContentsMargins(0, 0, 0, 0);
        detail->layout()->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3),
                                             Look::grid(2));
        detail->show();
    }
    if (hadFocus)
        backToList();
}

void ListAndDetail::setRows(std::vector<TableColumn> columns, std::vector<TableRow> rows) {
    const auto id = m_table->currentId();
    const int row = m_table->currentIndex().row();
    PagedTableModel& model = *m_table->pagedModel();
    const QSignalBlocker quiet(m_table);
    model.setSource(std::make_unique<ListRows>(std::move(columns), std::move(rows)));
    const int found = id ? model.findId(*id, qMax(row, 0)) : -1;
    m_table->goToRow(found >= 0 ? found : qBound(0, row, qMax(0, model.rowCount() - 1)));
}

bool ListAndDetail::goTo(qint64 id) {
    const int row = m_table->pagedModel()->findId(id, qMax(0, m_table->currentIndex().row()));
    if (row < 0)
        return false;
    m_table->goToRow(row);
    return true;
}

void ListAndDetail::addAbove(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    column->insertWidget(column->count() - 1, widget);
}

QWidget* ListAndDetail::firstOfDetail() const {
    return detail() ? firstFieldOf(detail()) : nullptr;
}

void ListAndDetail::enterDetail() {
    if (!detail())
        return;
    m_isInDetail = true;
    arrange();
    if (QWidget* first = firstOfDetail())
        first->setFocus(Qt::TabFocusReason);
}

void ListAndDetail::backToList() {
    m_isInDetail = false;
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListAndDetail::setLettersForBoth(int letters) {
    m_lettersForBoth = letters;
    arrange();
}

bool ListAndDetail::isNarrow() const {
    return width() < Look::letters(m_lettersForBoth);
}

void ListAndDetail::arrange() {
    m_list->setVisible(!isNarrow() || !m_isInDetail);
    m_scroll->setVisible(!isNarrow() || m_isInDetail);
}

void ListAndDetail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ListAndDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace banso
