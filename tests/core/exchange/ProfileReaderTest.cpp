#include "core/exchange/profile/ProfileReader.h"

#include "core/exchange/CsvTemplate.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/exchange/profile/ProfileWriter.h"
#include "tests/core/exchange/Files.h"

#include <QElapsedTimer>

#include <iostream>

using namespace banso;

namespace {

QString s(const char* utf8) {
    return QString::fromUtf8(utf8);
}

InProfile people() {
    auto profile = InProfile::parse(R"({
        "profile": "people", "direction": "in", "title": "people", "comments": true,
        "instantFormat": "yyyy/MM/dd HH:mm",
        "columns": [
            {"header": "番号", "aliases": ["No."], "key": "number", "required": true, "filled": true},
            {"header": "氏名", "key": "name", "maxLength": 5},
            {"header": "生年月日", "key": "birth", "kind": "date"},
            {"header": "電話", "key": "phone", "kind": "phone", "report": "mask"},
            {"header": "郵便", "key": "post", "kind": "postcode"},
            {"header": "人数", "key": "count", "kind": "integer"},
            {"header": "状態", "key": "state", "kind": "code", "codes": {"1": "good", "済": "done"}},
            {"header": "時刻", "key": "at", "kind": "instant"},
            {"header": "秘密"},
            {"header": "備考", "key": "remark", "lineBreaks": true}
        ]})");
    REQUIRE(profile);
    return *std::move(profile);
}

struct Opened {
    TestFolder folder;
    InProfile profile = people();
    ImportReport report;
    std::optional<ProfileReader> reader;
    std::optional<Error> error;

    explicit Opened(QByteArrayView bytes) {
        auto opened = ProfileReader::open(profile, folder.write(s("a.csv"), bytes), report);
        if (opened)
            reader.emplace(*std::move(opened));
        else
            error = opened.error();
    }
    int column(const char* key) const { return profile.columnOf(s(key)); }
};

/// What is found in one row of the columns `header`.
std::vector<RowFinding> findings(const QByteArray& header, const QByteArray& row, const char* key) {
    Opened file("番号," + header + "\n1," + row + "\n");
    REQUIRE(file.reader);
    const auto found = file.reader->next();
    REQUIRE(found);
    if (*found) {
        const int column = file.column(key);
        switch (file.profile.columns()[std::size_t(column)].kind) {
        case ValueKind::Text:
            (void)file.reader->text(column);
            break;
        case ValueKind::Date:
            (void)file.reader->date(column);
            break;
        case ValueKind::Phone:
            (void)file.reader->phone(column);
            break;
        case ValueKind::Postcode:
            (void)file.reader->postcode(column);
            break;
        case ValueKind::Integer:
            (void)file.reader->integer(column);
            break;
        case ValueKind::Code:
            (void)file.reader->code(column);
            break;
        case ValueKind::Instant:
            (void)file.reader->instant(column);
            break;
        }
        CHECK(file.reader->rowIsGood() == file.report.rejections().empty());
    }
    return file.report.rejections();
}

ErrorCode onlyCode(const std::vector<RowFinding>& found) {
    REQUIRE(found.size() == 1);
    return found.front().error.code;
}

} // namespace

TEST_CASE("cells are read as what they are, wherever their column stands", "[profile]") {
    Opened file(
        "電話,Ｎｏ． ,氏名,無関係,生年月日,郵便,人数,状態,時刻\r\n"
        "090-1234-5678,7, 髙橋　花子,x,H10.5.3,５０１－６０８２,１２, 済 ,2026/11/22 09:00,,,\r\n");
    REQUIRE(file.reader);
    ProfileReader& reader = *file.reader;
    REQUIRE(*reader.next());
    CHECK(reader.plain(file.column("number")) == s("7"));
    CHECK(reader.text(file.column("name")).isEmpty()); // six characters: too long
    CHECK_FALSE(reader.rowIsGood());
    CHECK(reader.date(file.column("birth")) == Date::of(1998, 5, 3));
    CHECK(reader.phone(file.column("phone"))->digits() == s("09012345678"));
    CHECK(reader.postcode(file.column("post"))->digits() == s("5016082"));
    CHECK(reader.integer(file.column("count")) == 12);
    CHECK(reader.code(file.column("state")) == s("done"));
    CHECK(reader.instant(file.column("at")) == Instant::inJapan(*Date::of(2026, 11, 22), 9));
    CHECK(reader.has(file.column("state")));
    CHECK_FALSE(reader.has(file.column("remark")));
    CHECK(reader.text(file.column("remark")).isEmpty());
    CHECK(reader.unknownColumns() == QStringList{s("無関係")});
    CHECK(reader.rowNumber() == 2);
    CHECK_FALSE(*reader.next());
    CHECK(file.report.read() == 1);
    CHECK(file.report.rejected() == 1);
    CHECK(reader.finish());
}

TEST_CASE("names are read byte for byte", "[profile]") {
    Opened file("番号,氏名\n1,　渡邉\xF3\xA0\x84\x89 \n2,\xEF\xA8\x90\n");
    REQUIRE(file.reader);
    REQUIRE(*file.reader->next());
    CHECK(file.reader->text(file.column("name")) == QString::fromUcs4(U"　渡邉\U000E0109 "));
    REQUIRE(*file.reader->next());
    CHECK(file.reader->text(file.column("name")) == QString::fromUcs4(U"\uFA10"));
    CHECK(file.report.rejected() == 0);
}

TEST_CASE("a file made for the eye comes back as it was", "[profile]") {
    const TestFolder folder;
    const InProfile profile = people();
    ImportReport report;
    for (const auto& [name, expected] :
         {std::pair{s("名簿_閲覧用.csv"), s("=花")}, std::pair{s("名簿.csv"), s("'=花")}}) {
        auto reader =
            ProfileReader::open(profile, folder.write(name, "番号,氏名\n1,'=花\n"), report);
        REQUIRE(reader);
        REQUIRE(*reader->next());
        CHECK(reader->text(profile.columnOf(u"name")) == expected);
    }
}

TEST_CASE("what cannot be read is reported by row, column, value and code", "[profile]") {
    CHECK(onlyCode(findings("氏名", "\"a\tb\"", "name")) == ErrorCode("cell.control"));
    CHECK(onlyCode(findings("氏名", "\"a\nb\"", "name")) == ErrorCode("cell.lineBreak"));
    CHECK(findings("備考", "\"a\r\nb\"", "remark").empty());
    CHECK(onlyCode(findings("生年月日", "2026-02-30", "birth")) == ErrorCode("date.impossible"));
    CHECK(onlyCode(findings("人数", "2人", "count")) == ErrorCode("cell.integer"));
    CHECK(onlyCode(findings("状態", "9", "state")) == ErrorCode("cell.code"));
    CHECK(onlyCode(findings("郵便", "501", "post")) == ErrorCode("postcode.unreadable"));
    CHECK(onlyCode(findings("時刻", "2026", "at")) == ErrorCode("instant.unreadable"));
    CHECK(onlyCode(findings("氏名", "a,b", "name")) == ErrorCode("row.cells"));
    CHECK(onlyCode(findings("氏名,人数", "a", "name")) == ErrorCode("row.cells"));
    CHECK(onlyCode(findings("氏名", "\"a\"b", "name")) == ErrorCode("row.quotes"));
    CHECK(findings("人数", "", "count").empty());

    const auto name = findings("氏名", "１２３４５６７", "name");
    REQUIRE(name.size() == 1);
    CHECK(name[0] == RowFinding{2, s("氏名"), s("１２３４５６７"),
                                refused("cell.tooLong", s("name"), {s("5")})});
    // Masked columns are masked in the arguments too.
    const auto phone = findings("電話", "9012345678", "phone");
    REQUIRE(phone.size() == 1);
    CHECK(phone[0].value == s("9＊＊＊＊＊＊＊＊＊"));
    CHECK(phone[0].error.code == ErrorCode("phone.zeroLost"));
    CHECK(phone[0].error.field == s("phone"));
    for (const QString& argument : phone[0].error.arguments)
        CHECK_FALSE(argument.contains(s("012345678")));
}

TEST_CASE("bytes in another encoding reject their cell only", "[profile]") {
    QByteArray bytes("番号,氏名\n1,髙橋\n");
    bytes += QByteArray(300'000, '\n'); // the encoding is decided long before
    bytes += "2,\xFB\xFC\x8B\xB4\n3,x\n";
    Opened file(bytes);
    REQUIRE(file.reader);
    int good = 0;
    while (*file.reader->next()) {
        (void)file.reader->text(file.column("name"));
        good += file.reader->rowIsGood();
    }
    CHECK(good == 2);
    REQUIRE(file.report.rejections().size() == 1);
    CHECK(file.report.rejections()[0].row == 300'003);
    CHECK(file.report.rejections()[0].error == refused("cell.undecodable", s("name"), {s("FB")}));
}

TEST_CASE("a file of another layout is refused as a whole", "[profile]") {
    CHECK(Opened("氏名\nx\n").error->code == ErrorCode("layout.columnMissing"));
    CHECK(Opened("番号,No.\nx,y\n").error->code == ErrorCode("layout.columnTwice"));
    CHECK(Opened("\n\n").error->code == ErrorCode("layout.noHeader"));
    CHECK(Opened("\xEF\xBB\xBF").error->code == ErrorCode("layout.noHeader"));

    const TestFolder folder;
    const auto profile = ProfileShelf::in(s("resident-122"));
    REQUIRE(profile);
    QStringList headers;
    for (const InColumn& column : profile->columns())
        headers += column.header;
    ImportReport report;
    const auto open = [&](const QStringList& names) {
        auto opened = ProfileReader::open(
            *profile, folder.write(s("r.csv"), names.join(u',').toUtf8() + "\n"), report);
        return opened ? std::nullopt : std::optional(opened.error());
    };
    CHECK_FALSE(open(headers));
    CHECK_FALSE(open(
        QStringList(headers).replaceInStrings(s("（"), s("(")).replaceInStrings(s("）"), s(")"))));
    const auto shorter = open(headers.first(121));
    REQUIRE(shorter);
    CHECK(shorter->code == ErrorCode("layout.columnMissing"));
    CHECK(shorter->arguments.mid(1) == QStringList{headers.last()});
    QStringList without = headers;
    without.removeAt(50);
    CHECK(open(without)->arguments.mid(1) == QStringList{headers[50]});
    CHECK(open(headers + QStringList{s("余分")})->code == ErrorCode("layout.columns"));
    QStringList swapped = headers;
    swapped.swapItemsAt(18, 22);
    const auto wrong = open(swapped);
    REQUIRE(wrong);
    CHECK(wrong->code == ErrorCode("layout.column"));
    CHECK(wrong->arguments.mid(1) == QStringList{s("19"), s("氏名_フリガナ"), s("氏名")});
    // Without a header, the first person's data are not repeated in the message.
    const auto data = open(QStringList(122, s("笠松花子")));
    REQUIRE(data);
    CHECK(data->code == ErrorCode("layout.columnUnknown"));
    CHECK(data->arguments.mid(1) == QStringList{s("1"), s("市区町村コード")});
}

TEST_CASE("a report is written for the eye", "[profile]") {
    const TestFolder folder;
    ImportReport report;
    InColumn column;
    column.header = s("氏名");
    column.disclosure = Disclosure::Hide;
    report.countRead();
    report.reject(3, nullptr, {}, refused("row.cells", {}, {s("2"), s("3")}));
    report.reject(3, &column, s("=笠松"), refused("cell.blank", s("name"), {s("=笠松")}));
    column.disclosure = Disclosure::Show;
    report.remark(4, &column, s("=笠松"), refused("cell.gaiji", s("name")));
    CHECK(report.rejected() == 1);
    const ImportReport::Wording wording{
        {s("行"), s("列"), s("値"), s("コード"), s("内容")},
        [](const RowFinding& finding) { return finding.error.arguments.join(u'/') + s("、直す"); }};
    const auto written = report.writeTo(folder.path(s("報告.csv")), wording);
    REQUIRE(written);
    CHECK(written->rows == 3);
    CHECK(folder.read(s("報告.csv")) ==
          QByteArray("\xEF\xBB\xBF\"行\",\"列\",\"値\",\"コード\",\"内容\"\r\n"
                     "\"3\",\"\",\"\",\"row.cells\",\"2/3、直す\"\r\n"
                     "\"3\",\"氏名\",\"\",\"cell.blank\",\"、直す\"\r\n"
                     "\"4\",\"氏名\",\"'=笠松\",\"cell.gaiji\",\"、直す\"\r\n"));
    ImportReport many;
    for (qint64 row = 1; row <= 10'005; ++row)
        many.reject(row, nullptr, {}, refused("row.cells"));
    CHECK(many.rejected() == 10'005);
    CHECK(many.rejections().size() == ImportReport::kMostFindings);
    CHECK(many.notKept() == 5);
    CHECK(disclosed(QString(100, u'あ'), Disclosure::Show).size() == 40);
    CHECK(disclosed(u"", Disclosure::Mask).isEmpty());
}

TEST_CASE("an empty template explains itself and is read as an empty file", "[profile]") {
    const TestFolder folder;
    for (const QString& name : {s("contacts"), s("protection"), s("notices"), s("sessions")}) {
        INFO(name.toStdString());
        const auto profile = ProfileShelf::in(name);
        REQUIRE(profile);
        const QString path = folder.path(name + s(".csv"));
        REQUIRE(writeTemplate(*profile, path));
        const QByteArray bytes = folder.read(name + s(".csv"));
        CHECK(bytes.startsWith("\xEF\xBB\xBF\""));
        CHECK(bytes.count("\r\n") == 3);
        ImportReport report;
        auto reader = ProfileReader::open(*profile, path, report);
        REQUIRE(reader);
        for (std::size_t i = 0; i < profile->columns().size(); ++i)
            CHECK(reader->has(static_cast<int>(i)));
        CHECK_FALSE(*reader->next());
        CHECK(report.read() == 0);
    }
    const auto residents = ProfileShelf::in(s("resident-122"));
    REQUIRE(writeTemplate(*residents, folder.path(s("r.csv"))));
    ImportReport report;
    CHECK(ProfileReader::open(*residents, folder.path(s("r.csv")), report));
}

TEST_CASE("a file is written by its profile, and read back", "[profile]") {
    const TestFolder folder;
    const auto profile = ProfileShelf::out(s("sms-upload"));
    REQUIRE(profile);
    const QString path =
        folder.path(profile->fileName({{s("batch"), s("7")}, {s("part"), s("1")}}));
    auto writer = ProfileWriter::create(*profile, path);
    REQUIRE(writer);
    const auto row = [&](const char* key, const char* phone, const char* text) {
        const std::map<QString, QString> named{
            {s("sendKey"), s(key)}, {s("phone"), s(phone)}, {s("text"), s(text)}};
        std::vector<QString> values;
        for (const QString& source : profile->sources())
            values.push_back(named.at(source));
        return writer->write(values);
    };
    REQUIRE(row("k1", "090-1234-5678", "健診のお知らせ〜"));
    CHECK(row("k2", "0", "x").error().front().code == ErrorCode("phone.unreadable"));
    CHECK(row("k2", "09012345678", "=x").error().front().code == ErrorCode("csv.trigger"));
    CHECK(row("k2", "09012345678", "😀").error().front().code == ErrorCode("csv.unwritable"));
    REQUIRE(row("k3", "08011112222", "𠮷日"));
    const auto sealed = writer->seal();
    REQUIRE(sealed);
    CHECK(sealed->rows == 2);
    CHECK_FALSE(QFile::exists(path));
    const auto written = writer->publish();
    REQUIRE(written);
    CHECK(*written == *sealed);
    CHECK(writer->replaced().size() == 1);
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    REQUIRE(*reader->next());
    CHECK(reader->text(0) == s("管理番号"));
    REQUIRE(*reader->next());
    CHECK(reader->text(1) == s("09012345678"));
    REQUIRE(*reader->next());
    CHECK(reader->text(2) == s("吉日"));
    CHECK_FALSE(*reader->next());
    CHECK(reader->finish()->sha256 == written->sha256);

    auto limited = OutProfile::parse(R"({"profile": "l", "direction": "out", "title": "t",
        "recipient": "r", "fileName": "l.csv", "maxRows": 1, "header": false,
        "columns": [{"header": "a", "source": "a"}]})");
    REQUIRE(limited);
    auto one = ProfileWriter::create(*limited, folder.path(s("l.csv")));
    REQUIRE(one);
    const QString value[] = {s("x")};
    REQUIRE(one->write(value));
    CHECK(one->write(value).error().front().code == ErrorCode("export.tooManyRows"));
    REQUIRE(one->publish());
    CHECK(folder.read(s("l.csv")) == "\xEF\xBB\xBF\"x\"\r\n");
    CharacterCheck check(TextEncoding::Cp932);
    checkCharacters(*profile, 1, {s("k"), s("0"), s("😀")}, check);
    REQUIRE(check.found().size() == 1);
    CHECK(check.found()[0].row == 2);
    CHECK(check.found()[0].column == 3);
}

TEST_CASE("how fast a register extract is read by its profile", "[.bench]") {
    const TestFolder folder;
    const auto profile = ProfileShelf::in(s("resident-122"));
    QByteArray header;
    QByteArray row;
    for (const InColumn& column : profile->columns()) {
        header += (header.isEmpty() ? "" : ",") + column.header.toUtf8();
        row += row.isEmpty() ? "21302" : ",";
        if (column.kind == ValueKind::Date)
            row += "2026-11-22";
        else if (column.kind == ValueKind::Postcode)
            row += "５０１６０８２";
        else if (column.kind == ValueKind::Code || column.kind == ValueKind::Integer)
            row += "1";
        else if (!row.endsWith("21302"))
            row += column.key.isEmpty() ? "12345" : "髙橋　花子";
    }
    QFile file(folder.path(s("big.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(header + "\n");
    for (int i = 0; i < 200'000; ++i)
        file.write(row + "\n");
    file.close();
    QElapsedTimer timer;
    timer.start();
    ImportReport report;
    auto reader = ProfileReader::open(*profile, file.fileName(), report);
    std::vector<int> texts;
    std::vector<int> dates;
    for (std::size_t i = 0; i < profile->columns().size(); ++i)
        if (const InColumn& column = profile->columns()[i]; !column.key.isEmpty())
            (column.kind == ValueKind::Date ? dates : texts).push_back(static_cast<int>(i));
    qint64 letters = 0;
    while (*reader->next()) {
        for (const int column : texts)
            letters += reader->text(column).size();
        for (const int column : dates)
            letters += reader->date(column).has_value();
    }
    const auto facts = reader->finish();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::cout << report.read() << " rows, " << texts.size() + dates.size() << " of 122 columns, "
              << facts->bytes / 1'000'000 << " MB in " << seconds << " s (" << letters << ", "
              << report.rejected() << " rejected)\n";
}
