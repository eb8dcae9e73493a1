#include "core/exchange/CsvReader.h"

#include "tests/core/exchange/Files.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <iostream>

using namespace banso;

namespace {

struct Read {
    std::vector<QStringList> rows;
    std::vector<qint64> numbers;
    std::optional<Error> error;
    TextEncoding encoding = TextEncoding::Utf8;
};

Read readAll(const QString& path, CsvInput input = {}) {
    Read read;
    auto reader = CsvReader::open(path, input);
    if (!reader) {
        read.error = reader.error();
        return read;
    }
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            read.error = more.error();
            break;
        }
        if (!*more)
            break;
        QStringList cells;
        for (qsizetype i = 0; i < reader->cellCount(); ++i)
            cells += reader->text(i).value_or(QStringLiteral("<undecodable>"));
        read.rows.push_back(cells);
        read.numbers.push_back(reader->rowNumber());
    }
    read.encoding = reader->encoding();
    return read;
}

Read readText(QByteArrayView bytes, CsvInput input = {}) {
    const TestFolder folder;
    return readAll(folder.write(QStringLiteral("a.csv"), bytes), input);
}

std::vector<QStringList> rowsOf(QByteArrayView bytes) {
    const Read read = readText(bytes);
    REQUIRE_FALSE(read.error);
    return read.rows;
}

const std::vector<QStringList> kTwo{{QStringLiteral("a"), QStringLiteral("b")},
                                    {QStringLiteral("c"), QStringLiteral("d")}};

} // namespace

TEST_CASE("rows are read however they are written", "[csv]") {
    for (const char* bytes :
         {"a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\"a\",\"b\"\r\n\"c\",\"d\"",
          "\xEF\xBB\xBF"
          "a,b\r\nc,d\r\n\x1A",
          "a,b\n\n\nc,d\n\x1A", "a,\"b\"\r\nc,d\x1A"}) {
        CAPTURE(QByteArray(bytes));
        CHECK(rowsOf(bytes) == kTwo);
    }
    CHECK(rowsOf("a,\"b\"\"c\",\"\"\"\",\"\"\n") ==
          std::vector<QStringList>{
              {QStringLiteral("a"), QStringLiteral("b\"c"), QStringLiteral("\""), QString()}});
    CHECK(rowsOf("\"a\r\nb\",\"c,d\"\r\n")[0] ==
          QStringList{QStringLiteral("a\r\nb"), QStringLiteral("c,d")});
    CHECK(rowsOf(",\n")[0].size() == 2);
    CHECK(rowsOf("\"\"\n") == std::vector<QStringList>{{QString()}});
    CHECK(rowsOf("a\"b,c\n")[0][0] == QStringLiteral("a\"b"));
    CHECK(rowsOf("\n\r\n").empty());
    CsvInput tabs;
    tabs.dialect.separator = '\t';
    CHECK(readText("a\tb\nc\td\n", tabs).rows == kTwo);
}

TEST_CASE("rows have the numbers a spreadsheet gives them", "[csv]") {
    CsvInput input;
    input.dialect.comments = true;
    const Read read = readText("h,i\n\"# told\",x\n\n\"a\nb\",c\nd,e\n#end", input);
    CHECK(read.numbers == std::vector<qint64>{1, 4, 5});
}

TEST_CASE("the encoding is found by itself", "[csv]") {
    CHECK(readText("a,b\n").encoding == TextEncoding::Utf8);
    CHECK(readText("氏名\n髙橋\n").encoding == TextEncoding::Utf8);
    CHECK(readText("\xEF\xBB\xBF"
                   "a\n")
              .encoding == TextEncoding::Utf8Bom);
    const Read cp932 = readText("\x8E\x81\x96\xBC\n\xFB\xFC\x8B\xB4,\xC0\xC5\xB6\n");
    CHECK(cp932.encoding == TextEncoding::Cp932);
    CHECK(cp932.rows[1] == QStringList{QStringLiteral("髙橋"), QStringLiteral("ﾀﾅｶ")});
    const Read utf16 = readText(QByteArrayView("\xFF\xFEj\x6C,\0a\0\n\0", 10));
    CHECK(utf16.encoding == TextEncoding::Utf16);
    CHECK(utf16.rows == std::vector<QStringList>{{QStringLiteral("汪"), QStringLiteral("a")}});
    const Read bigEndian = readText(QByteArrayView("\xFE\xFF\0a\0\n", 6));
    CHECK(bigEndian.rows == std::vector<QStringList>{{QStringLiteral("a")}});

    // The first letter that is not ASCII comes late.
    QByteArray late;
    for (int i = 0; i < 100'000; ++i)
        late += "0123456789,abc\n";
    CHECK(readText(late + "\x8E\x81\x96\xBC\n").rows.back()[0] == QStringLiteral("氏名"));
    CHECK(readText(late + "氏名\n").rows.back()[0] == QStringLiteral("氏名"));
}

TEST_CASE("bytes that are no text are refused with their place", "[csv]") {
    const Read read = readText("a,b\nc,\xFF\xFF\n");
    REQUIRE(read.error);
    CHECK(read.error->code == ErrorCode("csv.undecodable"));
    CHECK(read.error->arguments.mid(1) ==
          QStringList{QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("6")});
    CHECK(read.rows.size() == 1);

    // Decided as UTF-8, broken later: the cell alone cannot be read.
    QByteArray later("氏名,x\n");
    for (int i = 0; i < 100'000; ++i)
        later += "髙橋,x\n";
    const Read cell = readText(later + "\xFB\xFC,y\n");
    CHECK_FALSE(cell.error);
    CHECK(cell.rows.back() == QStringList{QStringLiteral("<undecodable>"), QStringLiteral("y")});
}

TEST_CASE("a NUL byte is refused with its place, even in a column nobody asks for", "[csv]") {
    const Read read = readText(QByteArrayView("a,b\nc,d,e\0f\n", 12));
    REQUIRE(read.error);
    CHECK(read.error->kind == ErrorKind::Ground);
    CHECK(read.error->code == ErrorCode("csv.nul"));
    CHECK(read.error->arguments.mid(1) ==
          QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("9")});
}

TEST_CASE("a quotation mark that nothing closes is refused", "[csv]") {
    const Read read = readText("a,b\nc,\"d\ne,f\n");
    REQUIRE(read.error);
    CHECK(read.error->code == ErrorCode("csv.quoteOpen"));
    CHECK(read.error->arguments.mid(1) == QStringList{QStringLiteral("2"), QStringLiteral("2")});
}

TEST_CASE("letters behind a closing quotation mark are noticed", "[csv]") {
    const TestFolder folder;
    auto reader = CsvReader::open(folder.write(QStringLiteral("a.csv"), "a,\"b\"c,d\n\"e\",f\n"));
    REQUIRE(reader);
    REQUIRE(*reader->next());
    CHECK(reader->strayQuoteCell() == 1);
    CHECK(reader->cellCount() == 3);
    REQUIRE(*reader->next());
    CHECK(reader->strayQuoteCell() == -1);
}

TEST_CASE("a row longer than any row fails at once and in little memory", "[csv]") {
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("long.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a,b\n\"x");
    REQUIRE(file.resize(100'000'000)); // a hole: NUL bytes that are never reached
    QByteArray letters(8 * 1024 * 1024, 'x');
    file.write(letters);
    file.close();
    QElapsedTimer timer;
    timer.start();
    const Read read = readAll(path);
    REQUIRE(read.error);
    CHECK(read.error->code == ErrorCode("csv.tooLong"));
    CHECK(read.error->arguments.mid(1) ==
          QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1048576")});
    CHECK(timer.elapsed() < 1000);

    const Read unquoted = readText(QByteArray("a\n") + QByteArray(2'000'000, 'y') + "\nb\n");
    REQUIRE(unquoted.error);
    CHECK(unquoted.error->code == ErrorCode("csv.tooLong"));
    const Read wide = readText(QByteArray(5000, ',') + "\n");
    REQUIRE(wide.error);
    CHECK(wide.error->code == ErrorCode("csv.tooManyCells"));
    CHECK(readText(QByteArray(1'000'000, 'y') + "\nb\n").rows.size() == 2);
}

TEST_CASE("what is no readable file is told apart", "[csv]") {
    const TestFolder folder;
    const auto codeOf = [](const QString& path) {
        const auto reader = CsvReader::open(path);
        REQUIRE_FALSE(reader);
        CHECK(reader.error().kind == ErrorKind::Ground);
        CHECK(reader.error().arguments.first() == path);
        return reader.error().code;
    };
    CHECK(codeOf(folder.path(QStringLiteral("none.csv"))) == ErrorCode("file.notThere"));
    CHECK(codeOf(folder.path()) == ErrorCode("file.isDirectory"));
    CHECK(codeOf(folder.write(QStringLiteral("empty.csv"), "")) == ErrorCode("file.empty"));
#ifdef Q_OS_LINUX
    CHECK(codeOf(QStringLiteral("/dev/zero")) == ErrorCode("file.notAFile"));
#endif
}

TEST_CASE("a file that changes while it is read is noticed", "[csv]") {
    const TestFolder folder;
    QByteArray big;
    for (int i = 0; i < 100'000; ++i)
        big += "0123456789,abc\n";
    const QString path = folder.write(QStringLiteral("a.csv"), big);
    const auto changedAfter = [&](auto change) {
        folder.write(QStringLiteral("a.csv"), big);
        auto reader = CsvReader::open(path);
        REQUIRE(reader);
        REQUIRE(reader->next());
        change();
        Status status;
        for (;;) {
            const auto more = reader->next();
            if (!more)
                return more.error().code;
            if (!*more)
                break;
        }
        const auto facts = reader->finish();
        REQUIRE_FALSE(facts);
        return facts.error().code;
    };
    CHECK(changedAfter([&] {
              QFile file(path);
              REQUIRE(file.open(QIODevice::Append));
              file.write("more,rows\n");
          }) == ErrorCode("file.changed"));
    CHECK(changedAfter([&] { QFile::resize(path, 500'000); }) == ErrorCode("file.changed"));
    CHECK(changedAfter([&] { QFile::remove(path); }) == ErrorCode("file.changed"));

    folder.write(QStringLiteral("a.csv"), big);
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    const auto facts = reader->finish();
    REQUIRE(facts);
    CHECK(facts->bytes == big.size());
    CHECK(facts->sha256 == Sha256::hexOf(big));
    CHECK(verifyUnchanged(*facts));
    big[5] = 'x';
    folder.write(QStringLiteral("a.csv"), big);
    CHECK(verifyUnchanged(*facts).error().code == ErrorCode("file.changed"));
}

TEST_CASE("rows come from any device", "[csv]") {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData("\x8E\x81\x96\xBC,b\nc,d\n");
    REQUIRE(buffer->open(QIODevice::ReadOnly));
    auto reader = CsvReader::over(std::move(buffer), QStringLiteral("pasted"));
    REQUIRE(reader);
    REQUIRE(*reader->next());
    CHECK(reader->text(0) == QStringLiteral("氏名"));
    REQUIRE(*reader->next());
    CHECK_FALSE(*reader->next());
    const auto facts = reader->finish();
    REQUIRE(facts);
    CHECK(facts->bytes == 11);
    CHECK(facts->encoding == TextEncoding::Cp932);
}

TEST_CASE("random bytes never crash or hang the reader", "[csv]") {
    const TestFolder folder;
    rc::prop("whatever they are", [&folder] {
        const auto random = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::arbitrary<char>(),
                           rc::gen::elementOf(std::string("\",\r\n\"\",ab\x1A\x81\xE3"))));
        CsvInput input;
        input.limits = {64, 8};
        const auto read =
            readAll(folder.write(QStringLiteral("r.csv"),
                                 QByteArrayView(random.data(), qsizetype(random.size()))),
                    input);
        for (const QStringList& row : read.rows)
            RC_ASSERT(row.size() <= 8);
    });
}

TEST_CASE("how fast rows are read", "[.bench]") {
    const TestFolder folder;
    QFile file(folder.path(QStringLiteral("big.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    QByteArray row;
    for (int column = 0; column < 122; ++column)
        row += QByteArray(column ? "," : "") + (column % 12 == 0  ? "髙橋　花子"
                                                : column % 3 == 0 ? "2026-11-22"
                                                : column % 3 == 1 ? ""
                                                                  : "12");
    row += "\n";
    for (int i = 0; i < 200'000; ++i)
        file.write(row);
    file.close();
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        auto reader = CsvReader::open(file.fileName());
        qint64 cells = 0;
        qint64 letters = 0;
        while (*reader->next()) {
            cells += reader->cellCount();
            for (qsizetype i = 0; i < 48; i += 2) // what a register import asks for
                letters += reader->text(i)->size();
        }
        const auto facts = reader->finish();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::cout << cells << " cells, " << facts->bytes / 1'000'000 << " MB in " << seconds
                  << " s (" << letters << " letters)\n";
    }
}
