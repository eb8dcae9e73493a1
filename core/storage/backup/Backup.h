#pragma once

#include "core/storage/Database.h"
#include "core/storage/backup/BackupReader.h"
#include "core/storage/backup/BackupWriter.h"

namespace banso {

/// A backup that was written and read back.
struct BackupDone {
    QString path;
    qint64 bytes;
    QByteArray plainSha256; ///< of what it holds
    BackupHeader header;
};

/// Encrypted copies of a register, made while everybody works on. A backup appears under its name
/// whole and checked, or not at all.
///
/// SQLite: the register is checked, copied page by page to a working file beside it, the copy
/// opened and checked, encrypted, and the encrypted file read back and compared. PostgreSQL: what
/// `pg_dump` writes goes through the cipher without touching the disk, is read back and compared,
/// and its table of contents read by `pg_restore`.
namespace Backup {

using Existing = BackupWriter::Existing;

/// Of any schema version. Errors: those of `BackupWriter`, `WorkingFile` and `PostgresTool`;
/// `backup.registerDamaged` {findings, the first one}; `backup.copyDamaged`; `backup.notVerified`
/// (the disk did not give back what was written); `job.cancelled`; `storage.*`.
[[nodiscard]] Result<BackupDone> write(Database& source, const QString& path, const BackupKey& key,
                                       Instant now, JobControl& job,
                                       Existing existing = Existing::Keep);

/// Reads a backup through without restoring it. Errors: those of `BackupReader`.
[[nodiscard]] Result<BackupDone> verify(const QString& path, const BackupKey& key, JobControl& job);

/// Whether a file in clear is a whole, undamaged register of that header's.
[[nodiscard]] Status checkCopy(const QString& path, const BackupHeader& header);

} // namespace Backup

} // namespace banso
