#include "core/storage/Schema.h"

#include "core/storage/AppendOnly.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/RegisterFile.h"
#include "core/storage/SchemaScript.h"
#include "core/storage/TextIndex.h"

#include <QUuid>

namespace banso::Schema {

namespace {

const Query<int> kVersion{"schema.version", "SELECT CAST(COALESCE(MAX(version), 0) AS INTEGER)"
                                            " FROM schema_version"};
const Command<int, QString> kAddVersion{"schema.addVersion",
                                        "INSERT INTO schema_version (version, name) VALUES (?, ?)"};
const Command<QString> kAddRegister{
    "schema.addRegister",
    "INSERT INTO register_info (register_info_id, register_key, is_fictitious) VALUES (1, ?, 0)"};

/// Without an actor unless one is named: the tables that would log it are only being made.
class SchemaTransaction {
  public:
    explicit SchemaTransaction(Engine& engine) : m_engine(engine) { m_engine.beginWrite(); }
    ~SchemaTransaction() {
        if (!m_isDone)
            m_engine.rollback();
    }
    void commit() {
        m_engine.commit();
        m_isDone = true;
    }

  private:
    Engine& m_engine;
    bool m_isDone = false;
};

void apply(Database& database, const SchemaScript& script) {
    Engine& engine = database.engine();
    for (const QByteArray& statement : script.statements)
        engine.execute(statement);
    if (script.version == 1) {
        ChangeLog::prepare(engine);
        AppendOnly::prepare(engine);
    }
    for (const QString& table : script.textIndexes)
        TextIndex::create(engine, table);
    for (const QString& table : script.loggedTables)
        ChangeLog::watch(engine, table);
    for (const QString& table : script.appendOnlyTables)
        AppendOnly::guard(engine, table);
    database.run(kAddVersion, script.version, script.name);
    if (script.version == 1)
        database.run(kAddRegister, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (database.dialect() == Dialect::Sqlite)
        engine.execute("PRAGMA user_version = " + QByteArray::number(script.version));
}

/// On SQLite a watching trigger names the columns, which the script may have changed.
void watchAnew(Database& database) {
    for (const QString& table : ChangeLog::watchedTables(database))
        ChangeLog::watch(database.engine(), table);
}

} // namespace

int latestVersion() {
    static const int version = static_cast<int>(SchemaScript::all(Dialect::Sqlite).size());
    return version;
}

std::optional<int> versionOf(Database& database) {
    if (!database.engine().tables().contains(QStringLiteral("schema_version")))
        return std::nullopt;
    return database.one(kVersion);
}

void install(Database& database, int upTo) {
    if (database.dialect() == Dialect::Sqlite)
        database.engine().execute("PRAGMA application_id = " +
                                  QByteArray::number(RegisterFile::kApplicationId));
    SchemaTransaction transaction(database.engine());
    installInTransaction(database, upTo);
    transaction.commit();
}

void installInTransaction(Database& database, int upTo) {
    for (const SchemaScript& script : SchemaScript::all(database.dialect()))
        if (script.version <= upTo)
            apply(database, script);
}

void upgrade(Database& database, Instant at, JobControl& job) {
    const int from = versionOf(database).value_or(0);
    const auto scripts = SchemaScript::all(database.dialect());
    for (const SchemaScript& script : scripts) {
        if (script.version <= from)
            continue;
        job.progress(script.version - from, static_cast<qint64>(scripts.size()) - from);
        SchemaTransaction transaction(database.engine());
        // Two desks may have begun at once: what the other one did is done.
        if (versionOf(database).value_or(0) >= script.version)
            continue;
        database.engine().setActor("system:upgrade", at.iso().toLatin1());
        apply(database, script);
        watchAnew(database);
        transaction.commit();
    }
}

} // namespace banso::Schema
