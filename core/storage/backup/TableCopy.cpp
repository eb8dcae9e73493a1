#include "core/storage/backup/TableCopy.h"

#include "core/storage/Schema.h"
#include "core/storage/SchemaScript.h"
#include "core/storage/TextIndex.h"
#include "core/storage/Transaction.h"
#include "core/storage/postgres/PostgresCopyIn.h"
#include "core/storage/postgres/PostgresEngine.h"

namespace banso::TableCopy {

namespace {

constexpr qint64 kRowsBetweenLooks = 2000;

struct Constraint {
    QByteArray table;
    QByteArray name;
    QByteArray definition;
};

QStringList textIndexes() {
    QStringList tables;
    for (const SchemaScript& script : SchemaScript::all(Dialect::Postgres))
        tables += script.textIndexes;
    return tables;
}

qint64 countOf(Engine& engine, const QString& table) {
    const auto cursor = engine.prepare("copy.count", "SELECT COUNT(*) FROM " + table.toUtf8(), {});
    (void)cursor->step();
    return cursor->integer(0);
}

/// One register's copying onto a server, inside one transaction of the server.
class Copier {
  public:
    Copier(Database& from, Database& to, JobControl& job)
        : m_from(from),
          m_file(from.engine()),
          m_server(static_cast<PostgresEngine&>(to.engine())),
          m_to(to),
          m_job(job) {}

    Status run() {
        m_server.beginWrite();
        Status done = copyAll();
        if (done)
            m_server.commit();
        else
            m_server.rollback();
        return done;
    }

  private:
    Status copyAll() {
        Schema::installInTransaction(m_to);
        const QStringList indexes = textIndexes();
        QStringList tables = m_server.tables();
        for (const QString& index : indexes)
            tables.removeAll(index);
        for (const QString& table : tables)
            m_total += countOf(m_file, table);
        const auto references = takeReferencesAway();
        setTriggers(tables, "DISABLE");
        m_server.execute("TRUNCATE " + tables.join(QStringLiteral(", ")).toUtf8());
        for (const QString& table : tables)
            BANSO_CHECK(copyTable(table));
        for (const QString& index : indexes)
            BANSO_CHECK(copyIndex(index));
        setTriggers(tables, "ENABLE");
        for (const Constraint& reference : references)
            m_server.execute("ALTER TABLE " + reference.table + " ADD CONSTRAINT " +
                             reference.name + ' ' + reference.definition);
        setCounters();
        return {};
    }

    /// Rows come in the order of the tables' names, which is not the order in which they refer to
    /// each other. Put back at the end, every reference is checked.
    std::vector<Constraint> takeReferencesAway() {
        std::vector<Constraint> references;
        const auto cursor = m_server.prepare(
            "copy.references",
            "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)"
            " FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace",
            {});
        while (cursor->step())
            references.push_back({cursor->text(0).toByteArray(), cursor->text(1).toByteArray(),
                                  cursor->text(2).toByteArray()});
        for (const Constraint& reference : references)
            m_server.execute("ALTER TABLE " + reference.table + " DROP CONSTRAINT " +
                             reference.name);
        return references;
    }

    void setTriggers(const QStringList& tables, const QByteArray& word) {
        for (const QString& table : tables)
            m_server.execute("ALTER TABLE " + table.toUtf8() + ' ' + word + " TRIGGER USER");
    }

    Status copyTable(const QString& table) {
        const QStringList columns = m_server.columnsOf(table);
        const auto rows = m_file.prepare("copy.rows",
                                         "SELECT " + columns.join(QStringLiteral(", ")).toUtf8() +
                                             " FROM " + table.toUtf8(),
                                         {});
        PostgresCopyIn copy(m_server, table, columns);
        qint64 count = 0;
        while (rows->step()) {
            for (int column = 0; column < static_cast<int>(columns.size()); ++column)
                addValue(copy, *rows, column);
            copy.endRow();
            ++count;
            BANSO_CHECK(look());
        }
        copy.finish();
        const qint64 arrived = countOf(m_server, table);
        if (arrived != count)
            return fail(broken("restore.countsDiffer", {},
                               {table, QString::number(count), QString::number(arrived)}));
        return {};
    }

    static void addValue(PostgresCopyIn& copy, const Cursor& row, int column) {
        switch (row.columnType(column)) {
        case ColumnType::Null:
            return copy.addNull();
        case ColumnType::Integer:
            return copy.addPlain(QByteArray::number(row.integer(column)));
        case ColumnType::Real:
            return copy.addPlain(QByteArray::number(row.real(column), 'g', 17));
        case ColumnType::Text:
            return copy.addText(row.text(column));
        case ColumnType::Blob:
            return copy.addBlob(row.blob(column));
        }
    }

    Status copyIndex(const QString& table) {
        TextIndex::leaveServerRowsUnindexed(m_server, table);
        PostgresCopyIn copy(m_server, table, TextIndex::serverColumns());
        Status going;
        TextIndex(m_from, table).each([&](qint64 row, const QStringList& keys) {
            const auto values = TextIndex::serverRow(keys);
            copy.addPlain(QByteArray::number(row));
            for (const QByteArray& value : values)
                copy.addText(value);
            copy.endRow();
            going = look();
            return going.has_value();
        });
        BANSO_CHECK(going);
        copy.finish();
        TextIndex::indexServerRows(m_server, table);
        return {};
    }

    Status look() {
        if (++m_done % kRowsBetweenLooks != 0)
            return {};
        m_job.progress(m_done, std::max(m_done, m_total));
        return m_job.isCancelled() ? fail(refused("job.cancelled")) : Status();
    }

    void setCounters() {
        m_server.execute(
            "DO $$ DECLARE c record; highest bigint; BEGIN"
            " FOR c IN SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND is_identity = 'YES' LOOP"
            " EXECUTE format('SELECT COALESCE(MAX(%I), 0) + 1 FROM %I', c.column_name,"
            " c.table_name) INTO highest;"
            " PERFORM setval(pg_get_serial_sequence(quote_ident(c.table_name), c.column_name),"
            " highest, false); END LOOP; END $$");
    }

    Database& m_from;
    Engine& m_file;
    PostgresEngine& m_server;
    Database& m_to;
    JobControl& m_job;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace

Status run(Database& from, Database& to, JobControl& job) {
    const ReadTransaction snapshot(from);
    try {
        return Copier(from, to, job).run();
    } catch (...) {
        to.engine().rollback();
        throw;
    }
}

} // namespace banso::TableCopy
