#pragma once

#include "core/storage/Database.h"

namespace banso::test {

/// Makes the register refuse to write certain rows of a table, on either database: what is under way
/// breaks off there, as it would on a full disk or by a kill.
class Saboteur {
  public:
    /// `when` is an SQL condition on NEW.
    Saboteur(Database& db, const char* table, const char* when) : m_db(db), m_table(table) {
        const bool isSqlite = db.dialect() == Dialect::Sqlite;
        const QByteArray body =
            isSqlite ? QByteArray("CREATE TRIGGER sabotage BEFORE UPDATE ON ") + table + " WHEN " +
                           when + " BEGIN SELECT RAISE(ABORT, 'sabotage'); END"
                     : QByteArray("CREATE FUNCTION sabotage_now() RETURNS trigger LANGUAGE plpgsql"
                                  " AS $$ BEGIN IF ") +
                           when + " THEN RAISE EXCEPTION 'sabotage'; END IF; RETURN NEW; END $$";
        db.engine().execute(body);
        if (!isSqlite)
            db.engine().execute(QByteArray("CREATE TRIGGER sabotage BEFORE UPDATE ON ") + table +
                                " FOR EACH ROW EXECUTE FUNCTION sabotage_now()");
    }
    ~Saboteur() {
        if (m_db.dialect() == Dialect::Sqlite) {
            m_db.engine().execute("DROP TRIGGER sabotage");
            return;
        }
        m_db.engine().execute(QByteArray("DROP TRIGGER sabotage ON ") + m_table);
        m_db.engine().execute("DROP FUNCTION sabotage_now()");
    }
    Saboteur(const Saboteur&) = delete;
    Saboteur& operator=(const Saboteur&) = delete;

  private:
    Database& m_db;
    QByteArray m_table;
};

} // namespace banso::test
