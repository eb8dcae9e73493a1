#include "core/storage/ChangeLog.h"

namespace banso::ChangeLog {

namespace {

const Query<QString> kWatched{"changeLog.watched",
                              "SELECT table_name FROM watched_table ORDER BY table_name"};
const Query<Change, QString, qint64> kOf{
    "changeLog.of",
    "SELECT change_log_id, changed_at, actor, table_name, row_key, before_row, after_row"
    " FROM change_log WHERE table_name = ? AND row_key = ? ORDER BY change_log_id"};

constexpr const char* kPostgresFunction = R"(
CREATE FUNCTION banso_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  key_name text := TG_TABLE_NAME || '_id';
  old_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
BEGIN
  INSERT INTO change_log (changed_at, actor, table_name, row_key, before_row, after_row)
  VALUES (NULLIF(current_setting('banso.acting_at', true), ''),
          NULLIF(current_setting('banso.actor', true), ''), TG_TABLE_NAME,
          (COALESCE(new_row, old_row) ->> key_name)::bigint, old_row::text, new_row::text);
  RETURN NULL;
END $$)";

/// `json_object('name', NEW.name, …)` over the columns of a table.
QByteArray rowAsJson(const QStringList& columns, const QByteArray& row) {
    QByteArray json = "json_object(";
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray column = columns[i].toUtf8();
        json += (i ? ", '" : "'") + column + "', " + row + '.' + column;
    }
    return json + ')';
}

void watchOnSqlite(Engine& engine, const QString& table) {
    const QByteArray name = table.toUtf8();
    const QStringList columns = engine.columnsOf(table);
    const QByteArray before = rowAsJson(columns, "OLD");
    const QByteArray after = rowAsJson(columns, "NEW");
    const auto trigger = [&](const QByteArray& event, const QByteArray& row, const QByteArray& from,
                             const QByteArray& to) {
        const QByteArray triggerName = "log_" + name + '_' + event.toLower();
        engine.execute("DROP TRIGGER IF EXISTS " + triggerName);
        // Without an actor the subqueries are NULL and the log's NOT NULL refuses the change.
        engine.execute("CREATE TRIGGER " + triggerName + " AFTER " + event + " ON " + name +
                       " BEGIN INSERT INTO change_log"
                       " (changed_at, actor, table_name, row_key, before_row, after_row)"
                       " VALUES ((SELECT acting_at FROM actor_context),"
                       " (SELECT actor FROM actor_context), '" +
                       name + "', " + row + '.' + name + "_id, " + from + ", " + to + "); END");
    };
    trigger("INSERT", "NEW", "NULL", after);
    trigger("UPDATE", "NEW", before, after);
    trigger("DELETE", "OLD", before, "NULL");
}

void watchOnPostgres(Engine& engine, const QString& table) {
    const QByteArray name = table.toUtf8();
    engine.execute("DROP TRIGGER IF EXISTS log_change ON " + name);
    engine.execute("CREATE TRIGGER log_change AFTER INSERT OR UPDATE OR DELETE ON " + name +
                   " FOR EACH ROW EXECUTE FUNCTION banso_log_change()");
}

} // namespace

void prepare(Engine& engine) {
    if (engine.dialect() == Dialect::Postgres)
        engine.execute(kPostgresFunction);
}

void watch(Engine& engine, const QString& table) {
    if (!engine.columnsOf(table).contains(table + QStringLiteral("_id")))
        throw StorageDefect("cannot watch " + table.toStdString() + ": it has no key of its name");
    if (engine.dialect() == Dialect::Sqlite)
        watchOnSqlite(engine, table);
    else
        watchOnPostgres(engine, table);
    engine.execute("INSERT INTO watched_table (table_name) VALUES ('" + table.toUtf8() +
                   "') ON CONFLICT DO NOTHING");
}

QStringList watchedTables(Database& database) {
    QStringList tables;
    database.each(kWatched, [&tables](QString&& name) { tables.append(std::move(name)); });
    return tables;
}

std::vector<Change> of(Database& database, const QString& table, qint64 row) {
    return database.all(kOf, table, row);
}

namespace {

/// Of two rows as JSON, whether a column that both have differs. Columns that a later schema added
/// are not in older entries, and a register that moved to another database has entries written in
/// the other one's manner.
QByteArray differs(Dialect dialect) {
    if (dialect == Dialect::Postgres)
        return "NOT r.present::jsonb @> r.logged::jsonb"
               " AND EXISTS (SELECT 1 FROM jsonb_each(r.logged::jsonb) e"
               " WHERE jsonb_exists(r.present::jsonb, e.key)"
               " AND r.present::jsonb -> e.key IS DISTINCT FROM e.value)";
    return "EXISTS (SELECT 1 FROM json_each(r.logged) e"
           " WHERE json_type(r.present, '$.\"' || e.key || '\"') IS NOT NULL"
           " AND e.value IS NOT json_extract(r.present, '$.\"' || e.key || '\"'))";
}

} // namespace

qint64 rowsBehindItsBack(Database& database, const QString& table) {
    const QByteArray name = table.toUtf8();
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    const QByteArray json = isSqlite ? rowAsJson(database.engine().columnsOf(table), "t")
                                     : QByteArray("to_jsonb(t)::text");
    const QByteArray rows = "(SELECT " + json +
                            " AS present, (SELECT after_row FROM change_log l WHERE"
                            " l.table_name = '" +
                            name + "' AND l.row_key = t." + name +
                            "_id ORDER BY l.change_log_id DESC LIMIT 1) AS logged FROM " + name +
                            (isSqlite ? " t)" : " t OFFSET 0)"); // computed once a row
    const QByteArray vanished =
        "(SELECT COUNT(*) FROM (SELECT row_key, MAX(change_log_id) AS last_id FROM change_log"
        " WHERE table_name = '" +
        name +
        "' GROUP BY row_key) k JOIN change_log l ON l.change_log_id = k.last_id"
        " WHERE l.after_row IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
        name + " t WHERE t." + name + "_id = k.row_key))";
    // Most rows are written exactly as they were logged: only the others are taken apart.
    const auto cursor = database.engine().prepare(
        "changeLog.behind",
        "SELECT COUNT(*) + " + vanished + " FROM " + rows +
            " r WHERE r.present IS DISTINCT FROM r.logged AND (r.logged IS NULL OR " +
            differs(database.dialect()) + ")",
        {});
    if (!cursor->step())
        throw StorageDefect("change log count gave no row");
    return cursor->integer(0);
}

} // namespace banso::ChangeLog
