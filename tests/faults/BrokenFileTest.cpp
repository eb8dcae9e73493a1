// Files that are broken: what is said, how it ends, and that nothing has changed.

#include "tests/faults/BrokenFiles.h"
#include "tests/faults/SendGround.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"

using namespace banso;
using namespace banso::test;

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

/// What a command answers to each broken file, on a register that must stay as it is.
void tryAll(const TownRegister& reg, const char* command, const std::vector<BrokenFile>& files) {
    const RegisterDump before(reg.location());
    for (const BrokenFile& broken : files) {
        INFO(command << ": " << broken.what);
        const QString path = reg.write("broken.csv", broken.bytes);
        const CliAnswer answer = reg.cli().run(command, {path});
        INFO(answer.err.left(2000).toStdString() << answer.out.left(2000).toStdString());
        CHECK(answer.status == broken.status);
        if (broken.code)
            CHECK(answer.code() == QLatin1String(broken.code));
        CHECK(answer.message().contains(QString::fromUtf8(broken.names)));
        if (answer.code() != u"import.shrinks")
            CHECK(answer.message().contains(QStringLiteral("broken.csv")));
        // A sentence of ours, not a code with its arguments.
        CHECK_FALSE((answer.code().isEmpty() || answer.message().contains(answer.code())));
        CHECK(RegisterDump(reg.location()).differenceTo(before) == QString());
    }
}

} // namespace

TEST_CASE("an extract that is broken changes nothing and says where", "[faults][broken]") {
    const auto dialect = GENERATE(from_range(engines()));
    const auto reg = SmallTown::founded(dialect).copy();
    const QByteArray good =
        read(SmallTown().extract().write(reg->path(QStringLiteral("good.csv"))));
    std::vector<BrokenFile> files = brokenLike(good);
    const qsizetype line = good.indexOf('\n', good.indexOf('\n') + 1);
    const qsizetype cell = good.lastIndexOf(',', line);
    files.push_back({"half of it", good.left(good.size() / 2), "import.shrinks", 4, "5%"});
    tryAll(*reg, "import residents", files);
    // Good rows beside a bad one are taken, so only the preview leaves everything as it was.
    tryAll(*reg, "import residents --dry-run",
           {{"a row of 121 columns", good.left(cell) + good.sliced(line), "import.rowsRejected", 1,
             "2行目"}});
}

TEST_CASE("lists and results that are broken change nothing and say where", "[faults][broken]") {
    const auto dialect = GENERATE(from_range(engines()));
    const auto reg = SendGround::exported(dialect).copy();
    // Contacts may leave out each of their columns, so one less is no fault there.
    std::vector<BrokenFile> contacts =
        brokenLike("宛名番号,電話番号\n10021,09099990001\n10031,0\n");
    contacts.pop_back();
    tryAll(*reg, "import contacts", contacts);
    tryAll(*reg, "import protection",
           brokenLike("宛名番号,区分,開始年月日\n10021,DV,2026-11-01\n10031,DV,x\n"));
    tryAll(*reg, "send result 1",
           brokenLike("管理番号,状態,処理日時\na-1-1,配信成功,2026/11/22 08:30:00\nb,配信成功,\n"));
}

TEST_CASE("what is no file at all is said to be none", "[faults][broken]") {
    const auto reg = SendGround::exported(Dialect::Sqlite).copy();
    const RegisterDump before(reg->location());
    const QString folder = reg->folder("a folder");
    const QString missing = reg->path(QStringLiteral("missing.csv"));
    for (const char* command :
         {"import residents", "import contacts", "import protection", "send result 1"}) {
        INFO(command);
        const CliAnswer none = reg->cli().run(command, {missing});
        CHECK(none.status == 3);
        CHECK(none.code() == u"file.notThere");
        CHECK(none.message().contains(QStringLiteral("missing.csv")));
        const CliAnswer directory = reg->cli().run(command, {folder});
        CHECK(directory.status == 3);
        CHECK(directory.code() == u"file.isDirectory");
    }
    CHECK(RegisterDump(reg->location()).differenceTo(before) == QString());
}

TEST_CASE("a file that grows while it is read is not taken", "[faults][broken]") {
    const auto reg = SmallTown::founded(Dialect::Sqlite).copy();
    const QByteArray good =
        read(SmallTown().nextExtract().write(reg->path(QStringLiteral("good.csv"))));
    const QString path = reg->write("growing.csv", good);
    const RegisterDump before(reg->location());
    const auto process = reg->cli().begin("import residents", {path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append | QIODevice::Unbuffered));
    const QByteArray line = good.sliced(good.lastIndexOf('\n', good.size() - 2) + 1);
    while (process->state() != QProcess::NotRunning && !process->waitForFinished(2))
        file.write(line);
    const CliAnswer answer = CliProgram::ended(*process);
    INFO(answer.err.toStdString() << answer.out.left(2000).toStdString());
    // Seen at the end of the first reading, or between the preview and applying it; or its last
    // row, twice there by now, is refused.
    CHECK((answer.status == 3 || answer.status == 6));
    CHECK((answer.code() == u"file.changed" || answer.code() == u"import.fileChanged"));
    CHECK(RegisterDump(reg->location()).differenceTo(before) == QString());
}
