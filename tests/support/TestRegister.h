#pragma once

#include "core/storage/Database.h"
#include "core/storage/Transaction.h"

#include <QTemporaryDir>

namespace banso::test {

/// The databases that the core tests run on: both, or those named in BANSO_TEST_ENGINES
/// (`sqlite`, `postgres`).
[[nodiscard]] std::vector<Dialect> engines();

/// A fresh register of the current schema on one of the databases, gone at the end.
/// Copied from a template made once a process, so it costs milliseconds.
class TestRegister {
  public:
    explicit TestRegister(Dialect dialect);
    ~TestRegister();
    TestRegister(const TestRegister&) = delete;
    TestRegister& operator=(const TestRegister&) = delete;

    [[nodiscard]] Database& db() { return *m_database; }
    [[nodiscard]] DatabaseLocation location() const { return m_location; }
    /// Another connection to the same register.
    [[nodiscard]] std::unique_ptr<Database> connect() const;
    void close() { m_database.reset(); }
    void reopen() { m_database = connect(); }
    /// A folder for files of the test.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    FixedClock clock{*Date::of(2026, 11, 22)};
    Actor actor{QStringLiteral("staff:1")};
    [[nodiscard]] WriteTransaction write() { return {db(), actor, clock.now()}; }

  private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
};

/// An empty database of that kind, without a schema.
class EmptyDatabase {
  public:
    explicit EmptyDatabase(Dialect dialect);
    ~EmptyDatabase();
    EmptyDatabase(const EmptyDatabase&) = delete;
    EmptyDatabase& operator=(const EmptyDatabase&) = delete;
    [[nodiscard]] DatabaseLocation location() const { return m_location; }

  private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

} // namespace banso::test

namespace Catch {
template <>
struct StringMaker<banso::Dialect> {
    static std::string convert(banso::Dialect dialect) {
        return dialect == banso::Dialect::Sqlite ? "SQLite" : "PostgreSQL";
    }
};
} // namespace Catch

/// `BANSO_ON_BOTH(register)` at the head of a test case runs it once on each database.
#define BANSO_ON_BOTH(name)                                                                        \
    const auto BANSO_JOIN(dialect, __LINE__) = GENERATE(from_range(::banso::test::engines()));     \
    CAPTURE(BANSO_JOIN(dialect, __LINE__));                                                        \
    ::banso::test::TestRegister name(BANSO_JOIN(dialect, __LINE__))
