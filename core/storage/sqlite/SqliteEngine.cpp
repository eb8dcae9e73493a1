#include "core/storage/sqlite/SqliteEngine.h"

#include "core/storage/StorageFailure.h"
#include "core/storage/sqlite/SqliteCursor.h"

#include <sqlite3.h>

namespace banso {

namespace {

constexpr int kBusyTimeoutMs = 5000;

// temp_store in memory keeps people's data out of temporary files.
constexpr const char* kSessionPragmas = "PRAGMA journal_mode = WAL;"
                                        "PRAGMA synchronous = FULL;"
                                        "PRAGMA foreign_keys = ON;"
                                        "PRAGMA temp_store = MEMORY;"
                                        "PRAGMA cache_size = -65536;"
                                        "PRAGMA secure_delete = FAST;";

StorageProblem problemOf(int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageProblem::Busy;
    case SQLITE_FULL:
        return StorageProblem::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return StorageProblem::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageProblem::ReadOnly;
    case SQLITE_CONSTRAINT:
        return StorageProblem::Constraint;
    case SQLITE_INTERRUPT:
        return StorageProblem::Interrupted;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return StorageProblem::Disconnected;
    default:
        return StorageProblem::Other;
    }
}

} // namespace

void throwSqlite(sqlite3* db, int code, const char* statement) {
    const char* words = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    throw StorageFailure(problemOf(code), statement, words);
}

std::unique_ptr<Engine> SqliteEngine::open(const QString& path) {
    sqlite3* db = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<SqliteEngine> engine(new SqliteEngine(path, db));
    if (code != SQLITE_OK)
        throwSqlite(db, code, "open");
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, kBusyTimeoutMs);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    engine->execute(kSessionPragmas);
    return engine;
}

SqliteEngine::~SqliteEngine() {
    m_setActor.reset();
    sqlite3_close_v2(m_db);
}

std::unique_ptr<Cursor> SqliteEngine::prepare(const char* name, QByteArrayView sql,
                                              std::span<const ParameterType> /*parameters*/) {
    return std::make_unique<SqliteCursor>(m_db, name, sql);
}

void SqliteEngine::execute(const QByteArray& sql) {
    const int code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(m_db, code, "execute");
}

void SqliteEngine::beginRead() {
    execute("BEGIN DEFERRED");
}

void SqliteEngine::beginWrite() {
    execute("BEGIN IMMEDIATE");
}

void SqliteEngine::commit() {
    // Whoever writes next must say who he is: an old actor would answer for him.
    if (std::exchange(m_hasActor, false))
        writeActor(std::nullopt, std::nullopt);
    execute("COMMIT");
}

void SqliteEngine::rollback() noexcept {
    m_hasActor = false;
    if (!sqlite3_get_autocommit(m_db))
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqliteEngine::setActor(QByteArrayView actor, QByteArrayView atIso) {
    writeActor(actor, atIso);
    m_hasActor = true;
}

void SqliteEngine::writeActor(std::optional<QByteArrayView> actor,
                              std::optional<QByteArrayView> atIso) {
    if (!m_setActor)
        m_setActor = prepare("actor.set",
                             "UPDATE actor_context SET actor = ?, acting_at = ?"
                             " WHERE actor_context_id = 1",
                             {});
    if (actor && atIso) {
        m_setActor->bindText(0, *actor);
        m_setActor->bindText(1, *atIso);
    }
    while (m_setActor->step()) {
    }
    m_setActor->reset();
}

void SqliteEngine::interrupt() {
    sqlite3_interrupt(m_db);
}

QStringList SqliteEngine::strings(const QByteArray& sql) {
    QStringList list;
    const auto cursor = prepare("catalog", sql, {});
    while (cursor->step())
        list.append(QString::fromUtf8(cursor->text(0)));
    return list;
}

QStringList SqliteEngine::columnsOf(const QString& table) {
    return strings("SELECT name FROM pragma_table_info('" + table.toUtf8() + "') ORDER BY cid");
}

QStringList SqliteEngine::tables() {
    return strings("SELECT name FROM sqlite_schema WHERE type = 'table'"
                   " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
}

std::vector<Engine::Reference> SqliteEngine::referencesTo(const QString& table) {
    std::vector<Reference> references;
    const auto cursor = prepare(
        "references",
        "SELECT t.name, f.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f"
        " WHERE t.type = 'table' AND f.\"table\" = '" +
            table.toUtf8() + "' ORDER BY t.name, f.\"from\"",
        {});
    while (cursor->step())
        references.push_back(
            {QString::fromUtf8(cursor->text(0)), QString::fromUtf8(cursor->text(1))});
    return references;
}

QStringList SqliteEngine::integrityFindings() {
    QStringList findings = strings("PRAGMA integrity_check(20)");
    findings.removeAll(QStringLiteral("ok"));
    const auto orphans = prepare("foreign_key_check", "PRAGMA foreign_key_check", {});
    while (orphans->step() && findings.size() < 20)
        findings.append(
            QStringLiteral("foreign key: %1 -> %2")
                .arg(QString::fromUtf8(orphans->text(0)), QString::fromUtf8(orphans->text(2))));
    return findings;
}

} // namespace banso
