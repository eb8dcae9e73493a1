#include "core/storage/backup/CancelWatch.h"

#include "core/storage/Database.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <sqlite3.h>

namespace banso {

namespace {

/// Of the engine's own small steps: some ten milliseconds.
constexpr int kStepsBetweenLooks = 200'000;

int isCancelled(void* job) {
    return static_cast<JobControl*>(job)->isCancelled() ? 1 : 0;
}

sqlite3* handleOf(Database& database) {
    return static_cast<SqliteEngine&>(database.engine()).handle();
}

} // namespace

CancelWatch::CancelWatch(Database& database, JobControl& job) : m_database(database) {
    if (m_database.dialect() == Dialect::Sqlite)
        sqlite3_progress_handler(handleOf(m_database), kStepsBetweenLooks, isCancelled, &job);
}

CancelWatch::~CancelWatch() {
    if (m_database.dialect() == Dialect::Sqlite)
        sqlite3_progress_handler(handleOf(m_database), 0, nullptr, nullptr);
}

} // namespace banso
