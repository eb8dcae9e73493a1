#pragma once

#include "core/storage/Cursor.h"

struct sqlite3;
struct sqlite3_stmt;

namespace banso {

class SqliteCursor final : public Cursor {
  public:
    SqliteCursor(sqlite3* db, const char* name, QByteArrayView sql);
    ~SqliteCursor() override;

    [[nodiscard]] int parameterCount() const override;
    void bindNull(int position) override;
    void bindInteger(int position, qint64 value) override;
    void bindReal(int position, double value) override;
    void bindText(int position, QByteArrayView utf8) override;
    void bindBlob(int position, QByteArrayView bytes) override;
    [[nodiscard]] bool step() override;
    [[nodiscard]] qint64 changes() const override { return m_changes; }
    void reset() override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QByteArray columnName(int column) const override;
    [[nodiscard]] ColumnType columnType(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QByteArrayView text(int column) const override;
    [[nodiscard]] QByteArray blob(int column) const override;

  private:
    void require(int code) const;

    sqlite3* m_db;
    const char* m_name;
    sqlite3_stmt* m_statement = nullptr;
    qint64 m_changes = 0;
};

} // namespace banso
