#include "tests/bench/RawEngine.h"

#include "core/storage/sqlite/SqliteEngine.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace banso::bench {

namespace {

[[noreturn]] void giveUp(sqlite3* connection, const char* what) {
    std::fprintf(stderr, "raw engine, %.200s: %s\n", what, sqlite3_errmsg(connection));
    std::exit(1);
}

} // namespace

Recording::Recording(Database& database)
    : m_connection(static_cast<SqliteEngine&>(database.engine()).handle()) {
    sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, hear, this);
}

Recording::~Recording() {
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

int Recording::hear(unsigned /*what*/, void* self, void* statement, void* text) {
    const QByteArrayView sql(static_cast<const char*>(text));
    // A trigger is told as a comment; the text index speaks of its tables as 'main'.'...'.
    if (sql.startsWith("--") || sql.contains("'main'.'"))
        return 0;
    char* expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<Recording*>(self)->m_statements.emplace_back(expanded);
    sqlite3_free(expanded);
    return 0;
}

RawEngine::RawEngine(const QString& file) {
    if (sqlite3_open(file.toUtf8().constData(), &m_connection) != SQLITE_OK)
        giveUp(m_connection, "open");
    sqlite3_busy_timeout(m_connection, 5000);
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA secure_delete = FAST");
}

RawEngine::~RawEngine() {
    sqlite3_close(m_connection);
}

void RawEngine::copy(const QString& from, const QString& to) {
    RawEngine(from).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    QFile::remove(to);
    if (!QFile::copy(from, to)) {
        std::fprintf(stderr, "cannot copy %s\n", from.toUtf8().constData());
        std::exit(1);
    }
}

double RawEngine::run(const std::vector<QByteArray>& statements) {
    qint64 nanoseconds = 0;
    QElapsedTimer timer;
    for (const QByteArray& sql : statements) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            giveUp(m_connection, sql.constData());
        timer.start();
        int code = sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement))
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                (void)sqlite3_column_text(statement, column);
        sqlite3_reset(statement);
        nanoseconds += timer.nsecsElapsed();
        if (code != SQLITE_DONE)
            giveUp(m_connection, sql.constData());
        sqlite3_finalize(statement);
    }
    return double(nanoseconds) / 1e6;
}

void RawEngine::execute(const char* sql) {
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(m_connection, sql);
}

} // namespace banso::bench
