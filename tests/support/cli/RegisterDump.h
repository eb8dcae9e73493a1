#pragma once

#include "core/storage/Database.h"

#include <map>

namespace banso::test {

/// Every row of every table of a register, as one hash a table, so that two moments can be
/// compared: "nothing has changed" means nothing in any table.
class RegisterDump {
  public:
    /// Without `except`: the audit log by default, because it notes who came in even where nothing
    /// was done.
    explicit RegisterDump(Database& database,
                          const QStringList& except = {QStringLiteral("audit_entry")});
    /// Opens the register for the time of the reading.
    explicit RegisterDump(const DatabaseLocation& location);

    /// Names of the tables that differ, joined with a space; empty when all are alike.
    [[nodiscard]] QString differenceTo(const RegisterDump& other) const;
    friend bool operator==(const RegisterDump&, const RegisterDump&) = default;

  private:
    void read(Database& database, const QStringList& except);

    std::map<QString, QByteArray> m_tables;
};

/// How many rows a query like `SELECT COUNT(*) FROM …` counts.
[[nodiscard]] qint64 counted(Database& database, const char* sql);

} // namespace banso::test
