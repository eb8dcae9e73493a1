#pragma once

#include "core/base/Result.h"

#include <array>

namespace banso {

/// What opening a recovery copy costs (Argon2id): passes over so many MiB of memory.
struct WrapCost {
    int passes = 3;
    int memoryMiB = 256;
};

/// The key that backups are encrypted with: 32 random bytes in a file that only its owner may read,
/// so that a job at night needs nobody. Whoever loses the workstation and the key has lost the
/// register: the recovery copy, wrapped in a passphrase, is for the safe.
class BackupKey {
  public:
    static constexpr std::size_t kBytes = 32;

    /// BANSO_BACKUP_KEY, or `backup.key` in the program's own configuration folder.
    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] static BackupKey make();
    /// Errors {path}: `backupKey.notThere`, `backupKey.unreadable` (no key of ours, or mistyped),
    /// `backupKey.exposed` (others than its owner may read it).
    [[nodiscard]] static Result<BackupKey> load(const QString& path);
    /// The first backup of a computer makes its key. Further error: `backupKey.cannotSave` {path}.
    [[nodiscard]] static Result<BackupKey> loadOrMake(const QString& path);
    /// Never over a key that is there: `backupKey.exists` {path}, `backupKey.cannotSave` {path}.
    [[nodiscard]] Status save(const QString& path) const;

    /// A text to print or to keep elsewhere. Error `backupKey.passphraseShort` {least}.
    [[nodiscard]] Result<QByteArray> exportWrapped(const QString& passphrase,
                                                   WrapCost cost = {}) const;
    /// Errors: `backupKey.notRecovery`, `backupKey.wrongPassphrase` (or the text was altered).
    [[nodiscard]] static Result<BackupKey> importWrapped(const QByteArray& text,
                                                         const QString& passphrase);

    BackupKey(const BackupKey&) = default;
    BackupKey& operator=(const BackupKey&) = default;
    ~BackupKey();

    /// Names the key without telling it; a backup carries the name of its key.
    [[nodiscard]] QString id() const;
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

  private:
    BackupKey() = default;
    [[nodiscard]] static std::optional<BackupKey> fromHex(const QByteArray& hex);

    std::array<unsigned char, kBytes> m_bytes{};
};

} // namespace banso
