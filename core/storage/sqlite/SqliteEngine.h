#pragma once

#include "core/base/Result.h"
#include "core/storage/Engine.h"
#include "core/storage/sqlite/OpenFile.h"

struct sqlite3;

namespace banso {

/// SQLite 3.40 or later in this process: write-ahead log, synchronous FULL, foreign keys on. A
/// commit that returned survives a power cut.
class SqliteEngine final : public Engine {
  public:
    /// Opens or creates the file. Throws `StorageFailure`.
    [[nodiscard]] static std::unique_ptr<Engine> open(const QString& path);
    ~SqliteEngine() override;

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] std::unique_ptr<Cursor>
    prepare(const char* name, QByteArrayView sql,
            std::span<const ParameterType> parameters) override;
    void execute(const QByteArray& sql) override;
    void beginRead() override;
    void beginWrite() override;
    void commit() override;
    void rollback() noexcept override;
    void setActor(QByteArrayView actor, QByteArrayView atIso) override;
    void interrupt() override;
    [[nodiscard]] QStringList columnsOf(const QString& table) override;
    [[nodiscard]] QStringList tables() override;
    [[nodiscard]] std::vector<Reference> referencesTo(const QString& table) override;
    [[nodiscard]] QStringList integrityFindings() override;

    /// The library's own handle, for the online backup.
    [[nodiscard]] sqlite3* handle() const { return m_db; }

  private:
    SqliteEngine(const QString& path, sqlite3* db) : m_file(path), m_db(db) {}
    [[nodiscard]] QStringList strings(const QByteArray& sql);
    void writeActor(std::optional<QByteArrayView> actor, std::optional<QByteArrayView> atIso);

    OpenFile m_file; ///< until the library has let it go
    sqlite3* m_db;
    std::unique_ptr<Cursor> m_setActor;
    bool m_hasActor = false;
};

/// Throws the `StorageFailure` that belongs to a result code of the library.
[[noreturn]] void throwSqlite(sqlite3* db, int code, const char* statement);

} // namespace banso
