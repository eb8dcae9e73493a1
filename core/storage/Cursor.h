#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace banso {

enum class ColumnType { Null, Integer, Real, Text, Blob };

/// A prepared statement of one connection, with its values and its rows. Feature rooms use `Query`
/// and `Command` instead, which check the numbers and types of both at compile time.
/// Positions count from 0. Every call may throw `StorageFailure`.
class Cursor {
  public:
    virtual ~Cursor() = default;
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    [[nodiscard]] virtual int parameterCount() const = 0;
    virtual void bindNull(int position) = 0;
    virtual void bindInteger(int position, qint64 value) = 0;
    virtual void bindReal(int position, double value) = 0;
    virtual void bindText(int position, QByteArrayView utf8) = 0;
    virtual void bindBlob(int position, QByteArrayView bytes) = 0;

    /// Runs on the first call; true when a row stands ready.
    [[nodiscard]] virtual bool step() = 0;
    /// Rows inserted, updated or deleted; valid after the last step.
    [[nodiscard]] virtual qint64 changes() const = 0;
    /// Forgets rows and values, ready to be bound again.
    virtual void reset() = 0;

    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual QByteArray columnName(int column) const = 0;
    [[nodiscard]] virtual ColumnType columnType(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    /// Valid until the next step or reset.
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
    [[nodiscard]] virtual QByteArray blob(int column) const = 0;

  protected:
    Cursor() = default;
};

} // namespace banso
