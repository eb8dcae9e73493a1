#include "core/storage/backup/BackupWriter.h"

#include "core/base/DurableFile.h"
#include "core/storage/backup/BackupFormat.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sodium.h>

namespace banso {

namespace {

constexpr qint64 kAlmostNothing = 64 * 1024;

/// A part not written to for so long belongs to a program that was killed.
constexpr qint64 kDeadAfterSeconds = 3600;

QString partPrefix(const BackupHeader& header) {
    return u'.' + header.registerKey.first(std::min<qsizetype>(8, header.registerKey.size())) +
           u'-';
}

QString partNameFor(const QString& path, const BackupHeader& header) {
    return QFileInfo(path).dir().filePath(
        partPrefix(header) +
        QStringLiteral("%1.banso-part").arg(randombytes_random(), 8, 36, QLatin1Char('0')));
}

/// What killed backups of the same register left beside a part that was made just now.
void removeDeadParts(const QFileInfo& fresh, const BackupHeader& header) {
    const QStringList ours{partPrefix(header) + QStringLiteral("*.banso-part")};
    const auto parts = fresh.dir().entryInfoList(ours, QDir::Files | QDir::Hidden);
    for (const QFileInfo& part : parts)
        if (part.lastModified().secsTo(fresh.lastModified()) > kDeadAfterSeconds)
            QFile::remove(part.filePath());
}

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace

struct BackupWriter::Cipher {
    crypto_secretstream_xchacha20poly1305_state state;
    ~Cipher() { sodium_memzero(&state, sizeof state); }
};

BackupWriter::BackupWriter(QString path, Existing existing)
    : m_path(std::move(path)), m_existing(existing), m_cipher(std::make_unique<Cipher>()) {}

Result<std::unique_ptr<BackupWriter>> BackupWriter::create(const QString& path,
                                                           const BackupHeader& header,
                                                           const BackupKey& key,
                                                           Existing existing) {
    const QFileInfo target(path);
    if (!target.dir().exists())
        return fail(broken("file.noFolder", {}, {target.path()}));
    if (target.isDir())
        return fail(broken("file.isDirectory", {}, {path}));
    if (existing == Existing::Keep && target.exists())
        return fail(refused("file.nameTaken", {}, {path}));
    std::unique_ptr<BackupWriter> writer(new BackupWriter(path, existing));
    BANSO_CHECK(writer->begin(header, key));
    return writer;
}

BackupWriter::~BackupWriter() {
    m_file.close();
    if (!m_isPublished)
        m_file.remove();
}

Status BackupWriter::begin(const BackupHeader& header, const BackupKey& key) {
    m_file.setFileName(partNameFor(m_path, header));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(writeError());
    removeDeadParts(QFileInfo(m_file.fileName()), header);
    const QByteArray json = header.toJson();
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), length.data());
    m_authenticated = BackupFormat::kMagic + length + json;
    BANSO_CHECK(put(m_authenticated));
    QByteArray start(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_cipher->state, raw(start), key.data());
    return put(start);
}

Status BackupWriter::put(QByteArrayView bytes) {
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(writeError());
    m_bytes += bytes.size();
    return {};
}

Status BackupWriter::putPiece(QByteArrayView plain, bool isLast) {
    QByteArray sealed(plain.size() + crypto_secretstream_xchacha20poly1305_ABYTES,
                      Qt::Uninitialized);
    const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(
        &m_cipher->state, raw(sealed), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(m_authenticated),
        static_cast<unsigned long long>(m_authenticated.size()), tag);
    m_authenticated.clear();
    return put(sealed);
}

Status BackupWriter::write(QByteArrayView plain) {
    m_hash.add(plain);
    while (!plain.isEmpty()) {
        // Whole pieces pass without being copied.
        if (m_pending.isEmpty() && plain.size() > BackupFormat::kPieceBytes) {
            BANSO_CHECK(putPiece(plain.first(BackupFormat::kPieceBytes), false));
            plain = plain.sliced(BackupFormat::kPieceBytes);
            continue;
        }
        // A full one waits: it may turn out to be the last.
        if (m_pending.size() == BackupFormat::kPieceBytes) {
            BANSO_CHECK(putPiece(m_pending, false));
            m_pending.clear();
            continue;
        }
        const qsizetype taken =
            std::min(plain.size(), BackupFormat::kPieceBytes - m_pending.size());
        m_pending.append(plain.first(taken));
        plain = plain.sliced(taken);
    }
    return {};
}

Status BackupWriter::seal() {
    BANSO_CHECK(putPiece(m_pending, true));
    m_pending.clear();
    BANSO_CHECK(put(QByteArrayView(BackupFormat::kEnd, BackupFormat::kMarkBytes)));
    if (!flushToDisk(m_file))
        return fail(writeError());
    m_file.close();
    m_sha256 = m_hash.takeHex();
    return {};
}

Status BackupWriter::publish() {
    switch (placeFile(m_file.fileName(), m_path, m_existing == Existing::Replace)) {
    case Placement::NameTaken:
        return fail(refused("file.nameTaken", {}, {m_path}));
    case Placement::Failed:
        return fail(writeError());
    case Placement::Placed:
        break;
    }
    m_isPublished = true;
    return {};
}

Error BackupWriter::writeError() const {
    const QFileInfo target(m_path);
    if (!target.dir().exists())
        return broken("file.noFolder", {}, {target.path()});
    const QStorageInfo disk(target.absolutePath());
    if (disk.bytesTotal() > 0 && disk.bytesAvailable() < kAlmostNothing)
        return broken("file.diskFull", {}, {m_path});
    return broken("file.unwritable", {}, {m_path, m_file.errorString()});
}

} // namespace banso
