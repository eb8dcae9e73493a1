#pragma once

#include "core/storage/Database.h"

struct sqlite3;

namespace banso::bench {

/// Hears every statement that the program runs on a connection, with its values, while it lives.
/// What triggers and the search index run by themselves is not heard: it happens again by itself.
class Recording {
  public:
    explicit Recording(Database& database);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// What was run since the last call.
    [[nodiscard]] std::vector<QByteArray> take() { return std::exchange(m_statements, {}); }

  private:
    static int hear(unsigned what, void* self, void* statement, void* text);

    sqlite3* m_connection;
    std::vector<QByteArray> m_statements;
};

/// The engine as the program opens it (same durability, foreign keys, triggers, cache), spoken to
/// without the program. Works on a copy of the register that goes through the same changes.
class RawEngine {
  public:
    explicit RawEngine(const QString& file);
    ~RawEngine();
    RawEngine(const RawEngine&) = delete;
    RawEngine& operator=(const RawEngine&) = delete;

    /// A copy of a register, page by page as it lies.
    static void copy(const QString& from, const QString& to);

    /// Runs statements and reads every column of every row; milliseconds, without preparing.
    double run(const std::vector<QByteArray>& statements);
    void execute(const char* sql);

  private:
    sqlite3* m_connection = nullptr;
};

} // namespace banso::bench
