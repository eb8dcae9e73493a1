#pragma once

#include "core/storage/Cursor.h"
#include "core/storage/postgres/PostgresResult.h"

#include <optional>
#include <span>
#include <vector>

namespace banso {

enum class ParameterType;

class PostgresCursor final : public Cursor {
  public:
    PostgresCursor(PGconn* connection, const char* name, QByteArray preparedName,
                   const QByteArray& sql, std::span<const ParameterType> parameters);
    ~PostgresCursor() override;

    [[nodiscard]] int parameterCount() const override { return m_parameterCount; }
    void bindNull(int position) override;
    void bindInteger(int position, qint64 value) override;
    void bindReal(int position, double value) override;
    void bindText(int position, QByteArrayView utf8) override;
    void bindBlob(int position, QByteArrayView bytes) override;
    [[nodiscard]] bool step() override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }
    void reset() override;
    [[nodiscard]] int columnCount() const override { return m_columnCount; }
    [[nodiscard]] QByteArray columnName(int column) const override;
    [[nodiscard]] ColumnType columnType(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView text(int column) const override;
    [[nodiscard]] QByteArray blob(int column) const override;

  private:
    struct Value {
        std::optional<QByteArray> bytes;
        bool isBinary = false;
    };
    Value& at(int position);
    void describe();
    void run();
    [[nodiscard]] QByteArrayView raw(int column) const;

    PGconn* m_connection;
    const char* m_name;
    QByteArray m_preparedName;
    std::vector<Value> m_values;
    PostgresResult m_result;
    int m_parameterCount = 0;
    int m_columnCount = 0;
    int m_row = -1;
    qint64 m_changes = 0;
    std::vector<QByteArray> m_columnNames;
};

} // namespace banso
