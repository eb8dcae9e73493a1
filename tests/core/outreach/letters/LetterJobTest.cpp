#include "core/outreach/letters/job/LetterJob.h"

#include "tests/core/outreach/letters/Letters.h"
#include "tests/core/outreach/letters/PdfTools.h"

#include <QDir>
#include <QProcess>

using namespace banso;
using namespace banso::test;

namespace {

std::vector<LetterSheet> sheets(int count) {
    std::vector<LetterSheet> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back(checkupLetter(i));
        all.back().recipient.name = u8("受取 人%1").arg(i);
    }
    return all;
}

QStringList codesOf(const Validated<LetterJobReport>& report) {
    QStringList codes;
    REQUIRE_FALSE(report);
    for (const Error& error : report.error())
        codes.append(error.code.toString() + u' ' + error.arguments.value(0));
    return codes;
}

class Cancelling final : public JobControl {
  public:
    void progress(qint64 done, qint64 total) override {
        m_done = done;
        m_total = total;
    }
    bool isCancelled() const override { return m_done >= 3; }
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

TEST_CASE("every text comes back from the file as it was written", "[letters][pdf]") {
    LetterDesk desk;
    // 日月力見高長面食 and others come back as Kangxi radicals from some fonts.
    std::vector<QString> names{u8("髙﨑 𠮷田"),
                               u8("渡邉\xF3\xA0\x84\x90 花"),
                               u8("渡邉\xF3\xA0\x84\x8F 花"),
                               u8("日月力 見高長面食"),
                               u8("龍鼠黒 里金鬼"),
                               u8("葛\xF3\xA0\x84\x82 辻\xF3\xA0\x84\x83")};
    std::vector<LetterSheet> all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        all.push_back(checkupLetter(static_cast<int>(i) + 1));
        all.back().recipient.name = names[i];
        std::get<LetterParagraph>(all.back().body[0]).text = names[i] + u8(" さんの日月力");
    }
    const auto printed = print(desk.layout(), all);
    REQUIRE(printed->report);
    CHECK(printed->report->degraded.empty());
    const QStringList pages = pageTexts(printed->path);
    REQUIRE(pages.size() == 7);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString page = QString(pages.at(static_cast<qsizetype>(i) + 1)).remove(u' ');
        const QString name = QString(names[i]).remove(u' ');
        INFO(page.toStdString());
        CHECK(page.count(name) >= 2);
        CHECK(page.contains(name + u8("さんの日月力")));
        CHECK(page.contains(all[i].serial.text()));
    }
}

TEST_CASE("shaped words and other languages come back too", "[letters][pdf]") {
    LetterDesk desk;
    LetterSheet sheet = checkupLetter(1);
    sheet.language = u8("vi");
    sheet.recipient.name = u8("NGUYỄN THỊ HỒNG");
    sheet.title = u8("Thông báo khám sức khỏe");
    sheet.body = {LetterParagraph{u8("ສະບາຍດີ Kính gửi quý phụ huynh")}};
    const auto printed = print(desk.layout(), {sheet});
    REQUIRE(printed->report);
    const QString page = pageTexts(printed->path).at(1);
    for (const char* text :
         {"NGUYỄN THỊ HỒNG", "Thông báo khám sức khỏe", "ສະບາຍດີ", "Kính gửi quý phụ huynh"}) {
        INFO(text);
        CHECK(page.contains(u8(text)));
    }
}

TEST_CASE("each family's pages are its own", "[letters][pdf]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(6);
    const QString second = all[1].recipient.name;
    all[1] = longLetter(2);
    all[1].recipient.name = second;
    for (const bool isTwoSided : {false, true}) {
        LetterJobPlan plan = plainPlan();
        plan.isTwoSided = isTwoSided;
        const auto printed = print(desk.layout(), all, plan);
        REQUIRE(printed->report);
        const QStringList pages = pageTexts(printed->path);
        CHECK(pages.size() == (isTwoSided ? 14 : 8));
        CHECK(printed->report->pages == pages.size());
        CHECK(printed->report->tally.letters == 6);
        CHECK(printed->report->tally.sides == 7);
        CHECK(printed->report->tally.papers == (isTwoSided ? 6 : 7));
        for (const LetterSheet& sheet : all) {
            int first = 0;
            for (int i = 0; i < pages.size(); ++i)
                if (pages.at(i).contains(sheet.recipient.name)) {
                    first = first == 0 ? i : first;
                    for (const LetterSheet& other : all)
                        CHECK((&other == &sheet || !pages.at(i).contains(other.recipient.name)));
                    CHECK(pages.at(i).contains(sheet.serial.text()));
                }
            REQUIRE(first > 0); // never on the cover
            if (isTwoSided)
                CHECK(first % 2 == 0); // a front side
        }
        if (isTwoSided)
            CHECK(pages.at(1).trimmed().isEmpty()); // behind the cover
    }
}

TEST_CASE("on paper only the address can be seen through the window", "[letters][pdf]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(3);
    all[1].recipient = {u8("504-0912"),
                        {u8("岐阜県各務原市蘇原青雲町四丁目字北大門前東側1234番地の567")},
                        u8("各務原グランドメゾンシティテラスガーデンズ弐番館 1203号室"),
                        u8("渡邉\xF3\xA0\x84\x90 𠮷﨑子"),
                        u8("様")};
    all[2].recipient.name = u8("MARIA APARECIDA DOS SANTOS RODRIGUES DE OLIVEIRA FERNANDES");
    const auto printed = print(desk.layout(), all);
    REQUIRE(printed->report);
    const QRectF safe = desk.layout().window().safeBlock();
    const QRectF seen = desk.layout().window().keepOut();
    int inside = 0;
    for (const PdfWord& word : pdfWords(printed->path)) {
        if (word.page == 1 || !word.box.intersects(seen))
            continue;
        INFO(word.text.toStdString() << ' ' << word.box.left() << ' ' << word.box.top());
        CHECK(safe.adjusted(-0.1, -0.1, 0.1, 0.1).contains(word.box));
        ++inside;
    }
    CHECK(inside >= 12);
    for (const int page : {2, 3, 4}) {
        const QImage image = pageImage(printed->path, page, 150);
        CHECK(hasInk(image, safe));
        // All around the block: right of it, below it, left of it, above it.
        CHECK_FALSE(hasInk(image, QRectF(QPointF(safe.right() + 0.3, 0), seen.bottomRight())));
        CHECK_FALSE(hasInk(image, QRectF(QPointF(0, safe.bottom() + 0.3), seen.bottomRight())));
        CHECK_FALSE(
            hasInk(image, QRectF(QPointF(0, 0), QPointF(safe.left() - 0.3, seen.bottom()))));
        CHECK_FALSE(hasInk(image, QRectF(QPointF(0, 0), QPointF(seen.right(), safe.top() - 0.3))));
    }
}

TEST_CASE("the printer's correction moves everything", "[letters][pdf]") {
    LetterDesk desk;
    LetterJobPlan plan = plainPlan();
    plan.offset = {2.5, -1.5};
    const auto straight = print(desk.layout(), sheets(1));
    const auto moved = print(desk.layout(), sheets(1), plan);
    const auto before = pdfWords(straight->path);
    const auto after = pdfWords(moved->path);
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].box.left() - before[i].box.left() == Approx(2.5).margin(0.05));
        CHECK(after[i].box.top() - before[i].box.top() == Approx(-1.5).margin(0.05));
    }
}

TEST_CASE("the file says how to print it and nothing about anybody", "[letters][pdf]") {
    LetterDesk desk;
    const auto printed = print(desk.layout(), sheets(2));
    REQUIRE(printed->report);
    const QString info = toolLines(u8("pdfinfo"), printed->path).join(u'\n');
    CHECK(info.contains(u8("４か月児健康診査")));
    CHECK(info.contains(u8("A4")));
    CHECK_FALSE(info.contains(u8("受取")));
    CHECK_FALSE(info.contains(u8("佐藤")));
    int fonts = 0;
    for (const QString& line : toolLines(u8("pdffonts"), printed->path).mid(2))
        if (!line.trimmed().isEmpty()) {
            ++fonts;
            INFO(line.toStdString());
            CHECK(line.contains(u8("yes yes yes"))); // embedded, a subset, with its texts
        }
    CHECK(fonts == 3);
    QFile file(printed->path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/PrintScaling/None"));
    CHECK(bytes.contains("/Duplex/Simplex"));
    CHECK(bytes.contains("D:20261122011500Z"));
}

TEST_CASE("the same sheets give the same file", "[letters][pdf]") {
    LetterDesk desk;
    LetterDesk other;
    CHECK(print(desk.layout(), sheets(4))->sha256 == print(desk.layout(), sheets(4))->sha256);
    CHECK(print(desk.layout(), sheets(4))->sha256 == print(other.layout(), sheets(4))->sha256);
    CHECK(print(desk.layout(), sheets(4))->sha256 != print(desk.layout(), sheets(5))->sha256);
}

TEST_CASE("the cover sheet says what must be counted", "[letters][job]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(5);
    all.erase(all.begin() + 2);
    all[1] = longLetter(2);
    LetterJobPlan plan = plainPlan();
    plan.cover.fictitiousMark = u8("架空の町");
    plan.cover.counts = {{u8("４か月児健診のお知らせ"), u8("4通")}};
    plan.cover.withheld = {{u8("支援措置のため確認中"), u8("1件")}};
    plan.cover.expectedLetters = 4;
    const auto printed = print(desk.layout(), all, plan);
    REQUIRE(printed->report);
    const QString cover = pageTexts(printed->path).front().simplified().remove(u' ');
    for (const char* text :
         {"架空の町", "この紙は封筒に入れません", "送付状作成票", "４か月児健康診査（12月18日）",
          "令和８年11月22日", "佐藤花子", "通数4", "用紙枚数5", "1枚：3通、2枚：1通",
          "00123-00001-D～00123-00005-F", "00123-00003-E", "４か月児健診のお知らせ4通",
          "支援措置のため確認中1件", "□通数と用紙枚数が", "封入した人", "確認した人"}) {
        INFO(text << " in " << cover.toStdString());
        CHECK(cover.contains(u8(text)));
    }
    CHECK_FALSE(cover.contains(u8("受取")));
    CHECK_FALSE(cover.contains(u8("cover"))); // a label that is not there would stand as its key
    CHECK(printed->report->tally.gaps == QStringList{u8("00123-00003-E")});
}

TEST_CASE("what is wrong with any letter comes back at once, and there is no file",
          "[letters][job]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(5);
    all[1].recipient.address = {u8("桜町") + QString(60, u'1')};
    all[3].recipient.name = u8("花子\xF0\x9F\x91\xB6");
    all[3].title = u8("お知らせ") + QChar(0xE001);
    all[4] = all[0];
    const auto printed = print(desk.layout(), all);
    CHECK(codesOf(printed->report) == QStringList{u8("letter.addressTooLong 00123-00002-S"),
                                                  u8("letter.glyphMissing 00123-00004-T"),
                                                  u8("letter.glyphMissing 00123-00004-T"),
                                                  u8("letter.serialTwice 00123-00001-D")});
    CHECK(printed->report.error().at(1).field == u8("recipient.name"));
    CHECK(printed->report.error().at(1).arguments.at(2) == u8("U+1F476"));
    CHECK_FALSE(QFile::exists(printed->path));
    CHECK(QDir(printed->folder.path()).isEmpty());

    LetterJobPlan plan = plainPlan();
    plan.cover.expectedLetters = 3;
    CHECK(codesOf(print(desk.layout(), sheets(2), plan)->report) ==
          QStringList{u8("letter.countDiffers 3")});
    CHECK(codesOf(print(desk.layout(), {})->report) == QStringList{u8("letter.nothingToPrint ")});
}

TEST_CASE("a form that no font holds is printed in its ordinary form, and told", "[letters][job]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(2);
    all[1].recipient.name = u8("渡邉\xF3\xA0\x84\x80");
    const auto printed = print(desk.layout(), all);
    REQUIRE(printed->report);
    REQUIRE(printed->report->degraded.size() == 1);
    CHECK(printed->report->degraded.front().serial == all[1].serial);
    CHECK(printed->report->degraded.front().glyph.codePoints == u8("U+9089 U+E0100"));
    CHECK(pageTexts(printed->path).at(2).contains(all[1].recipient.name));
}

TEST_CASE("a letter is checked before it is released", "[letters][job]") {
    LetterDesk desk;
    const auto good = checkLetter(desk.layout(), longLetter(1));
    REQUIRE(good);
    CHECK(good->pageCount == 2);
    CHECK(good->degraded.empty());
    LetterSheet bad = checkupLetter(1);
    bad.recipient.name = u8("\xF0\x9F\x91\xB6");
    bad.recipient.address = {u8("桜町") + QString(60, u'1')};
    const auto verdict = checkLetter(desk.layout(), bad);
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().size() == 2);
}

TEST_CASE("single letters are printed again by their serial", "[letters][job]") {
    LetterDesk desk;
    LetterList batch(sheets(6));
    const auto serial = [](int n) { return *LetterSerial::of(123, n); };
    auto selected = SelectedLetters::of(batch, {serial(5), serial(2)});
    REQUIRE(selected);
    REQUIRE(selected->count() == 2);
    CHECK(selected->at(0)->serial == serial(2));
    std::vector<LetterSheet> again{*selected->at(0), *selected->at(1)};
    LetterJobPlan plan = plainPlan();
    plan.isReprint = true;
    const auto printed = print(desk.layout(), again, plan);
    REQUIRE(printed->report);
    const QStringList pages = pageTexts(printed->path);
    REQUIRE(pages.size() == 3);
    CHECK(pages.at(0).contains(u8("再印刷")));
    CHECK(pages.at(0).contains(serial(2).text()));
    CHECK(pages.at(0).contains(serial(5).text()));
    const auto whole = print(desk.layout(), sheets(6));
    CHECK(pages.at(1) == pageTexts(whole->path).at(2)); // the same sheet
    const auto unknown = SelectedLetters::of(batch, {serial(2), serial(9)});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode("letter.serialNotInBatch"));
    CHECK(unknown.error().arguments == QStringList{serial(9).text()});
}

TEST_CASE("printing can be cancelled, and leaves nothing", "[letters][job]") {
    LetterDesk desk;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u8("letters.pdf"));
    LetterList batch(sheets(10));
    Cancelling control;
    {
        auto file = OutgoingFile::create(path);
        REQUIRE(file);
        const auto report = printLetters(desk.layout(), batch, plainPlan(), *file, control);
        CHECK(codesOf(report) == QStringList{u8("job.cancelled ")});
    }
    CHECK(control.m_done == 3);
    CHECK(control.m_total == 10);
    CHECK(QDir(folder.path()).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("a disk that fills up while printing is told", "[letters][job]") {
    const QTemporaryDir folder;
    if (QProcess::execute(u8("mount"), {u8("-t"), u8("tmpfs"), u8("-o"), u8("size=256k"),
                                        u8("tmpfs"), folder.path()}) != 0) {
        WARN("skipped: this user may not mount a small disk");
        return;
    }
    LetterDesk desk;
    LetterList batch(sheets(400));
    JobControl control;
    Validated<LetterJobReport> report = failAll({});
    {
        auto file = OutgoingFile::create(folder.filePath(u8("letters.pdf")));
        REQUIRE(file);
        report = printLetters(desk.layout(), batch, plainPlan(), *file, control);
    }
    const bool isEmpty = QDir(folder.path()).isEmpty();
    QProcess::execute(u8("umount"), {folder.path()});
    CHECK(codesOf(report).value(0).startsWith(u8("file.diskFull")));
    CHECK(isEmpty);
}
#endif

TEST_CASE("a thousand letters to PDF", "[.bench][letters]") {
    LetterDesk desk;
    std::vector<LetterSheet> all = sheets(1000);
    for (std::size_t i = 0; i < all.size(); i += 2)
        all[i].tearOff = LetterTearOff{u8("連絡票"), {u8("お子さまのお名前"), u8("電話番号")}};
    const auto start = std::chrono::steady_clock::now();
    const auto printed = print(desk.layout(), all);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    REQUIRE(printed->report);
    WARN("1000 letters, " << QFile(printed->path).size() / 1024 << " KiB, "
                          << static_cast<int>(1000 / taken.count()) << " letters/s");
    CHECK(taken.count() < 2);
}
