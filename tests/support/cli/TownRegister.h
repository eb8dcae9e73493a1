#pragma once

#include "core/storage/Database.h"
#include "tests/support/cli/CliProgram.h"

#include <QTemporaryDir>

namespace banso::test {

/// Where a register lies, or will lie, with a folder for the files around it; gone at the end.
class TownRegister {
  public:
    /// Nothing there yet (on a server: an empty database).
    explicit TownRegister(Dialect dialect);
    ~TownRegister();
    TownRegister(const TownRegister&) = delete;
    TownRegister& operator=(const TownRegister&) = delete;

    /// Another register with the same contents; nobody may be at work in this one.
    [[nodiscard]] std::unique_ptr<TownRegister> copy() const;

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const DatabaseLocation& location() const { return m_location; }
    [[nodiscard]] std::unique_ptr<Database> open() const;
    [[nodiscard]] CliProgram cli() const;
    [[nodiscard]] QString path(const QString& name = {}) const;
    /// Makes a folder and returns its path.
    [[nodiscard]] QString folder(const char* name) const;
    /// Writes a file and returns its path.
    QString write(const char* name, QByteArrayView bytes) const;

    /// The day on which these tests take place.
    static Date today() { return *Date::of(2026, 11, 22); }

  private:
    TownRegister(Dialect dialect, const TownRegister* other);

    Dialect m_dialect;
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

} // namespace banso::test
