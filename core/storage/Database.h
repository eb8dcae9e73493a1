#pragma once

#include "core/base/Result.h"
#include "core/storage/DatabaseLocation.h"
#include "core/storage/Engine.h"
#include "core/storage/Statement.h"

#include <unordered_map>

namespace banso {

/// One connection to a register, used by one thread. A background job opens its own.
///
/// Statements are typed (`Query`, `Command`): a forgotten value, a value of a wrong type and a
/// column that is not there do not compile, or are refused when the statement is first prepared.
/// Every call may throw `StorageFailure`.
class Database {
  public:
    /// Opens a register of exactly this program's schema version.
    /// Errors: those of `RegisterFile::inspect` for files, of `whyNotConnected` for servers;
    /// `register.notThere` (an empty database), `register.foreign` when it is something else,
    /// `register.older` {has, wants}, `register.newer` {has, wants}; `storage.busy` when another
    /// program holds the file for itself; `storage.corrupt`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseLocation& location);
    /// Makes a new, empty register. A file appears whole or not at all.
    /// Errors: `register.exists`, `storage.*`.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const DatabaseLocation& location);
    /// Opens without asking for the schema version: migration, backup and the tests of both.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openAnyVersion(const DatabaseLocation& location);

    explicit Database(std::unique_ptr<Engine> engine, DatabaseLocation location);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const { return m_engine->dialect(); }
    [[nodiscard]] const DatabaseLocation& location() const { return m_location; }
    /// For storage's own rooms only.
    [[nodiscard]] Engine& engine() { return *m_engine; }
    /// Stops the running statement; callable from another thread.
    void interrupt() { m_engine->interrupt(); }

    /// Calls `use(Row&&)` for each row while it is read.
    template <class Row, class... P, class Use>
    void each(const Query<Row, P...>& query, Use&& use, const std::type_identity_t<P>&... values) {
        Lease cursor = leased(query);
        bindAll<P...>(*cursor, values...);
        while (cursor->step())
            use(detail::RowShape<Row>::read(*cursor));
    }

    template <class Row, class... P>
    [[nodiscard]] std::vector<Row> all(const Query<Row, P...>& query,
                                       const std::type_identity_t<P>&... values) {
        std::vector<Row> rows;
        each(
            query, [&rows](Row&& row) { rows.push_back(std::move(row)); }, values...);
        return rows;
    }

    /// The first row, or nothing.
    template <class Row, class... P>
    std::optional<Row> first(const Query<Row, P...>& query,
                             const std::type_identity_t<P>&... values) {
        Lease cursor = leased(query);
        bindAll<P...>(*cursor, values...);
        if (!cursor->step())
            return std::nullopt;
        return detail::RowShape<Row>::read(*cursor);
    }

    /// The one row there must be (a count, a returned id); none is a defect.
    template <class Row, class... P>
    Row one(const Query<Row, P...>& query, const std::type_identity_t<P>&... values) {
        auto row = first(query, values...);
        if (!row)
            throw StorageDefect(std::string(query.name()) + " gave no row");
        return *std::move(row);
    }

    /// Rows changed.
    template <class... P>
    qint64 run(const Command<P...>& command, const std::type_identity_t<P>&... values) {
        Lease cursor = leased(command);
        bindAll<P...>(*cursor, values...);
        while (cursor->step()) {
        }
        return cursor->changes();
    }

    /// Prepares a statement and compares it with its declaration; throws `StorageDefect`.
    void verify(const StatementText& statement) { (void)leased(statement); }

    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

  private:
    friend class ReadTransaction;
    friend class WriteTransaction;

    struct Writer {
        QByteArray actor;
        QByteArray at;
        friend bool operator==(const Writer&, const Writer&) = default;
    };

    struct GiveBack {
        Database* database;
        const StatementText* statement;
        void operator()(Cursor* cursor) const;
    };
    using Lease = std::unique_ptr<Cursor, GiveBack>;

    [[nodiscard]] Lease leased(const StatementText& statement);

    template <class... P>
    static void bindAll(Cursor& cursor, const P&... values) {
        int position = 0;
        (SqlType<P>::bind(cursor, position++, values), ...);
    }

    std::unique_ptr<Engine> m_engine;
    DatabaseLocation m_location;
    std::unordered_map<const StatementText*, std::vector<std::unique_ptr<Cursor>>> m_idle;
    bool m_isInTransaction = false;
    std::optional<Writer> m_writer; ///< whose write transaction this is
    bool m_isBroken = false;        ///< an inner write transaction was given up
};

} // namespace banso
