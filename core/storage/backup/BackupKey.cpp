#include "core/storage/backup/BackupKey.h"

#include "core/base/DurableFile.h"
#include "core/storage/StorageFailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sodium.h>

namespace banso {

namespace {

const QByteArray kKeyTitle("banso backup key 1");
const QByteArray kRecoveryTitle("banso recovery key 1");
constexpr int kLeastPassphrase = 12;
/// A text from elsewhere may not make us take more than this.
constexpr WrapCost kDearest{20, 2048};
constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void requireSodium() {
    if (sodium_init() < 0)
        throw StorageFailure(StorageProblem::Other, "backup", "libsodium does not start");
}

QByteArray randomBytes(std::size_t size) {
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Rights on Windows are inherited from the user's own folder; Qt reads them as open to all there.
bool isExposed(const QString& path) {
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return false;
#else
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    return (QFile::permissions(path) & others).toInt() != 0;
#endif
}

/// `name value` lines after the title; nothing when the title is another.
std::optional<std::map<QByteArray, QByteArray>> linesOf(const QByteArray& text,
                                                        const QByteArray& title) {
    const QList<QByteArray> lines = text.trimmed().split('\n');
    if (lines.first().trimmed() != title)
        return std::nullopt;
    std::map<QByteArray, QByteArray> values;
    for (const QByteArray& line : lines.sliced(1)) {
        const QByteArray words = line.simplified();
        const qsizetype blank = words.indexOf(' ');
        if (blank > 0)
            values[words.first(blank)] = words.sliced(blank + 1);
    }
    return values;
}

using WrapKey = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

WrapKey stretched(const QString& passphrase, const QByteArray& salt, WrapCost cost) {
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    WrapKey key;
    const int code = crypto_pwhash(
        key.data(), key.size(), typed.constData(), static_cast<unsigned long long>(typed.size()),
        raw(salt), static_cast<unsigned long long>(cost.passes),
        static_cast<std::size_t>(cost.memoryMiB) << 20, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<std::size_t>(typed.size()));
    if (code != 0)
        throw StorageFailure(StorageProblem::Other, "backup", "not enough memory for the key");
    return key;
}

/// What the box vouches for besides the key.
QByteArray wrappingWords(WrapCost cost, const QByteArray& salt) {
    return kRecoveryTitle + "\npasses " + QByteArray::number(cost.passes) + "\nmemoryMiB " +
           QByteArray::number(cost.memoryMiB) + "\nsalt " + salt.toHex() + '\n';
}

} // namespace

QString BackupKey::defaultPath() {
    const QString wished = qEnvironmentVariable("BANSO_BACKUP_KEY");
    if (!wished.isEmpty())
        return wished;
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/backup.key");
}

BackupKey BackupKey::make() {
    requireSodium();
    BackupKey key;
    randombytes_buf(key.m_bytes.data(), kBytes);
    return key;
}

BackupKey::~BackupKey() {
    sodium_memzero(m_bytes.data(), kBytes);
}

QString BackupKey::id() const {
    static const QByteArray words("banso backup key id");
    std::array<unsigned char, 16> name;
    crypto_generichash(name.data(), name.size(), raw(words),
                       static_cast<unsigned long long>(words.size()), m_bytes.data(), kBytes);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(name.data()), name.size()).toHex());
}

std::optional<BackupKey> BackupKey::fromHex(const QByteArray& hex) {
    QByteArray bytes = QByteArray::fromHex(hex);
    if (hex.size() != 2 * qsizetype(kBytes) || bytes.size() != qsizetype(kBytes))
        return std::nullopt;
    BackupKey key;
    std::copy_n(raw(bytes), kBytes, key.m_bytes.data());
    sodium_memzero(bytes.data(), kBytes);
    return key;
}

Result<BackupKey> BackupKey::load(const QString& path) {
    requireSodium();
    QFile file(path);
    if (!file.exists())
        return fail(broken("backupKey.notThere", {}, {path}));
    if (isExposed(path))
        return fail(refused("backupKey.exposed", {}, {path}));
    if (!file.open(QIODevice::ReadOnly))
        return fail(broken("backupKey.unreadable", {}, {path}));
    const auto lines = linesOf(file.read(4096), kKeyTitle);
    auto key = lines && lines->contains("key") ? fromHex(lines->at("key")) : std::nullopt;
    if (!key || !lines->contains("id") || lines->at("id") != key->id().toLatin1())
        return fail(broken("backupKey.unreadable", {}, {path}));
    return *key;
}

Result<BackupKey> BackupKey::loadOrMake(const QString& path) {
    if (!QFile::exists(path)) {
        const BackupKey key = make();
        const Status saved = key.save(path);
        if (saved)
            return key;
        // Two first backups at once: the other one's key is the key.
        if (saved.error().code != ErrorCode("backupKey.exists"))
            return fail(saved.error());
    }
    return load(path);
}

Status BackupKey::save(const QString& path) const {
    const QFileInfo info(path);
    const QString part = path + QStringLiteral(".%1.part").arg(randombytes_random());
    if (!QDir().mkpath(info.absolutePath()))
        return fail(broken("backupKey.cannotSave", {}, {path}));
    QFile file(part);
    QByteArray hex = QByteArray(reinterpret_cast<const char*>(m_bytes.data()), kBytes).toHex();
    const QByteArray head = kKeyTitle + "\nkey ";
    const QByteArray tail = "\nid " + id().toLatin1() + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) &&
                           file.write(head) == head.size() && file.write(hex) == hex.size() &&
                           file.write(tail) == tail.size() && flushToDisk(file);
    sodium_memzero(hex.data(), static_cast<std::size_t>(hex.size()));
    file.close();
    const Placement placement = isWritten ? placeFile(part, path, false) : Placement::Failed;
    if (placement == Placement::Placed)
        return {};
    file.remove();
    if (placement == Placement::NameTaken)
        return fail(refused("backupKey.exists", {}, {path}));
    return fail(broken("backupKey.cannotSave", {}, {path}));
}

Result<QByteArray> BackupKey::exportWrapped(const QString& passphrase, WrapCost cost) const {
    if (passphrase.toUcs4().size() < kLeastPassphrase)
        return fail(refused("backupKey.passphraseShort", QStringLiteral("passphrase"),
                            {QString::number(kLeastPassphrase)}));
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray words = wrappingWords(cost, salt);
    WrapKey wrap = stretched(passphrase, salt, cost);
    QByteArray box(kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, m_bytes.data(), kBytes,
                                               raw(words), static_cast<std::size_t>(words.size()),
                                               nullptr, raw(nonce), wrap.data());
    sodium_memzero(wrap.data(), wrap.size());
    return words + "nonce " + nonce.toHex() + "\nbox " + box.toHex() + '\n';
}

Result<BackupKey> BackupKey::importWrapped(const QByteArray& text, const QString& passphrase) {
    requireSodium();
    auto lines = linesOf(text, kRecoveryTitle).value_or(std::map<QByteArray, QByteArray>());
    const WrapCost cost{lines["passes"].toInt(), lines["memoryMiB"].toInt()};
    const QByteArray salt = QByteArray::fromHex(lines["salt"]);
    const QByteArray nonce = QByteArray::fromHex(lines["nonce"]);
    const QByteArray box = QByteArray::fromHex(lines["box"]);
    if (cost.passes < 1 || cost.passes > kDearest.passes || cost.memoryMiB < 1 ||
        cost.memoryMiB > kDearest.memoryMiB || salt.size() != crypto_pwhash_SALTBYTES ||
        nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        box.size() != qsizetype(kBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return fail(refused("backupKey.notRecovery"));
    const QByteArray words = wrappingWords(cost, salt);
    WrapKey wrap = stretched(passphrase, salt, cost);
    BackupKey key;
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.m_bytes.data(), nullptr, nullptr, raw(box), static_cast<std::size_t>(box.size()),
        raw(words), static_cast<std::size_t>(words.size()), raw(nonce), wrap.data());
    sodium_memzero(wrap.data(), wrap.size());
    if (code != 0)
        return fail(denied("backupKey.wrongPassphrase", QStringLiteral("passphrase")));
    return key;
}

} // namespace banso
