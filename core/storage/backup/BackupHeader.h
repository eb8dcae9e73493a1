#pragma once

#include "core/base/EnumText.h"
#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/storage/Engine.h"

namespace banso {

template <>
struct EnumText<Dialect> {
    static constexpr std::array kKeys{std::pair{Dialect::Sqlite, "sqlite"},
                                      std::pair{Dialect::Postgres, "postgres"}};
};

/// What a backup says of itself without its key. Nobody can change it unnoticed: it is
/// authenticated together with what is encrypted behind it.
struct BackupHeader {
    Dialect engine;
    int schemaVersion;
    QString registerKey;
    Instant createdAt;
    QString keyId;          ///< of the `BackupKey` that opens it
    QString programVersion; ///< of the program that wrote it

    friend bool operator==(const BackupHeader&, const BackupHeader&) = default;

    [[nodiscard]] QByteArray toJson() const;
    /// Errors {name}: `backup.notABackup`, `backup.newerFormat` {name, its format, ours}.
    [[nodiscard]] static Result<BackupHeader> fromJson(const QByteArray& json, const QString& name);
};

} // namespace banso
