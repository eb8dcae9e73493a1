#pragma once

#include "core/base/JobControl.h"
#include "core/storage/backup/BackupHeader.h"
#include "core/storage/backup/BackupKey.h"

#include <QFile>

namespace banso {

/// Reads a backup, decrypting as it goes. Nothing is given out that was not authenticated; that the
/// backup is whole is known only at its end, so whoever cannot undo reads it through once before.
///
/// Errors {name}: `file.notThere`, `file.isDirectory`, `file.unreadable`, `file.empty`;
/// `backup.notABackup`; `backup.newerFormat` {name, its format, ours}; `backup.wrongKey` {name, id
/// of its key, id of ours}; `backup.truncated` (a copy that stopped half way); `backup.altered`.
class BackupReader {
  public:
    /// Takes what was decrypted; an error of its own ends the reading.
    using Sink = std::function<Status(QByteArrayView)>;

    /// What a backup says of itself; nothing of it is authenticated yet.
    [[nodiscard]] static Result<BackupHeader> headerOf(const QString& path);
    [[nodiscard]] static Result<std::unique_ptr<BackupReader>> open(const QString& path,
                                                                    const BackupKey& key);
    ~BackupReader();
    BackupReader(const BackupReader&) = delete;
    BackupReader& operator=(const BackupReader&) = delete;

    [[nodiscard]] const BackupHeader& header() const { return *m_header; }
    /// Reads it through from its beginning, once; gives the SHA-256 of what it holds. Further error
    /// `job.cancelled`.
    [[nodiscard]] Result<QByteArray> readThrough(const Sink& sink, JobControl& job);

  private:
    explicit BackupReader(const QString& path);
    [[nodiscard]] Status readHeader();
    [[nodiscard]] Error altered() const;

    QFile m_file;
    QString m_name;
    std::optional<BackupHeader> m_header;
    QByteArray m_authenticated;
    std::optional<BackupKey> m_key;
};

} // namespace banso
