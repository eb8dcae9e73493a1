#include "core/storage/AppendOnly.h"

namespace banso::AppendOnly {

void prepare(Engine& engine) {
    if (engine.dialect() != Dialect::Postgres)
        return;
    engine.execute("CREATE FUNCTION banso_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$"
                   " BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME"
                   " USING ERRCODE = 'integrity_constraint_violation'; END $$");
}

void guard(Engine& engine, const QString& table) {
    const QByteArray name = table.toUtf8();
    if (engine.dialect() == Dialect::Postgres) {
        engine.execute("CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON " + name +
                       " FOR EACH STATEMENT EXECUTE FUNCTION banso_refuse_change()");
        return;
    }
    for (const QByteArray event : {"UPDATE", "DELETE"})
        engine.execute("CREATE TRIGGER append_only_" + name + '_' + event.toLower() + " BEFORE " +
                       event + " ON " + name + " BEGIN SELECT RAISE(ABORT, 'rows of " + name +
                       " are only ever added'); END");
}

} // namespace banso::AppendOnly
