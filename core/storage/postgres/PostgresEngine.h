#pragma once

#include "core/base/Result.h"
#include "core/storage/Engine.h"

struct pg_conn;

namespace banso {

class PostgresAddress;

/// PostgreSQL 15 or later on a server, for several desks. Writers take turns through one advisory
/// lock, so that what holds on SQLite (nothing changes between reading and writing inside a write
/// transaction) holds here too; readers are never blocked.
class PostgresEngine final : public Engine {
  public:
    /// Throws `StorageFailure` when the server cannot be reached.
    [[nodiscard]] static std::unique_ptr<Engine> connect(const QString& uri);
    [[nodiscard]] static std::unique_ptr<Engine> connectTo(const PostgresAddress& address);
    ~PostgresEngine() override;

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
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

    [[nodiscard]] pg_conn* handle() const { return m_connection; }
    /// As libpq numbers it: 150020 is 15.20.
    [[nodiscard]] int serverVersion() const;

    struct NumberedSql {
        QByteArray text;
        int parameters;
    };
    /// `?` becomes `$1`, `$2`, …; question marks inside quotes and comments stay.
    [[nodiscard]] static NumberedSql numbered(QByteArrayView sql);

  private:
    explicit PostgresEngine(pg_conn* connection) : m_connection(connection) {}

    pg_conn* m_connection;
    std::unique_ptr<Cursor> m_setActor;
    int m_prepared = 0;
};

} // namespace banso
