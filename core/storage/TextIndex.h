#pragma once

#include "core/storage/Database.h"

#include <functional>

namespace banso {

/// Finds rows by any part of their keys, in the order of their numbers, fast for one character and
/// for ten at a million rows. The numbers are given by the caller so that their order is the order
/// wished for. Keys are already folded (`searchKey`); a term never matches across two keys.
///
/// SQLite: FTS5 over pairs of neighbouring characters; PostgreSQL: a GIN index over the same pairs.
class TextIndex {
  public:
    TextIndex(Database& database, const QString& table);
    ~TextIndex();

    static void create(Engine& engine, const QString& table);

    void put(qint64 row, const QStringList& keys);
    void remove(qint64 row);
    /// Rows after `after` in whose keys every term occurs. Empty terms find nothing.
    [[nodiscard]] std::vector<qint64> find(const QStringList& terms, int limit, qint64 after = -1);

    /// All rows with their keys, in the order of their numbers, until `use` answers false. Needs
    /// keys without blanks, which folded keys are.
    void each(const std::function<bool(qint64 row, const QStringList& keys)>& use);
    /// What a row looks like on PostgreSQL, for pouring many in at once: its columns, and the
    /// values behind its number.
    [[nodiscard]] static QStringList serverColumns();
    [[nodiscard]] static std::array<QByteArray, 2> serverRow(const QStringList& keys);
    /// Pouring in is many times faster while they are not indexed.
    static void leaveServerRowsUnindexed(Engine& engine, const QString& table);
    static void indexServerRows(Engine& engine, const QString& table);

  private:
    [[nodiscard]] Cursor& cursor(std::unique_ptr<Cursor>& slot, const QByteArray& sql,
                                 std::span<const ParameterType> types);

    Database& m_database;
    QByteArray m_table;
    std::unique_ptr<Cursor> m_put;
    std::unique_ptr<Cursor> m_remove;
    std::unique_ptr<Cursor> m_find;
};

} // namespace banso
