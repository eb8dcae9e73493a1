#include "core/storage/postgres/PostgresCursor.h"

#include "core/storage/SqlType.h"

namespace banso {

namespace {

// Object ids of PostgreSQL's built-in types (pg_type.dat); fixed for all versions.
enum Oid : unsigned {
    kBool = 16,
    kBytea = 17,
    kInt8 = 20,
    kInt2 = 21,
    kInt4 = 23,
    kText = 25,
    kFloat4 = 700,
    kFloat8 = 701,
    kNumeric = 1700,
};

unsigned oidOf(ParameterType type) {
    switch (type) {
    case ParameterType::Integer:
        return kInt8;
    case ParameterType::Real:
        return kFloat8;
    case ParameterType::Text:
        return kText;
    case ParameterType::Blob:
        return kBytea;
    }
    return kText;
}

} // namespace

PostgresCursor::PostgresCursor(PGconn* connection, const char* name, QByteArray preparedName,
                               const QByteArray& sql, std::span<const ParameterType> parameters)
    : m_connection(connection), m_name(name), m_preparedName(std::move(preparedName)) {
    std::vector<unsigned> types;
    for (const ParameterType type : parameters)
        types.push_back(oidOf(type));
    const PostgresResult prepared(PQprepare(m_connection, m_preparedName.constData(),
                                            sql.constData(), static_cast<int>(types.size()),
                                            types.data()));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        throwPostgres(m_connection, prepared.get(), m_name);
    describe();
    m_values.resize(static_cast<std::size_t>(m_parameterCount));
}

PostgresCursor::~PostgresCursor() {
    if (PQstatus(m_connection) == CONNECTION_OK)
        PQclear(PQexec(m_connection, ("DEALLOCATE " + m_preparedName).constData()));
}

void PostgresCursor::describe() {
    const PostgresResult shape(PQdescribePrepared(m_connection, m_preparedName.constData()));
    if (PQresultStatus(shape.get()) != PGRES_COMMAND_OK)
        throwPostgres(m_connection, shape.get(), m_name);
    m_parameterCount = PQnparams(shape.get());
    m_columnCount = PQnfields(shape.get());
    for (int column = 0; column < m_columnCount; ++column)
        m_columnNames.emplace_back(PQfname(shape.get(), column));
}

PostgresCursor::Value& PostgresCursor::at(int position) {
    return m_values.at(static_cast<std::size_t>(position));
}

void PostgresCursor::bindNull(int position) {
    at(position) = {};
}

void PostgresCursor::bindInteger(int position, qint64 value) {
    at(position) = {QByteArray::number(value)};
}

void PostgresCursor::bindReal(int position, double value) {
    at(position) = {QByteArray::number(value, 'g', 17)};
}

void PostgresCursor::bindText(int position, QByteArrayView utf8) {
    if (utf8.contains('\0'))
        throw StorageFailure(StorageProblem::Constraint, m_name, "a text holds a NUL character");
    at(position) = {QByteArray(utf8.data() ? utf8.data() : "", utf8.size())};
}

void PostgresCursor::bindBlob(int position, QByteArrayView bytes) {
    at(position) = {QByteArray(bytes.data() ? bytes.data() : "", bytes.size()), true};
}

void PostgresCursor::run() {
    std::vector<const char*> data;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Value& value : m_values) {
        data.push_back(value.bytes ? value.bytes->constData() : nullptr);
        lengths.push_back(value.bytes ? static_cast<int>(value.bytes->size()) : 0);
        formats.push_back(value.isBinary ? 1 : 0);
    }
    m_result.reset(PQexecPrepared(m_connection, m_preparedName.constData(),
                                  static_cast<int>(data.size()), data.data(), lengths.data(),
                                  formats.data(), 0));
    const auto status = PQresultStatus(m_result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throwPostgres(m_connection, m_result.get(), m_name);
    m_changes = QByteArrayView(PQcmdTuples(m_result.get())).toLongLong();
}

bool PostgresCursor::step() {
    if (m_row < 0)
        run();
    return ++m_row < PQntuples(m_result.get());
}

void PostgresCursor::reset() {
    m_result.reset();
    m_row = -1;
    for (Value& value : m_values)
        value = {};
}

QByteArray PostgresCursor::columnName(int column) const {
    return m_columnNames.at(static_cast<std::size_t>(column));
}

QByteArrayView PostgresCursor::raw(int column) const {
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

ColumnType PostgresCursor::columnType(int column) const {
    if (PQgetisnull(m_result.get(), m_row, column))
        return ColumnType::Null;
    switch (PQftype(m_result.get(), column)) {
    case kBool:
    case kInt2:
    case kInt4:
    case kInt8:
        return ColumnType::Integer;
    case kNumeric: // what sum() of integers gives
        return raw(column).contains('.') ? ColumnType::Real : ColumnType::Integer;
    case kFloat4:
    case kFloat8:
        return ColumnType::Real;
    case kBytea:
        return ColumnType::Blob;
    default:
        return ColumnType::Text;
    }
}

qint64 PostgresCursor::integer(int column) const {
    const QByteArrayView value = raw(column);
    return PQftype(m_result.get(), column) == kBool ? value == "t" : value.toLongLong();
}

double PostgresCursor::real(int column) const {
    return raw(column).toDouble();
}

QByteArrayView PostgresCursor::text(int column) const {
    return raw(column);
}

QByteArray PostgresCursor::blob(int column) const {
    return QByteArray::fromHex(raw(column).sliced(2).toByteArray());
}

} // namespace banso
