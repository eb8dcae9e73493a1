#include "core/storage/postgres/PostgresEngine.h"

#include "core/storage/SqlType.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "core/storage/postgres/PostgresCursor.h"
#include "core/storage/postgres/PostgresResult.h"

namespace banso {

namespace {

// "BNSO": the one lock that writers of a register take turns on.
constexpr const char* kBeginWrite = "BEGIN ISOLATION LEVEL READ COMMITTED;"
                                    "SET LOCAL lock_timeout = '5s';"
                                    "SELECT pg_advisory_xact_lock(1112429391);";

constexpr const char* kSession = "SET client_encoding = 'UTF8';"
                                 "SET client_min_messages = warning;"
                                 "SET standard_conforming_strings = on;"
                                 "SET bytea_output = 'hex';"
                                 "SET time zone 'UTC';"
                                 "SET synchronous_commit = on;";

StorageProblem problemOf(const char* state) {
    const QByteArrayView code(state ? state : "");
    if (code.startsWith("23"))
        return StorageProblem::Constraint;
    if (code == "55P03" || code == "40P01" || code == "40001")
        return StorageProblem::Busy;
    if (code == "53100")
        return StorageProblem::DiskFull;
    if (code == "57014")
        return StorageProblem::Interrupted;
    if (code == "25006" || code == "42501")
        return StorageProblem::ReadOnly;
    if (code.startsWith("08") || code.startsWith("57P"))
        return StorageProblem::Disconnected;
    if (code.startsWith("XX00"))
        return StorageProblem::Corrupt;
    return StorageProblem::Other;
}

QStringList strings(PGconn* connection, const QByteArray& sql) {
    const PostgresResult result(PQexec(connection, sql.constData()));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        throwPostgres(connection, result.get(), "catalog");
    QStringList list;
    for (int row = 0; row < PQntuples(result.get()); ++row)
        list.append(QString::fromUtf8(PQgetvalue(result.get(), row, 0)));
    return list;
}

} // namespace

void throwPostgres(PGconn* connection, const PGresult* result, const char* statement) {
    if (PQstatus(connection) != CONNECTION_OK)
        throw StorageFailure(StorageProblem::Disconnected, statement, PQerrorMessage(connection));
    const char* primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    throw StorageFailure(problemOf(PQresultErrorField(result, PG_DIAG_SQLSTATE)), statement,
                         primary ? primary : PQerrorMessage(connection));
}

std::unique_ptr<Engine> PostgresEngine::connect(const QString& uri) {
    const auto address = PostgresAddress::parse(uri);
    if (!address)
        throw StorageFailure(StorageProblem::Disconnected, "connect", "not a connection URI");
    return connectTo(*address);
}

std::unique_ptr<Engine> PostgresEngine::connectTo(const PostgresAddress& address) {
    PGconn* connection = PQconnectdb(address.text().constData());
    std::unique_ptr<PostgresEngine> engine(new PostgresEngine(connection));
    if (PQstatus(connection) != CONNECTION_OK)
        throw StorageFailure(StorageProblem::Disconnected, "connect", PQerrorMessage(connection));
    engine->execute(kSession);
    return engine;
}

PostgresEngine::~PostgresEngine() {
    m_setActor.reset();
    PQfinish(m_connection);
}

PostgresEngine::NumberedSql PostgresEngine::numbered(QByteArrayView sql) {
    QByteArray out;
    out.reserve(sql.size() + 16);
    int number = 0;
    char quote = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '-' && i + 1 < sql.size() && sql[i + 1] == '-') {
            while (i < sql.size() && sql[i] != '\n')
                ++i;
            out += ' ';
            continue;
        } else if (c == '?') {
            out += '$' + QByteArray::number(++number);
            continue;
        }
        out += c;
    }
    return {out, number};
}

std::unique_ptr<Cursor> PostgresEngine::prepare(const char* name, QByteArrayView sql,
                                                std::span<const ParameterType> parameters) {
    const NumberedSql ours = numbered(sql);
    if (ours.parameters != static_cast<int>(parameters.size()))
        throw StorageDefect(std::string(name) + " has " + std::to_string(ours.parameters) +
                            " parameters, declared " + std::to_string(parameters.size()));
    return std::make_unique<PostgresCursor>(
        m_connection, name, "banso" + QByteArray::number(++m_prepared), ours.text, parameters);
}

void PostgresEngine::execute(const QByteArray& sql) {
    const PostgresResult result(PQexec(m_connection, sql.constData()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throwPostgres(m_connection, result.get(), "execute");
}

void PostgresEngine::beginRead() {
    execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresEngine::beginWrite() {
    try {
        execute(kBeginWrite);
    } catch (...) {
        rollback();
        throw;
    }
}

void PostgresEngine::commit() {
    const PostgresResult result(PQexec(m_connection, "COMMIT"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        throwPostgres(m_connection, result.get(), "commit");
    // The server answers COMMIT of a failed transaction with ROLLBACK.
    if (QByteArrayView(PQcmdStatus(result.get())) != "COMMIT")
        throw StorageFailure(StorageProblem::Other, "commit", "the transaction had failed");
}

void PostgresEngine::rollback() noexcept {
    if (PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        PQclear(PQexec(m_connection, "ROLLBACK"));
}

void PostgresEngine::setActor(QByteArrayView actor, QByteArrayView atIso) {
    static constexpr std::array kText{ParameterType::Text, ParameterType::Text};
    if (!m_setActor)
        m_setActor = prepare("actor.set",
                             "SELECT set_config('banso.actor', ?, true),"
                             " set_config('banso.acting_at', ?, true)",
                             kText);
    m_setActor->bindText(0, actor);
    m_setActor->bindText(1, atIso);
    while (m_setActor->step()) {
    }
    m_setActor->reset();
}

void PostgresEngine::interrupt() {
    if (PGcancel* cancel = PQgetCancel(m_connection)) {
        char words[256];
        PQcancel(cancel, words, sizeof words);
        PQfreeCancel(cancel);
    }
}

int PostgresEngine::serverVersion() const {
    return PQserverVersion(m_connection);
}

QStringList PostgresEngine::columnsOf(const QString& table) {
    return strings(m_connection, "SELECT column_name FROM information_schema.columns"
                                 " WHERE table_schema = 'public' AND table_name = '" +
                                     table.toUtf8() + "' ORDER BY ordinal_position");
}

QStringList PostgresEngine::tables() {
    return strings(m_connection, "SELECT tablename FROM pg_catalog.pg_tables"
                                 " WHERE schemaname = 'public' ORDER BY tablename COLLATE \"C\"");
}

std::vector<Engine::Reference> PostgresEngine::referencesTo(const QString& table) {
    const PostgresResult result(
        PQexec(m_connection,
               ("SELECT t.relname, a.attname FROM pg_constraint c"
                " JOIN pg_class t ON t.oid = c.conrelid"
                " JOIN pg_class r ON r.oid = c.confrelid"
                " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]"
                " WHERE c.contype = 'f' AND r.relname = '" +
                table.toUtf8() + "' ORDER BY t.relname COLLATE \"C\", a.attname COLLATE \"C\"")
                   .constData()));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        throwPostgres(m_connection, result.get(), "references");
    std::vector<Reference> references;
    for (int row = 0; row < PQntuples(result.get()); ++row)
        references.push_back({QString::fromUtf8(PQgetvalue(result.get(), row, 0)),
                              QString::fromUtf8(PQgetvalue(result.get(), row, 1))});
    return references;
}

QStringList PostgresEngine::integrityFindings() {
    // The server guards its own pages; constraints that were never validated would be ours to find.
    return strings(m_connection, "SELECT 'constraint not validated: ' || conname FROM pg_constraint"
                                 " WHERE NOT convalidated");
}

} // namespace banso
