#include "core/storage/backup/BackupReader.h"
#include "core/storage/backup/BackupWriter.h"
#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace banso;
using namespace banso::test;

namespace {

constexpr qsizetype kPiece = 64 * 1024;

const BackupKey& ourKey() {
    static const BackupKey key = BackupKey::make();
    return key;
}

BackupHeader header() {
    return {Dialect::Sqlite,
            3,
            QStringLiteral("a-register"),
            Instant::inJapan(*Date::of(2026, 11, 22), 9),
            ourKey().id(),
            QStringLiteral("0.1")};
}

QByteArray someBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 7 + i / 251);
    return bytes;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A backup of these bytes, written in portions.
QByteArray sealed(const QString& path, const QByteArray& plain, qsizetype portion) {
    const auto writer =
        BackupWriter::create(path, header(), ourKey(), BackupWriter::Existing::Replace).value();
    for (qsizetype at = 0; at < plain.size(); at += portion)
        REQUIRE(
            writer->write(QByteArrayView(plain).sliced(at, std::min(portion, plain.size() - at))));
    REQUIRE(writer->seal());
    CHECK(writer->plainSha256() == Sha256::hexOf(plain));
    REQUIRE(writer->publish());
    return read(path);
}

Result<QByteArray> opened(const QString& path, const BackupKey& key) {
    QByteArray plain;
    JobControl job;
    BANSO_TRY(const auto reader, BackupReader::open(path, key));
    BANSO_TRY(const QByteArray hash, reader->readThrough(
                                         [&plain](QByteArrayView piece) -> Status {
                                             plain.append(piece);
                                             return {};
                                         },
                                         job));
    CHECK(hash == Sha256::hexOf(plain));
    return plain;
}

} // namespace

TEST_CASE("what goes into a backup comes out, however it was portioned", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), kPiece - 1, kPiece, kPiece + 1, 2 * kPiece, 3 * kPiece + 17})
        for (const qsizetype portion : {qsizetype(1000), kPiece, kPiece + 1, 10 * kPiece}) {
            INFO(size << " bytes, " << portion << " at once");
            const QByteArray plain = someBytes(size);
            (void)sealed(path, plain, portion);
            CHECK(opened(path, ourKey()) == plain);
        }
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("b")});
}

TEST_CASE("a backup that was not published is not there", "[storage][backup]") {
    const QTemporaryDir folder;
    {
        const auto writer = BackupWriter::create(folder.filePath(QStringLiteral("b")), header(),
                                                 ourKey(), BackupWriter::Existing::Keep)
                                .value();
        REQUIRE(writer->write(someBytes(3 * kPiece)));
        CHECK(filesIn(folder.path()).size() == 1);
        CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("b"))));
        REQUIRE(writer->seal());
    }
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("parts of killed backups of the same register are cleared away", "[storage][backup]") {
    const QTemporaryDir folder;
    const QStringList names{QStringLiteral(".a-regist-dead.banso-part"),
                            QStringLiteral(".a-regist-live.banso-part"),
                            QStringLiteral(".other000-dead.banso-part")};
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        if (name.contains(u"dead"))
            REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-7200),
                                     QFileDevice::FileModificationTime));
    }
    (void)sealed(folder.filePath(QStringLiteral("b")), someBytes(10), 10);
    CHECK(filesIn(folder.path()) == QStringList{names[1], names[2], QStringLiteral("b")});
}

TEST_CASE("another key opens nothing", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    (void)sealed(path, someBytes(100), 100);
    const BackupKey other = BackupKey::make();
    CHECK(opened(path, other).error() ==
          refused("backup.wrongKey", {}, {QStringLiteral("b"), ourKey().id(), other.id()}));
    // A header that names the other key does not help.
    QByteArray forged = read(path);
    forged.replace(ourKey().id().toLatin1(), other.id().toLatin1());
    write(path, forged);
    CHECK(opened(path, other).error().code == ErrorCode("backup.altered"));
}

TEST_CASE("a copy that stopped anywhere is told as cut short", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    const QByteArray whole = sealed(path, someBytes(2 * kPiece + 100), kPiece);
    std::vector<qsizetype> lengths{
        8, 10, 12, 40, whole.size() - 1, whole.size() - 8, whole.size() - 9, whole.size() - 200};
    for (qsizetype length = 13; length < whole.size(); length += 4999)
        lengths.push_back(length);
    for (const qsizetype length : lengths) {
        INFO(length << " of " << whole.size() << " bytes");
        write(path, whole.first(length));
        CHECK(opened(path, ourKey()).error() ==
              refused("backup.truncated", {}, {QStringLiteral("b")}));
    }
}

TEST_CASE("a backup with any bit changed does not open", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    const QByteArray whole = sealed(path, someBytes(kPiece + 5000), kPiece);
    rc::prop("altered", [&] {
        QByteArray bytes = whole;
        const auto at = *rc::gen::inRange<qsizetype>(0, whole.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
        write(path, bytes);
        const auto answer = opened(path, ourKey());
        RC_ASSERT_FALSE(answer.has_value());
    });
}

TEST_CASE("pieces cannot be left out, put elsewhere or added", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    const QByteArray whole = sealed(path, someBytes(4 * kPiece), kPiece);
    const qsizetype piece = kPiece + 17;
    const qsizetype first = whole.size() - 8 - 4 * piece;
    const auto pieceAt = [&](int i) { return whole.sliced(first + i * piece, piece); };
    const QByteArray head = whole.first(first);
    const QByteArray end = whole.last(8);
    const auto code = [&](const QByteArray& bytes) {
        write(path, bytes);
        return opened(path, ourKey()).error().code;
    };
    const auto altered = ErrorCode("backup.altered");
    CHECK(code(head + pieceAt(0) + pieceAt(2) + pieceAt(3) + end) == altered);
    CHECK(code(head + pieceAt(1) + pieceAt(0) + pieceAt(2) + pieceAt(3) + end) == altered);
    CHECK(code(head + pieceAt(0) + pieceAt(1) + pieceAt(2) + end) == altered);
    CHECK(code(whole.chopped(8) + pieceAt(3) + end) == altered);
    CHECK(code(whole.chopped(8) + "x" + end) == altered);
}

TEST_CASE("what is no backup of ours is told by what it is", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b"));
    const auto code = [&] { return BackupReader::headerOf(path).error().code; };
    CHECK(code() == ErrorCode("file.notThere"));
    write(path, {});
    CHECK(code() == ErrorCode("file.empty"));
    write(path, QByteArray(5000, 'x'));
    CHECK(code() == ErrorCode("backup.notABackup"));
    CHECK(BackupReader::headerOf(folder.path()).error().code == ErrorCode("file.isDirectory"));
    QByteArray whole = sealed(path, someBytes(100), 100);
    write(path, QByteArray(whole).replace("\"format\":1", "\"format\":2"));
    CHECK(BackupReader::headerOf(path).error() ==
          refused("backup.newerFormat", {},
                  {QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("1")}));
    write(path, QByteArray(whole).replace("\"engine\":\"sqlite\"", "\"engine\":\"sqlate\""));
    CHECK(code() == ErrorCode("backup.notABackup"));
    // Words of the header are authenticated too.
    write(path, QByteArray(whole).replace("a-register", "b-register"));
    CHECK(BackupReader::headerOf(path)->registerKey == QStringLiteral("b-register"));
    CHECK(opened(path, ourKey()).error().code == ErrorCode("backup.altered"));
}

TEST_CASE("a key file is its owner's alone and keeps the key", "[storage][backup]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/backup.key"));
    CHECK(BackupKey::load(path).error().code == ErrorCode("backupKey.notThere"));
    const BackupKey key = BackupKey::loadOrMake(path).value();
    CHECK(BackupKey::loadOrMake(path)->id() == key.id());
    CHECK(BackupKey::load(path)->id() == key.id());
    CHECK(key.id() != BackupKey::make().id());
    CHECK(filesIn(folder.filePath(QStringLiteral("new"))).size() == 1);
    CHECK(BackupKey::make().save(path).error().code == ErrorCode("backupKey.exists"));
    CHECK(BackupKey::load(path)->id() == key.id());
    const QByteArray text = read(path);
    CHECK_FALSE(text.contains(QByteArray(reinterpret_cast<const char*>(key.data()), 32)));

    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    CHECK((QFile::permissions(path) & ~(owner | QFileDevice::ReadUser | QFileDevice::WriteUser)) ==
          QFileDevice::Permissions());
    QFile::setPermissions(path, owner | QFileDevice::ReadOther);
    CHECK(BackupKey::load(path).error().code == ErrorCode("backupKey.exposed"));
    QFile::setPermissions(path, owner);

    QByteArray mistyped = text;
    const qsizetype digit = mistyped.indexOf("key ", 20) + 6;
    mistyped[digit] = mistyped[digit] == '0' ? '1' : '0';
    for (const QByteArray& bad : {mistyped, text.first(40), QByteArray("key"), QByteArray()}) {
        write(path, bad);
        CHECK(BackupKey::load(path).error().code == ErrorCode("backupKey.unreadable"));
    }
    CHECK(BackupKey::loadOrMake(path).error().code == ErrorCode("backupKey.unreadable"));
    CHECK(BackupKey::make().save(path + QStringLiteral("/below")).error().code ==
          ErrorCode("backupKey.cannotSave"));
}

TEST_CASE("the recovery copy opens with its passphrase", "[storage][backup]") {
    const QString passphrase = QStringLiteral("金庫の中の長い言葉です。");
    const WrapCost cheap{1, 8};
    CHECK(ourKey().exportWrapped(QStringLiteral("short"), cheap).error().code ==
          ErrorCode("backupKey.passphraseShort"));
    const QByteArray text = ourKey().exportWrapped(passphrase, cheap).value();
    CHECK(text != ourKey().exportWrapped(passphrase, cheap).value());
    CHECK(BackupKey::importWrapped(text, passphrase)->id() == ourKey().id());
    CHECK(BackupKey::importWrapped(QByteArray(text).replace("\n", "\r\n"), passphrase)->id() ==
          ourKey().id());
    const auto code = [&](const QByteArray& altered, const QString& words) {
        return BackupKey::importWrapped(altered, words).error().code;
    };
    CHECK(code(text, passphrase + u'x') == ErrorCode("backupKey.wrongPassphrase"));
    CHECK(code(QByteArray(text).replace("passes 1", "passes 2"), passphrase) ==
          ErrorCode("backupKey.wrongPassphrase"));
    CHECK(code(QByteArray(text).replace("memoryMiB 8", "memoryMiB 999999"), passphrase) ==
          ErrorCode("backupKey.notRecovery"));
    CHECK(code("something else", passphrase) == ErrorCode("backupKey.notRecovery"));
    CHECK(code({}, passphrase) == ErrorCode("backupKey.notRecovery"));
    CHECK(code(text.first(text.size() - 9), passphrase) == ErrorCode("backupKey.notRecovery"));
}
