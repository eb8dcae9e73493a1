#pragma once

#include "core/base/Sha256.h"
#include "core/storage/backup/BackupHeader.h"
#include "core/storage/backup/BackupKey.h"

#include <QFile>

namespace banso {

/// Writes a backup beside its place, encrypting as it goes. It appears under its name only when
/// `publish` is asked; not published, it disappears with this object.
///
/// Errors {path}: `file.nameTaken`, `file.noFolder`, `file.isDirectory`, `file.unwritable` {path,
/// reason}, `file.diskFull`.
class BackupWriter {
  public:
    enum class Existing { Keep, Replace };

    [[nodiscard]] static Result<std::unique_ptr<BackupWriter>> create(const QString& path,
                                                                      const BackupHeader& header,
                                                                      const BackupKey& key,
                                                                      Existing existing);
    ~BackupWriter();
    BackupWriter(const BackupWriter&) = delete;
    BackupWriter& operator=(const BackupWriter&) = delete;

    [[nodiscard]] Status write(QByteArrayView plain);
    /// All is on the disk, under the name `part`. Nothing more can be written.
    [[nodiscard]] Status seal();
    [[nodiscard]] QString part() const { return m_file.fileName(); }
    /// SHA-256 of what was written, unencrypted; after `seal`.
    [[nodiscard]] QByteArray plainSha256() const { return m_sha256; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] Status publish();

  private:
    struct Cipher;
    BackupWriter(QString path, Existing existing);
    [[nodiscard]] Status begin(const BackupHeader& header, const BackupKey& key);
    [[nodiscard]] Status put(QByteArrayView bytes);
    [[nodiscard]] Status putPiece(QByteArrayView plain, bool isLast);
    [[nodiscard]] Error writeError() const;

    QString m_path;
    Existing m_existing;
    QFile m_file;
    std::unique_ptr<Cipher> m_cipher;
    QByteArray m_authenticated; ///< goes with the first piece
    QByteArray m_pending;       ///< less than a piece
    Sha256 m_hash;
    QByteArray m_sha256;
    qint64 m_bytes = 0;
    bool m_isPublished = false;
};

} // namespace banso
