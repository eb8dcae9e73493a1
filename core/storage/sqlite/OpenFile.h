#pragma once

#include <QString>

#include <mutex>

namespace banso {

/// A database file that a connection of this process has open.
///
/// Where locks are POSIX's, closing any descriptor of a file drops every lock that the process has
/// on it, those of SQLite's connections too. Whoever merely looked into the file of a register that
/// is in use here would so take its connections out of the other programs' sight: the next of them
/// that ends believes to be the last, and removes the log with what is written into it. So a file
/// that is open here is not opened again but by the engine, which knows about this.
class OpenFile {
  public:
    explicit OpenFile(const QString& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] static bool isOpen(const QString& path);
    /// Held from the look into a file until the engine has it open.
    [[nodiscard]] static std::recursive_mutex& turn();

  private:
    QString m_path;
};

} // namespace banso
