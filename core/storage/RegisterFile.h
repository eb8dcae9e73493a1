#pragma once

#include "core/base/Result.h"

namespace banso {

/// A register's file as it lies on the disk, looked at before the engine touches it: SQLite would
/// take an empty file for a valid register, and a network drive for a safe place.
namespace RegisterFile {

/// "BNSO" in the header's application id says that a SQLite file is a register of ours.
inline constexpr quint32 kApplicationId = 0x424E534F;

/// Errors, each with the file's name: `file.notThere`, `file.isDirectory`, `file.unreadable`,
/// `file.readOnly`, `file.folderReadOnly` {folder: the engine writes its log beside the file},
/// `file.empty` (zero length), `file.notARegister` (no database at all), `file.otherDatabase` (a
/// database of another program), `file.truncated` {bytes there, bytes the header promises},
/// `file.onNetwork` (a network drive: write-ahead logging needs one machine; several desks share a
/// PostgreSQL register instead).
[[nodiscard]] Status inspect(const QString& path);

/// Whether the file lies on a drive of another machine (NFS, SMB and the like).
[[nodiscard]] bool isOnNetwork(const QString& path);

/// Removes a file and what the engine keeps beside it (-wal, -shm, -journal).
void remove(const QString& path);

} // namespace RegisterFile

} // namespace banso
