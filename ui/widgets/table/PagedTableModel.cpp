#include "ui/widgets/table/PagedTableModel.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"

#include <QApplication>
#include <QBrush>

namespace banso {

PagedTableModel::PagedTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void PagedTableModel::setSource(std::unique_ptr<RowSource> source) {
    beginResetModel();
    m_source = std::move(source);
    m_columns = m_source ? m_source->columns() : std::vector<TableColumn>();
    look();
    endResetModel();
}

void PagedTableModel::reload() {
    beginResetModel();
    look();
    endResetModel();
}

void PagedTableModel::look() {
    m_recent.clear();
    m_pages.clear();
    m_outline = m_source ? m_source->outline(kPageRows) : RowOutline();
}

int PagedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_outline.rows);
}

int PagedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const std::vector<TableRow>& PagedTableModel::page(int number) const {
    if (const auto kept = m_pages.find(number); kept != m_pages.end()) {
        m_recent.splice(m_recent.begin(), m_recent, kept->second);
        return kept->second->rows;
    }
    const RowKey& start = m_outline.pageStarts.at(static_cast<std::size_t>(number));
    m_recent.push_front({number, m_source->rows(start, kPageRows)});
    m_pages[number] = m_recent.begin();
    ++m_pagesRead;
    if (m_recent.size() > kPagesKept) {
        m_pages.erase(m_recent.back().number);
        m_recent.pop_back();
    }
    return m_recent.front().rows;
}

const TableRow* PagedTableModel::rowAt(int row) const {
    const auto number = static_cast<std::size_t>(row / kPageRows);
    if (row < 0 || row >= m_outline.rows || number >= m_outline.pageStarts.size())
        return nullptr;
    const std::vector<TableRow>& rows = page(static_cast<int>(number));
    const auto at = static_cast<std::size_t>(row % kPageRows);
    // Another desk may have taken rows away since the outline was read: then the place is blank.
    return at < rows.size() ? &rows[at] : nullptr;
}

std::optional<qint64> PagedTableModel::idAt(int row) const {
    const TableRow* found = rowAt(row);
    return found ? std::optional(found->id) : std::nullopt;
}

int PagedTableModel::findId(qint64 id, int near) const {
    const int pages = static_cast<int>(m_outline.pageStarts.size());
    const int middle = near / kPageRows;
    const auto within = [&](int number) {
        if (number < 0 || number >= pages)
            return -1;
        const std::vector<TableRow>& rows = page(number);
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [id](const TableRow& row) { return row.id == id; });
        return found == rows.end() ? -1
                                   : number * kPageRows + static_cast<int>(found - rows.begin());
    };
    for (int away = 0; away <= kPagesSearched; ++away)
        for (const int number : {middle - away, middle + away})
            if (const int row = within(number); row >= 0)
                return row;
    return -1;
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const {
    const TableRow* row = rowAt(index.row());
    if (!row)
        return {};
    if (role == IdRole)
        return row->id;
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row->cells.size())
        return {};
    const Cell& cell = row->cells[column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case Qt::DecorationRole:
        return cell.icon.isEmpty() ? QVariant() : drawnIcon(cell.icon, cell.tone);
    case Qt::ForegroundRole:
        return cell.tone == Tone::Plain || cell.tone == Tone::Protected
                   ? QVariant()
                   : QBrush(inkOf(cell.tone, QApplication::palette()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return static_cast<int>(cell.tone);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace banso
