#pragma once

#include "core/storage/Cursor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace banso {

enum class Dialect { Sqlite, Postgres };
enum class ParameterType;

/// One connection to one database, in the engine's own terms. Only `core/storage` speaks with it.
class Engine {
  public:
    virtual ~Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// `sql` in the common dialect. `name` goes into error messages.
    [[nodiscard]] virtual std::unique_ptr<Cursor>
    prepare(const char* name, QByteArrayView sql, std::span<const ParameterType> parameters) = 0;
    /// Statements without parameters and without rows, in the engine's own dialect.
    virtual void execute(const QByteArray& sql) = 0;

    virtual void beginRead() = 0;
    /// Takes the one writer's turn; waits for it up to the busy timeout.
    virtual void beginWrite() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// Who writes, for the change log's triggers: until the end of the transaction.
    virtual void setActor(QByteArrayView actor, QByteArrayView atIso) = 0;
    /// Stops what this connection is doing; callable from another thread.
    virtual void interrupt() = 0;

    /// Columns of a table in their order, empty when there is no such table.
    [[nodiscard]] virtual QStringList columnsOf(const QString& table) = 0;
    [[nodiscard]] virtual QStringList tables() = 0;
    struct Reference {
        QString table;
        QString column;
    };
    /// Columns of other tables that refer to this table's key.
    [[nodiscard]] virtual std::vector<Reference> referencesTo(const QString& table) = 0;
    /// What the engine itself says is wrong with its file, first findings only.
    [[nodiscard]] virtual QStringList integrityFindings() = 0;

  protected:
    Engine() = default;
};

} // namespace banso
