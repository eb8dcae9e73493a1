#include "core/outreach/masters/MasterRows.h"

#include "core/storage/CarriedTable.h"

namespace banso {

MasterRows::MasterRows(const QString& name) : m_name(name) {
    const QStringList lines = carriedLines(QStringLiteral(":/masters/%1.tsv").arg(name));
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (m_header.isEmpty())
            m_header = cells;
        else if (cells.size() == m_header.size())
            m_rows.push_back(cells);
        else
            throw StorageDefect(name.toStdString() + ".tsv: " + line.toStdString());
    }
}

QString MasterRows::text(std::size_t row, const char* column) const {
    const qsizetype at = m_header.indexOf(QLatin1String(column));
    if (at < 0)
        reject(row, column);
    return m_rows[row][at];
}

int MasterRows::integer(std::size_t row, const char* column) const {
    bool isNumber = false;
    const int number = text(row, column).toInt(&isNumber);
    if (!isNumber)
        reject(row, column);
    return number;
}

bool MasterRows::flag(std::size_t row, const char* column) const {
    const QString cell = text(row, column);
    if (cell != u"yes" && cell != u"no")
        reject(row, column);
    return cell == u"yes";
}

void MasterRows::reject(std::size_t row, const char* column) const {
    throw StorageDefect(m_name.toStdString() + ".tsv, row " + std::to_string(row + 1) + ", " +
                        column);
}

} // namespace banso
