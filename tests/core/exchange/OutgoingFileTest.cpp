#include "core/exchange/OutgoingFile.h"

#include "tests/core/exchange/Files.h"

#include <QDir>
#include <QProcess>

using namespace banso;

namespace {

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a file appears whole or not at all", "[outgoing]") {
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("送付.csv"));
    {
        auto file = OutgoingFile::create(path);
        REQUIRE(file);
        REQUIRE(file->write("abc"));
        CHECK_FALSE(QFile::exists(path));
        const auto sealed = file->seal();
        REQUIRE(sealed);
        CHECK(sealed->sha256 == Sha256::hexOf("abc"));
        CHECK(sealed->bytes == 3);
        CHECK_FALSE(QFile::exists(path));
        CHECK(fateOf(*sealed) == FileFate::Absent);
        const auto published = file->publish();
        REQUIRE(published);
        CHECK(*published == *sealed);
        CHECK(fateOf(*published) == FileFate::Whole);
    }
    CHECK(folder.read(QStringLiteral("送付.csv")) == "abc");
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("送付.csv")});
    folder.write(QStringLiteral("送付.csv"), "abd");
    CHECK(fateOf({path, Sha256::hexOf("abc"), 3}) == FileFate::Other);
}

TEST_CASE("what is not published leaves nothing behind", "[outgoing]") {
    const TestFolder folder;
    {
        auto file = OutgoingFile::create(folder.path(QStringLiteral("a.csv")));
        REQUIRE(file);
        REQUIRE(file->write("abc"));
        REQUIRE(file->seal());
        CHECK(namesIn(folder.path()).size() == 1);
    }
    CHECK(namesIn(folder.path()).isEmpty());
    folder.write(QStringLiteral(".0abc.banso-part"), "left by a killed program");
    folder.write(QStringLiteral("kept.csv"), "x");
    CHECK(removeUnfinishedFiles(folder.path()) == 1);
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("kept.csv")});
}

TEST_CASE("nothing is overwritten unasked", "[outgoing]") {
    const TestFolder folder;
    const QString path = folder.write(QStringLiteral("a.csv"), "old");
    CHECK(writeWholeFile(path, "new").error() == refused("file.nameTaken", {}, {path}));
    CHECK(folder.read(QStringLiteral("a.csv")) == "old");
    REQUIRE(writeWholeFile(path, "new", OutgoingFile::Existing::Replace));
    CHECK(folder.read(QStringLiteral("a.csv")) == "new");

    // Somebody takes the name while we write.
    const QString other = folder.path(QStringLiteral("b.csv"));
    auto file = OutgoingFile::create(other);
    REQUIRE(file);
    REQUIRE(file->write("ours"));
    folder.write(QStringLiteral("b.csv"), "theirs");
    CHECK(file->publish().error().code == ErrorCode("file.nameTaken"));
    CHECK(folder.read(QStringLiteral("b.csv")) == "theirs");
}

TEST_CASE("each way a folder can fail has its own code", "[outgoing]") {
    const TestFolder folder;
    CHECK(writeWholeFile(folder.path(QStringLiteral("none/a.csv")), "x").error().code ==
          ErrorCode("file.noFolder"));
    QDir(folder.path()).mkdir(QStringLiteral("sub"));
    CHECK(writeWholeFile(folder.path(QStringLiteral("sub")), "x").error().code ==
          ErrorCode("file.isDirectory"));
    auto file = OutgoingFile::create(folder.path(QStringLiteral("sub/a.csv")));
    REQUIRE(file);
    REQUIRE(file->write("x"));
    REQUIRE(QDir(folder.path(QStringLiteral("sub"))).removeRecursively());
    CHECK(file->publish().error().code == ErrorCode("file.noFolder"));
#ifdef Q_OS_LINUX
    CHECK(writeWholeFile(QStringLiteral("/proc/banso.csv"), "x").error().code ==
          ErrorCode("file.unwritable"));
#endif
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is called so", "[outgoing]") {
    const TestFolder folder;
    const QStringList mount{QStringLiteral("-t"),    QStringLiteral("tmpfs"),
                            QStringLiteral("-o"),    QStringLiteral("size=256k"),
                            QStringLiteral("tmpfs"), folder.path()};
    if (QProcess::execute(QStringLiteral("mount"), mount) != 0) {
        WARN("skipped: this user may not mount a small disk");
        return;
    }
    const auto written =
        writeWholeFile(folder.path(QStringLiteral("a.csv")), QByteArray(1'000'000, 'x'));
    const QStringList left = namesIn(folder.path());
    QProcess::execute(QStringLiteral("umount"), {folder.path()});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode("file.diskFull"));
    CHECK(left.isEmpty());
}
#endif
