#include "core/storage/backup/BackupReader.h"

#include "core/base/Sha256.h"
#include "core/storage/backup/BackupFormat.h"

#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

namespace banso {

namespace {

constexpr qint64 kStartBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 kSealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

/// The cipher's state, wiped at the end.
struct Cipher {
    crypto_secretstream_xchacha20poly1305_state state;
    ~Cipher() { sodium_memzero(&state, sizeof state); }
};

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

BackupReader::BackupReader(const QString& path)
    : m_file(path), m_name(QFileInfo(path).fileName()) {}

BackupReader::~BackupReader() = default;

Error BackupReader::altered() const {
    return refused("backup.altered", {}, {m_name});
}

Result<BackupHeader> BackupReader::headerOf(const QString& path) {
    BackupReader reader(path);
    BANSO_CHECK(reader.readHeader());
    return *reader.m_header;
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& path,
                                                         const BackupKey& key) {
    std::unique_ptr<BackupReader> reader(new BackupReader(path));
    BANSO_CHECK(reader->readHeader());
    if (reader->m_header->keyId != key.id())
        return fail(
            refused("backup.wrongKey", {}, {reader->m_name, reader->m_header->keyId, key.id()}));
    reader->m_key = key;
    return reader;
}

Status BackupReader::readHeader() {
    using namespace BackupFormat;
    const QFileInfo info(m_file.fileName());
    if (info.isDir())
        return fail(broken("file.isDirectory", {}, {m_name}));
    if (!info.exists())
        return fail(broken("file.notThere", {}, {m_name}));
    if (info.size() == 0)
        return fail(broken("file.empty", {}, {m_name}));
    if (!m_file.open(QIODevice::ReadOnly))
        return fail(broken("file.unreadable", {}, {m_name}));
    m_authenticated = m_file.read(kMarkBytes);
    if (m_authenticated != QByteArrayView(kMagic, kMarkBytes))
        return fail(refused("backup.notABackup", {}, {m_name}));
    const QByteArray length = m_file.read(4);
    const auto size = length.size() == 4 ? qFromBigEndian<quint32>(length.constData()) : 0;
    if (size > kLongestHeader)
        return fail(altered());
    const QByteArray json = m_file.read(size);
    const Error truncated = refused("backup.truncated", {}, {m_name});
    if (length.size() < 4 || json.size() < qsizetype(size))
        return fail(truncated);
    // Asked before anything else: a newer format may be whole in another way.
    BANSO_TRY(m_header, BackupHeader::fromJson(json, m_name));
    const qint64 payload = m_file.pos();
    const bool hasRoom = m_file.size() >= payload + kStartBytes + kSealBytes + kMarkBytes;
    m_file.seek(std::max(payload, m_file.size() - kMarkBytes));
    if (!hasRoom || m_file.read(kMarkBytes) != QByteArrayView(kEnd, kMarkBytes))
        return fail(truncated);
    m_authenticated += length + json;
    m_file.seek(payload);
    return {};
}

Result<QByteArray> BackupReader::readThrough(const Sink& sink, JobControl& job) {
    using namespace BackupFormat;
    const qint64 end = m_file.size() - kMarkBytes;
    m_file.seek(m_authenticated.size());
    Cipher cipher;
    const QByteArray start = m_file.read(kStartBytes);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&cipher.state, raw(start), m_key->data()))
        return fail(altered());
    Sha256 hash;
    QByteArray associated = m_authenticated;
    QByteArray plain(kPieceBytes, Qt::Uninitialized);
    unsigned char tag = 0;
    while (m_file.pos() < end) {
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        const QByteArray sealed =
            m_file.read(std::min<qint64>(kPieceBytes + kSealBytes, end - m_file.pos()));
        if (m_file.error() != QFileDevice::NoError)
            return fail(broken("file.unreadable", {}, {m_name}));
        unsigned long long size = 0;
        const bool isGood =
            tag == 0 && sealed.size() >= kSealBytes &&
            crypto_secretstream_xchacha20poly1305_pull(
                &cipher.state, reinterpret_cast<unsigned char*>(plain.data()), &size, &tag,
                raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(associated),
                static_cast<unsigned long long>(associated.size())) == 0;
        if (!isGood)
            return fail(altered());
        associated.clear();
        const QByteArrayView piece(plain.constData(), static_cast<qsizetype>(size));
        hash.add(piece);
        BANSO_CHECK(sink(piece));
        job.progress(m_file.pos(), end);
    }
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return fail(altered());
    return hash.takeHex();
}

} // namespace banso
