#pragma once

#include "core/base/Result.h"

#include <QLockFile>

#include <memory>

namespace banso {

/// A register in clear that stands beside another one only while a backup or a restore works on it:
/// readable by its owner alone, on the disk where the register itself lies, never where the backup
/// goes (a stick keeps what was deleted). It disappears with this object; what a killed program
/// left disappears when the next one begins.
class WorkingFile {
  public:
    /// Beside `registerPath`, for one program at a time. Errors: `backup.running` {name},
    /// `file.noFolder` {folder}, `file.unwritable` {path, reason}.
    [[nodiscard]] static Result<std::unique_ptr<WorkingFile>> create(const QString& registerPath);
    ~WorkingFile();
    WorkingFile(const WorkingFile&) = delete;
    WorkingFile& operator=(const WorkingFile&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// Gives it the register's name, where nothing stands yet: `restore.targetNotEmpty` {name}.
    [[nodiscard]] Status becomeRegister();

  private:
    explicit WorkingFile(const QString& registerPath);

    QString m_register;
    QString m_path;
    QLockFile m_lock;
};

} // namespace banso
