#include "core/storage/sqlite/SqliteCopy.h"

#include "core/storage/Transaction.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <sqlite3.h>

namespace banso {

namespace {

constexpr int kPagesAtOnce = 512;
constexpr int kPatienceMs = 20;

const Query<int> kTouch{"copy.touch", "SELECT COUNT(*) FROM register_info"};

struct CloseConnection {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

/// Nobody reads the copy before it is whole, and a half one is thrown away: no journal, no flush.
Connection openCopy(const QString& path) {
    sqlite3* db = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &db,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(db);
    if (code == SQLITE_OK)
        code = sqlite3_exec(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", nullptr,
                            nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(db, code, "copy.open");
    return connection;
}

class CopyJob {
  public:
    CopyJob(sqlite3* to, sqlite3* from)
        : m_to(to), m_backup(sqlite3_backup_init(to, "main", from, "main")) {
        if (!m_backup)
            throwSqlite(to, sqlite3_errcode(to), "copy.begin");
    }
    ~CopyJob() { sqlite3_backup_finish(m_backup); }
    CopyJob(const CopyJob&) = delete;
    CopyJob& operator=(const CopyJob&) = delete;

    /// False when all is copied.
    [[nodiscard]] bool step(JobControl& job) {
        const int code = sqlite3_backup_step(m_backup, kPagesAtOnce);
        const int total = sqlite3_backup_pagecount(m_backup);
        job.progress(total - sqlite3_backup_remaining(m_backup), total);
        if (code == SQLITE_DONE)
            return false;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(kPatienceMs);
        else if (code != SQLITE_OK)
            throwSqlite(m_to, code, "copy.step");
        return true;
    }

  private:
    sqlite3* m_to;
    sqlite3_backup* m_backup;
};

} // namespace

Status copySqlite(Database& source, const QString& path, JobControl& job) {
    // One read transaction over the whole copy: else every commit of another desk begins it anew.
    const ReadTransaction snapshot(source);
    (void)source.one(kTouch);
    const Connection to = openCopy(path);
    CopyJob copy(to.get(), static_cast<SqliteEngine&>(source.engine()).handle());
    while (copy.step(job))
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
    return {};
}

} // namespace banso
