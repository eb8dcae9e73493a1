#include "ui/settings/frame/NarrowedPlace.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace banso {

NarrowedPlace::NarrowedPlace(PageHost& host, const QString& listName)
    : SettingsPlace(host),
      m_both(new ListAndDetail(listName, this)),
      m_filter(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    m_filter->setPlaceholderText(tr("Narrow the list  Ctrl+Shift+F"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_both->addAbove(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { attempt([this] { refresh(); }); });
    connect(m_filter, &QLineEdit::returnPressed, m_both, &ListAndDetail::backToList);
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showChosen(); }); });
}

QWidget* NarrowedPlace::filter() {
    return m_filter;
}

void NarrowedPlace::refresh() {
    m_both->setRows(columns(), rows(m_filter->text()));
    showChosen();
}

} // namespace banso
