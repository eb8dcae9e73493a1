#include "core/storage/sqlite/SqliteCursor.h"

#include "core/storage/StorageFailure.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <sqlite3.h>

namespace banso {

SqliteCursor::SqliteCursor(sqlite3* db, const char* name, QByteArrayView sql)
    : m_db(db), m_name(name) {
    const char* tail = nullptr;
    require(sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                               SQLITE_PREPARE_PERSISTENT, &m_statement, &tail));
    if (!m_statement || QByteArrayView(tail, sql.data() + sql.size()).trimmed().size() > 0)
        throw StorageDefect(std::string(name) + " is not exactly one statement");
}

SqliteCursor::~SqliteCursor() {
    sqlite3_finalize(m_statement);
}

void SqliteCursor::require(int code) const {
    if (code != SQLITE_OK)
        throwSqlite(m_db, code, m_name);
}

int SqliteCursor::parameterCount() const {
    return sqlite3_bind_parameter_count(m_statement);
}

void SqliteCursor::bindNull(int position) {
    require(sqlite3_bind_null(m_statement, position + 1));
}

void SqliteCursor::bindInteger(int position, qint64 value) {
    require(sqlite3_bind_int64(m_statement, position + 1, value));
}

void SqliteCursor::bindReal(int position, double value) {
    require(sqlite3_bind_double(m_statement, position + 1, value));
}

void SqliteCursor::bindText(int position, QByteArrayView utf8) {
    // A null pointer would bind NULL: an empty text is a text.
    const char* bytes = utf8.data() ? utf8.data() : "";
    require(sqlite3_bind_text64(m_statement, position + 1, bytes,
                                static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                SQLITE_UTF8));
}

void SqliteCursor::bindBlob(int position, QByteArrayView bytes) {
    const char* data = bytes.data() ? bytes.data() : "";
    require(sqlite3_bind_blob64(m_statement, position + 1, data,
                                static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

bool SqliteCursor::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throwSqlite(m_db, code, m_name);
    m_changes = sqlite3_stmt_readonly(m_statement) ? 0 : sqlite3_changes64(m_db);
    return false;
}

void SqliteCursor::reset() {
    // The result repeats the last step's error, which was already thrown.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int SqliteCursor::columnCount() const {
    return sqlite3_column_count(m_statement);
}

QByteArray SqliteCursor::columnName(int column) const {
    return sqlite3_column_name(m_statement, column);
}

ColumnType SqliteCursor::columnType(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return ColumnType::Integer;
    case SQLITE_FLOAT:
        return ColumnType::Real;
    case SQLITE_TEXT:
        return ColumnType::Text;
    case SQLITE_BLOB:
        return ColumnType::Blob;
    default:
        return ColumnType::Null;
    }
}

qint64 SqliteCursor::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double SqliteCursor::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqliteCursor::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QByteArray SqliteCursor::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace banso
