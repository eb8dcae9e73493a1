#include "ui/shell/frame/KeyList.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowDelegate.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QTableWidget>

namespace banso {

namespace {

/// An action's text without mnemonic and dots: 訪問を記録(&V)… is 訪問を記録.
QString plain(QString text) {
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…$"));
    return text.remove(mnemonic);
}

QString shown(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& each : keys)
        texts += each.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("  "));
}

} // namespace

KeyList::KeyList(const ActionRegistry& actions, const QString& page, const QString& pageTitle,
                 QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(0, 2, this)) {
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table);
    auto* close = new QPushButton(tr("Close  Esc"), this);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, Look::letters(12));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Look::rowHeight());
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Keys"));

    addHeading(pageTitle);
    for (const ActionEntry& entry : actions.entries())
        if (!page.isEmpty() && entry.page == page)
            addKey(shown(entry.spec.keys), plain(entry.spec.text));
    addHeading(tr("Everywhere"));
    for (const ActionEntry& entry : actions.entries())
        if (entry.page.isEmpty())
            addKey(shown(entry.spec.keys), plain(entry.spec.text));
    addHeading(tr("In forms and lists"));
    for (const KeyNote& note : actions.notes())
        addKey(note.keys, note.text);
    m_table->setMinimumSize(Look::letters(30), Look::rowHeight() * 14);
}

void KeyList::addHeading(const QString& text) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* heading = new QTableWidgetItem(text);
    heading->setFont(Look::titleFont(2));
    heading->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, 0, heading);
    m_table->setSpan(row, 0, 1, 2);
}

void KeyList::addKey(const QString& keys, const QString& text) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(keys));
    m_table->setItem(row, 1, new QTableWidgetItem(text));
}

} // namespace banso
