#include "tests/support/cli/RegisterDump.h"

#include "core/storage/Transaction.h"

#include <QCryptographicHash>

namespace banso::test {

namespace {

/// All rows, in an order that depends on nothing but themselves.
QByteArray hashOf(Database& database, const QString& table) {
    const QStringList columns = database.engine().columnsOf(table);
    QByteArray order;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        order += (i == 1 ? "" : ", ") + QByteArray::number(i);
    const QByteArray sql = "SELECT " + columns.join(QStringLiteral(", ")).toUtf8() + " FROM " +
                           table.toUtf8() + " ORDER BY " + order;
    const auto cursor = database.engine().prepare("test.dump", sql, {});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (cursor->step())
        for (int i = 0; i < cursor->columnCount(); ++i) {
            const ColumnType type = cursor->columnType(i);
            const QByteArray cell = type == ColumnType::Null ? QByteArray("-")
                                    : type == ColumnType::Integer
                                        ? QByteArray::number(cursor->integer(i))
                                    : type == ColumnType::Blob ? cursor->blob(i)
                                                               : cursor->text(i).toByteArray();
            hash.addData(QByteArray::number(cell.size()) + ':' + cell);
        }
    return hash.result();
}

} // namespace

RegisterDump::RegisterDump(Database& database, const QStringList& except) {
    read(database, except);
}

RegisterDump::RegisterDump(const DatabaseLocation& location) {
    const auto database = Database::open(location);
    if (!database)
        throw std::runtime_error(std::string(database.error().code.text()));
    read(**database, {QStringLiteral("audit_entry")});
}

void RegisterDump::read(Database& database, const QStringList& except) {
    const ReadTransaction moment(database);
    for (const QString& table : database.engine().tables())
        if (!except.contains(table))
            m_tables.emplace(table, hashOf(database, table));
}

QString RegisterDump::differenceTo(const RegisterDump& other) const {
    QStringList names;
    for (const auto& [table, hash] : m_tables) {
        const auto theirs = other.m_tables.find(table);
        if (theirs == other.m_tables.end() || theirs->second != hash)
            names.append(table);
    }
    for (const auto& [table, hash] : other.m_tables)
        if (!m_tables.contains(table))
            names.append(table);
    return names.join(u' ');
}

qint64 counted(Database& database, const char* sql) {
    const auto cursor = database.engine().prepare("test.count", QByteArrayView(sql), {});
    return cursor->step() ? cursor->integer(0) : -1;
}

} // namespace banso::test
