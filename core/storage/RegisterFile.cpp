#include "core/storage/RegisterFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace banso::RegisterFile {

namespace {

constexpr qint64 kHeaderBytes = 100;

quint32 big32(const QByteArray& header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Bytes the file must have by its own header; nothing when the header does not say.
std::optional<qint64> promisedBytes(const QByteArray& header) {
    const quint16 rawPage = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = rawPage == 1 ? 65536 : rawPage;
    const bool countIsValid = big32(header, 24) == big32(header, 92);
    if (!countIsValid || page < 512)
        return std::nullopt;
    return page * big32(header, 28);
}

} // namespace

bool isOnNetwork(const QString& path) {
    const QStorageInfo drive(QFileInfo(path).absolutePath());
    const QString type = QString::fromLatin1(drive.fileSystemType()).toLower();
    for (const char* kind : {"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs", "9p",
                             "fuse.sshfs", "davfs", "webdav"})
        if (type == QLatin1String(kind))
            return true;
    return QString::fromUtf8(drive.device()).startsWith(u"\\\\") || path.startsWith(u"\\\\") ||
           path.startsWith(u"//");
}

Status inspect(const QString& path) {
    const QFileInfo info(path);
    const QStringList name{info.fileName()};
    if (info.isDir())
        return fail(broken("file.isDirectory", {}, name));
    if (!info.exists())
        return fail(broken("file.notThere", {}, name));
    if (info.size() == 0)
        return fail(broken("file.empty", {}, name));
    if (isOnNetwork(path))
        return fail(broken("file.onNetwork", {}, name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(broken("file.unreadable", {}, name));
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(broken("file.notARegister", {}, name));
    if (big32(header, 68) != kApplicationId)
        return fail(broken("file.otherDatabase", {}, name));
    const auto promised = promisedBytes(header);
    if (promised && info.size() < *promised && !QFile::exists(path + QStringLiteral("-wal")))
        return fail(
            broken("file.truncated", {},
                   {info.fileName(), QString::number(info.size()), QString::number(*promised)}));
    file.close();
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(broken("file.readOnly", {}, name));
    if (!QFileInfo(info.absolutePath()).isWritable())
        return fail(broken("file.folderReadOnly", {}, {info.absolutePath()}));
    return {};
}

void remove(const QString& path) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace banso::RegisterFile
