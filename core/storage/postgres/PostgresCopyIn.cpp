#include "core/storage/postgres/PostgresCopyIn.h"

#include "core/storage/StorageFailure.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/postgres/PostgresResult.h"

namespace banso {

namespace {

constexpr qsizetype kSendAt = 256 * 1024;

} // namespace

PostgresCopyIn::PostgresCopyIn(PostgresEngine& engine, const QString& table,
                               const QStringList& columns)
    : m_connection(engine.handle()), m_table(table.toUtf8()) {
    const QByteArray sql =
        "COPY " + m_table + " (" + columns.join(QStringLiteral(", ")).toUtf8() + ") FROM STDIN";
    const PostgresResult result(PQexec(m_connection, sql.constData()));
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        throwPostgres(m_connection, result.get(), m_table.constData());
}

PostgresCopyIn::~PostgresCopyIn() {
    if (m_isDone)
        return;
    PQputCopyEnd(m_connection, "given up");
    while (PGresult* result = PQgetResult(m_connection))
        PQclear(result);
}

void PostgresCopyIn::separate() {
    if (m_isInRow)
        m_buffer += '\t';
    m_isInRow = true;
}

void PostgresCopyIn::addNull() {
    separate();
    m_buffer += "\\N";
}

void PostgresCopyIn::addPlain(QByteArrayView digits) {
    separate();
    m_buffer.append(digits);
}

void PostgresCopyIn::addText(QByteArrayView utf8) {
    separate();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\0':
            throw StorageFailure(StorageProblem::Constraint, m_table.toStdString(),
                                 "a text holds a NUL character");
        default:
            m_buffer += c;
        }
    }
}

void PostgresCopyIn::addBlob(QByteArrayView bytes) {
    separate();
    m_buffer += "\\\\x" + QByteArray::fromRawData(bytes.data(), bytes.size()).toHex();
}

void PostgresCopyIn::endRow() {
    m_buffer += '\n';
    m_isInRow = false;
    if (m_buffer.size() >= kSendAt)
        send();
}

void PostgresCopyIn::send() {
    if (PQputCopyData(m_connection, m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1)
        throw StorageFailure(StorageProblem::Disconnected, m_table.toStdString(),
                             PQerrorMessage(m_connection));
    m_buffer.clear();
}

void PostgresCopyIn::finish() {
    send();
    m_isDone = true;
    if (PQputCopyEnd(m_connection, nullptr) != 1)
        throw StorageFailure(StorageProblem::Disconnected, m_table.toStdString(),
                             PQerrorMessage(m_connection));
    const PostgresResult result(PQgetResult(m_connection));
    while (PGresult* rest = PQgetResult(m_connection))
        PQclear(rest);
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throwPostgres(m_connection, result.get(), m_table.constData());
}

} // namespace banso
