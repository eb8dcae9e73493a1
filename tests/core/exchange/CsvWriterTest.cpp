#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvReader.h"
#include "tests/core/exchange/Files.h"

#include <QElapsedTimer>

#include <iostream>

using namespace banso;

namespace {

CsvFormat format(TextEncoding encoding, CsvPurpose purpose = CsvPurpose::Machine,
                 Quoting quoting = Quoting::All) {
    return {encoding, purpose, ',', LineEnd::CrLf, quoting};
}

struct Sheet {
    QByteArray bytes;
    CsvWriter writer;

    explicit Sheet(CsvFormat how, std::vector<CsvColumnRule> rules = {})
        : writer(
              [this](QByteArrayView piece) {
                  bytes += piece;
                  return Status();
              },
              how, std::move(rules)) {}
    Sheet(const Sheet&) = delete;
};

QByteArray written(CsvFormat how, const std::vector<QStringList>& rows,
                   std::vector<CsvColumnRule> rules = {}) {
    Sheet sheet(how, std::move(rules));
    for (const QStringList& row : rows)
        REQUIRE(sheet.writer.writeRow(row));
    REQUIRE(sheet.writer.finish());
    return sheet.bytes;
}

ErrorCode refusal(const QString& cell, std::vector<CsvColumnRule> rules = {},
                  TextEncoding encoding = TextEncoding::Utf8) {
    Sheet sheet(format(encoding), std::move(rules));
    const Status status = sheet.writer.writeRow({QStringLiteral("x"), cell});
    REQUIRE_FALSE(status);
    CHECK(status.error().kind == ErrorKind::Refused);
    CHECK(status.error().arguments.mid(0, 2) ==
          QStringList{QStringLiteral("1"), QStringLiteral("2")});
    REQUIRE(sheet.writer.finish());
    CHECK(sheet.bytes.isEmpty());
    CHECK(sheet.writer.rows() == 0);
    return status.error().code;
}

} // namespace

TEST_CASE("rows are written as RFC 4180 says", "[csv]") {
    const std::vector<QStringList> rows{{QStringLiteral("氏名"), QStringLiteral("a\"b")},
                                        {QStringLiteral("x,y"), QString()}};
    CHECK(written(format(TextEncoding::Utf8), rows) ==
          QByteArray("\"氏名\",\"a\"\"b\"\r\n\"x,y\",\"\"\r\n"));
    CHECK(written(format(TextEncoding::Utf8Bom, CsvPurpose::Machine, Quoting::Minimal), rows) ==
          QByteArray("\xEF\xBB\xBF氏名,\"a\"\"b\"\r\n\"x,y\",\r\n"));
    CHECK(written(format(TextEncoding::Cp932), {{QStringLiteral("氏名")}}) ==
          QByteArray("\"\x8E\x81\x96\xBC\"\r\n"));
    CsvFormat lines = format(TextEncoding::Utf8, CsvPurpose::Machine, Quoting::Minimal);
    lines.lineEnd = LineEnd::Lf;
    lines.separator = '\t';
    CHECK(written(lines, {{QStringLiteral("a,b"), QStringLiteral(" c")}}) ==
          QByteArray("a,b\t\" c\"\n"));
}

TEST_CASE("a file for programs holds the exact text or nothing", "[csv]") {
    for (const QString& formula :
         {QStringLiteral("=1+1"), QStringLiteral("+81"), QStringLiteral("-1"), QStringLiteral("@a"),
          QStringLiteral("\ta"), QStringLiteral("\ra")})
        CHECK(refusal(formula) == ErrorCode("csv.trigger"));
    CHECK(refusal(QStringLiteral("a\nb")) == ErrorCode("csv.lineBreak"));
    CHECK(refusal(QStringLiteral("a\u2028b")) == ErrorCode("csv.lineBreak"));
    CHECK(refusal(QStringLiteral("a\u0007b")) == ErrorCode("csv.control"));
    CHECK(refusal(QStringLiteral("a\tb")) == ErrorCode("csv.control"));
    CHECK(refusal(QString(QChar(u'\0'))) == ErrorCode("csv.control"));
    CHECK(refusal(QStringLiteral("a\uE000b")) == ErrorCode("csv.unwritable"));
    CHECK(refusal(QStringLiteral("\"𩸽"), {}, TextEncoding::Cp932) == ErrorCode("csv.unwritable"));

    CHECK(written(format(TextEncoding::Utf8),
                  {{QStringLiteral("+819012345678"), QStringLiteral("a\r\nb")}},
                  {{true, false}, {false, true}}) ==
          QByteArray("\"+819012345678\",\"a\r\nb\"\r\n"));
    CHECK(written(format(TextEncoding::Utf8), {{QStringLiteral("＝1")}}) == "\"＝1\"\r\n");

    Sheet sheet(format(TextEncoding::Utf8));
    REQUIRE(sheet.writer.writeRow({QStringLiteral("a"), QStringLiteral("b")}));
    CHECK(sheet.writer.writeRow({QStringLiteral("a")}).error().code == ErrorCode("csv.ragged"));
}

TEST_CASE("a file for the eye acts as no formula and refuses nothing", "[csv]") {
    const auto view = [](const QString& cell, std::vector<CsvColumnRule> rules = {}) {
        return QString::fromUtf8(written(
            format(TextEncoding::Utf8, CsvPurpose::View, Quoting::Minimal), {{cell}}, rules));
    };
    CHECK(view(QStringLiteral("=1+1")) == QStringLiteral("'=1+1\r\n"));
    CHECK(view(QStringLiteral("＋81")) == QStringLiteral("'＋81\r\n"));
    CHECK(view(QStringLiteral("'90")) == QStringLiteral("''90\r\n"));
    CHECK(view(QStringLiteral("-500"), {{true, false}}) == QStringLiteral("-500\r\n"));
    CHECK(view(QStringLiteral("a\u0007\uE000b")) == QStringLiteral("a 〓b\r\n"));
    CHECK(view(QStringLiteral("\ta")) == QStringLiteral("'\ta\r\n"));
    rc::prop("and gives its text back", [] {
        const auto letters =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("'=+a")));
        const QString cell = QString::fromStdString(letters);
        const QString shown = QString::fromUtf8(
            written(format(TextEncoding::Utf8, CsvPurpose::View, Quoting::Minimal), {{cell}}));
        RC_ASSERT(withoutViewMark(shown.chopped(2)) == cell);
    });
    CHECK(viewFileName(QStringLiteral("名簿.csv")) == QStringLiteral("名簿_閲覧用.csv"));
    CHECK(isViewFileName(u"名簿_閲覧用.csv"));
    CHECK_FALSE(isViewFileName(u"名簿.csv"));
}

TEST_CASE("what is replaced is told with its place", "[csv]") {
    Sheet sheet(format(TextEncoding::Cp932));
    REQUIRE(sheet.writer.writeHeader({QStringLiteral("番号"), QStringLiteral("-氏名").sliced(1)}));
    REQUIRE(sheet.writer.writeRow({QStringLiteral("1"), QStringLiteral("\"𠮷\"田〜")}));
    CHECK_FALSE(sheet.writer.writeRow({QStringLiteral("𠮷"), QStringLiteral("𩸽")}));
    REQUIRE(sheet.writer.replaced().size() == 1);
    const UnwritableCharacter& one = sheet.writer.replaced()[0];
    CHECK(one.row == 2);
    CHECK(one.column == 2);
    CHECK(one.loss.position == 1);
    CHECK(one.codePoints() == QStringLiteral("U+20BB7"));
    CHECK(one.loss.replacement == QStringLiteral("吉"));
    CHECK(sheet.writer.rows() == 2);
    CHECK(sheet.writer.normalisations()[std::size_t(Normalisation::WaveDash)] == 1);
}

TEST_CASE("characters are checked before anything is written", "[csv]") {
    CharacterCheck check(TextEncoding::Cp932);
    check.add(1, 3, u"髙橋〜");
    CHECK(check.found().empty());
    check.add(2, 3, u"𠮷田");
    CHECK(check.found().size() == 1);
    CHECK_FALSE(check.blocks());
    check.add(5, 4, u"é\U000E0100𩸽𩸽");
    CHECK(check.blocks());
    REQUIRE(check.found().size() == 4);
    CHECK(check.found()[1].codePoints() == QStringLiteral("U+00E9 U+E0100"));
    CHECK(check.found()[1].loss.proposal.kind == SubstitutionProposal::Kind::Choice);
    CHECK(check.found()[3].row == 5);
    CHECK(check.found()[3].column == 4);
    CharacterCheck utf8(TextEncoding::Utf8Bom);
    utf8.add(1, 1, u"𠮷é😀邉\U000E0109");
    CHECK(utf8.found().empty());
}

TEST_CASE("what was written is read back", "[csv]") {
    const TestFolder folder;
    rc::prop("cell by cell, in every encoding and quoting", [&folder] {
        const std::u32string letters = U"ab\",;\t\r\n '=髙𠮷邉\U000E0100ー～①";
        const std::u32string held = U"ab\",; 'x髙邉ー～①";
        const auto encoding =
            *rc::gen::element(TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Cp932);
        const auto quoting = *rc::gen::element(Quoting::All, Quoting::Minimal);
        const auto cells = *rc::gen::container<std::vector<std::u32string>>(
            rc::gen::nonEmpty(rc::gen::container<std::u32string>(
                rc::gen::elementOf(encoding == TextEncoding::Cp932 ? held : letters))));
        RC_PRE(!cells.empty());
        QStringList row;
        for (const std::u32string& cell : cells)
            row += QString::fromUcs4(cell.data(), qsizetype(cell.size())).remove(u'\t');
        const std::vector<CsvColumnRule> rules(cells.size(), {true, true});
        const QByteArray bytes =
            written(format(encoding, CsvPurpose::Machine, quoting), {row, row}, rules);
        CsvInput input;
        input.encoding = encoding;
        auto reader = CsvReader::open(folder.write(QStringLiteral("a.csv"), bytes), input);
        RC_ASSERT(reader.has_value());
        for (int i = 0; i < 2; ++i) {
            const bool isBlank = row.size() == 1 && row[0].isEmpty() && quoting == Quoting::Minimal;
            RC_ASSERT(*reader->next() == !isBlank);
            for (qsizetype cell = 0; !isBlank && cell < row.size(); ++cell)
                RC_ASSERT(reader->text(cell) == row[cell]);
        }
    });
}

TEST_CASE("how fast rows are written", "[.bench]") {
    for (const TextEncoding encoding : {TextEncoding::Utf8Bom, TextEncoding::Cp932}) {
        QStringList row;
        for (int column = 0; column < 64; ++column)
            row += column % 8 == 0 ? QStringLiteral("髙橋　花子") : QStringLiteral("2026-11-22");
        qint64 bytes = 0;
        CsvWriter writer(
            [&bytes](QByteArrayView piece) {
                bytes += piece.size();
                return Status();
            },
            format(encoding));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100'000; ++i)
            (void)writer.writeRow(row);
        (void)writer.finish();
        std::cout << "100000 rows of 64 cells, " << bytes / 1'000'000 << " MB, "
                  << keyOf(encoding).toStdString() << ": "
                  << static_cast<double>(timer.nsecsElapsed()) / 1e9 << " s\n";
    }
}
