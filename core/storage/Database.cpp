#include "core/storage/Database.h"

#include "core/storage/RegisterFile.h"
#include "core/storage/Schema.h"
#include "core/storage/postgres/PostgresAddress.h"
#include "core/storage/postgres/PostgresEngine.h"
#include "core/storage/sqlite/OpenFile.h"
#include "core/storage/sqlite/SqliteEngine.h"

#include <QFile>

namespace banso {

namespace {

Result<std::unique_ptr<Engine>> connectTo(const DatabaseLocation& location) {
    try {
        if (location.isFile())
            return SqliteEngine::open(location.text());
        return PostgresEngine::connect(location.text());
    } catch (const StorageFailure& failure) {
        if (!location.isFile() && failure.problem() == StorageProblem::Disconnected)
            return fail(whyNotConnected(location.text(), location.shown()));
        return fail(failure.toError());
    }
}

Result<std::unique_ptr<Database>> connected(const DatabaseLocation& location) {
    BANSO_TRY(auto engine, connectTo(location));
    return std::make_unique<Database>(std::move(engine), location);
}

Status requireOurVersion(Database& database) {
    if (database.engine().tables().isEmpty())
        return fail(broken("register.notThere", {}, {database.location().shown()}));
    const auto version = Schema::versionOf(database);
    if (!version)
        return fail(broken("register.foreign", {}, {database.location().shown()}));
    const QStringList versions{QString::number(*version), QString::number(Schema::latestVersion())};
    if (*version < Schema::latestVersion())
        return fail(refused("register.older", {}, versions));
    if (*version > Schema::latestVersion())
        return fail(refused("register.newer", {}, versions));
    return {};
}

/// An empty file that its owner alone may read, from its first moment on; the engine gives what it
/// keeps beside it the same rights.
bool makeOwnersFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFile::ReadOwner | QFile::WriteOwner);
}

Result<std::unique_ptr<Database>> createFile(const DatabaseLocation& location) {
    if (QFile::exists(location.text()))
        return fail(refused("register.exists", {}, {location.shown()}));
    BANSO_TRY(const auto half, DatabaseLocation::parse(location.text() + QStringLiteral(".new")));
    RegisterFile::remove(half.text());
    if (!makeOwnersFile(half.text()))
        return fail(broken("register.cannotCreate", {}, {location.shown()}));
    {
        BANSO_TRY(auto database, connected(half));
        Schema::install(*database);
    }
    if (!QFile::rename(half.text(), location.text())) {
        RegisterFile::remove(half.text());
        return fail(broken("register.cannotCreate", {}, {location.shown()}));
    }
    return Database::open(location);
}

} // namespace

Result<std::unique_ptr<Database>> Database::openAnyVersion(const DatabaseLocation& location) {
    if (!location.isFile())
        return connected(location);
    // What is open here was looked at when it was opened; another look would cost it its locks.
    const std::scoped_lock turn(OpenFile::turn());
    if (!OpenFile::isOpen(location.text()))
        BANSO_CHECK(RegisterFile::inspect(location.text()));
    return connected(location);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation& location) {
    BANSO_TRY(auto database, openAnyVersion(location));
    try {
        BANSO_CHECK(requireOurVersion(*database));
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const DatabaseLocation& location) {
    try {
        if (location.isFile())
            return createFile(location);
        BANSO_TRY(auto database, connected(location));
        if (!database->engine().tables().isEmpty())
            return fail(refused("register.exists", {}, {location.shown()}));
        Schema::install(*database);
        return database;
    } catch (const StorageFailure& failure) {
        return fail(failure.toError());
    }
}

Database::Database(std::unique_ptr<Engine> engine, DatabaseLocation location)
    : m_engine(std::move(engine)), m_location(std::move(location)) {}

Database::~Database() {
    m_idle.clear();
}

void Database::GiveBack::operator()(Cursor* cursor) const {
    std::unique_ptr<Cursor> owned(cursor);
    try {
        owned->reset();
        database->m_idle[statement].push_back(std::move(owned));
    } catch (const StorageFailure&) {
        // A cursor that cannot be reset is dropped; the failure itself was already reported.
    }
}

Database::Lease Database::leased(const StatementText& statement) {
    auto& idle = m_idle[&statement];
    if (!idle.empty()) {
        Lease lease(idle.back().release(), GiveBack{this, &statement});
        idle.pop_back();
        return lease;
    }
    auto cursor = m_engine->prepare(statement.name(), statement.sql(), statement.parameters());
    const auto declared = static_cast<int>(statement.parameters().size());
    if (cursor->parameterCount() != declared)
        throw StorageDefect(std::string(statement.name()) + " has " +
                            std::to_string(cursor->parameterCount()) + " parameters, declared " +
                            std::to_string(declared));
    if (cursor->columnCount() != statement.columnCount())
        throw StorageDefect(std::string(statement.name()) + " has " +
                            std::to_string(cursor->columnCount()) + " columns, declared " +
                            std::to_string(statement.columnCount()));
    return Lease(cursor.release(), GiveBack{this, &statement});
}

} // namespace banso
