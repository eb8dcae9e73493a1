#pragma once

#include "core/base/Result.h"

namespace banso {

/// Where a register lives: a SQLite file, or a PostgreSQL database.
class DatabaseLocation {
  public:
    /// A path, or `postgresql://…` (also `postgres://…`). Error `location.empty`.
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString& text);

    [[nodiscard]] bool isFile() const { return m_isFile; }
    /// The file's path, or the connection URI with everything in it.
    [[nodiscard]] QString text() const { return m_text; }
    /// What may be shown and logged: the file's name, or the URI without its password.
    [[nodiscard]] QString shown() const;

  private:
    DatabaseLocation(QString text, bool isFile) : m_text(std::move(text)), m_isFile(isFile) {}
    QString m_text;
    bool m_isFile;
};

} // namespace banso
