#include "tests/support/gui/Precompiled.h"
#include "tests/ui/imports/ImportStage.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/Words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace banso;
using Step = ImportPresenter::Step;
using banso::test::ImportTown;
using banso::test::People;

namespace {

bool settles(const ImportPresenter& presenter, Step step) {
    return test::eventually([&] { return presenter.step() == step; });
}

qint64 countOf(ChangeBook& book, const char* key) {
    for (const ChangeFilter& filter : book.filters())
        if (filter.key == QLatin1String(key))
            return filter.count;
    return 0;
}

QString cells(RowSource& rows) {
    QStringList lines;
    for (const TableRow& row : rows.rows({}, 100)) {
        QStringList texts;
        for (const Cell& cell : row.cells)
            texts += cell.text;
        lines += texts.join(u'|');
    }
    return lines.join(u'\n');
}

QString readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("a look changes nothing, taking over does what was shown", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    CHECK_FALSE(presenter.mayApply());
    const QString first = ImportTown::firstExtract().write(town.file("first.csv"));
    const qint64 before = town.written();
    presenter.look(first);
    CHECK(presenter.step() == Step::Looking);
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(town.written() == before);
    CHECK(presenter.preview()->counts.good == 4);
    CHECK(town.folder == QFileInfo(first).absolutePath());
    REQUIRE(presenter.mayApply());

    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    CHECK(town.written() > before);
    CHECK_FALSE(presenter.outcome()->wasThere);
    CHECK(presenter.followUp().proposed == 1);

    const QString next = ImportTown::nextExtract().write(town.file("next.csv"));
    presenter.look(next);
    REQUIRE(settles(presenter, Step::Looked));
    PreviewBook book(presenter.preview());
    CHECK(countOf(book, "") == 2);
    CHECK(countOf(book, "birth") == 1);
    CHECK(countOf(book, "moved_within") == 1);
    CHECK(countOf(book, "rejected") == 1);
    const QString moved = cells(*book.rows(QStringLiteral("moved_within")));
    CHECK(moved.contains(QStringLiteral("転居|渡邉󠄀　静|R8.11.16|住所")));
    CHECK(moved.contains(QStringLiteral("9-9")));
    const QString wrong = cells(*book.rows(QStringLiteral("rejected")));
    CHECK(wrong.startsWith(QStringLiteral("7|生年月日|")));
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    KeptBook kept(town.reg.db(), *ImportRepository(town.reg.db()).find(presenter.outcome()->batch));
    CHECK(countOf(kept, "") == 2);
    CHECK(countOf(kept, "birth") == 1);
    CHECK(cells(*kept.rows(QStringLiteral("moved_within"))) == moved);
    CHECK(cells(*kept.rows(QStringLiteral("rejected"))) == wrong);

    presenter.lookAgain(false);
    REQUIRE(settles(presenter, Step::Looked));
    const qint64 after = town.written();
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    CHECK(presenter.outcome()->wasThere);
    CHECK(town.written() == after);
}

TEST_CASE("what cannot be looked at says why, and the kind is found by the header", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    presenter.look(town.file("nowhere.csv"));
    CHECK(test::eventually([&] { return presenter.problem().has_value(); }));
    CHECK(presenter.step() == Step::Choose);
    CHECK(presenter.problem()->code == ErrorCode("file.notThere"));

    presenter.setKind(ImportKind::Contacts);
    CHECK_FALSE(presenter.problem());
    presenter.look(ImportTown::firstExtract().write(town.file("first.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.wasOtherKind());
    CHECK(presenter.kind() == ImportKind::Residents);

    QFile odd(town.file("odd.csv"));
    REQUIRE(odd.open(QIODevice::WriteOnly));
    odd.write("宛名番号,何か,別の,もの\n1,2,3,4\n");
    odd.close();
    presenter.setKind(ImportKind::Contacts);
    presenter.look(odd.fileName());
    REQUIRE(settles(presenter, Step::Choose));
    REQUIRE(presenter.problem());
    CHECK(presenter.problem()->code == ErrorCode("import.headerUnknown"));
    presenter.setKind(ImportKind::Residents);
    presenter.look(odd.fileName());
    REQUIRE(test::eventually([&] { return presenter.problem().has_value(); }));
    CHECK(presenter.problem()->code.toString().startsWith(QStringLiteral("layout.")));
    CHECK_FALSE(presenter.preview());
}

TEST_CASE("an older file is taken over only when somebody says so", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    const QString first = ImportTown::firstExtract().write(town.file("first.csv"));
    presenter.look(first);
    REQUIRE(settles(presenter, Step::Looked));
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));

    presenter.setAsOf(People::day("2026-11-01"));
    presenter.look(ImportTown::nextExtract().write(town.file("next.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.refusal()->code == ErrorCode("import.olderThanLast"));
    CHECK(presenter.mayForce());
    CHECK_FALSE(presenter.mayApply());
    presenter.apply();
    CHECK(presenter.step() == Step::Looked);
    presenter.lookAgain(true);
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.mayApply());
}

TEST_CASE("a file that shrinks is refused and cannot be forced", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    presenter.look(ImportTown::firstExtract().write(town.file("first.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    auto small = ImportTown::firstExtract();
    for (const char* number : {"0001", "0002", "0003"})
        small.remove(number);
    presenter.look(small.write(town.file("small.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.refusal()->code == ErrorCode("import.shrinks"));
    CHECK_FALSE(presenter.mayForce());
    CHECK_FALSE(presenter.mayApply());
}

TEST_CASE("what somebody else changed meanwhile is looked at again", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    presenter.look(ImportTown::firstExtract().write(town.file("first.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    test::NewsNotebook news;
    People(town.desk, news).mother("笠松 花子", "カサマツ ハナコ", "1996-06-06");
    const qint64 before = town.written();
    presenter.apply();
    REQUIRE(test::eventually([&] { return presenter.problem().has_value(); }));
    CHECK(presenter.step() == Step::Looked);
    CHECK(presenter.problem()->code == ErrorCode("import.stateChanged"));
    CHECK_FALSE(presenter.mayApply());
    CHECK(town.written() == before);
    presenter.lookAgain(false);
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.mayApply());
}

TEST_CASE("a look that is given up leaves the first step and nothing else", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    auto extract = ImportTown::firstExtract();
    for (int i = 1000; i < 3000; ++i)
        extract.add(QByteArray::number(i).constData(), "佐藤　海", "サトウ　ウミ", "1980-01-01");
    const QString path = extract.write(town.file("many.csv"));
    town.isHeld = true;
    presenter.look(path);
    presenter.giveUp();
    town.isHeld = false;
    REQUIRE(settles(presenter, Step::Choose));
    CHECK(presenter.problem()->code == ErrorCode("job.cancelled"));
    CHECK_FALSE(presenter.preview());
}

TEST_CASE("where a protected person lives stays hidden in a preview", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    presenter.look(ImportTown::firstExtract().write(town.file("first.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    presenter.setKind(ImportKind::Protection);
    QFile list(town.file("protection.csv"));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("宛名番号,氏名,区分,開始年月日,終了年月日\n0004,渡邉󠄀　静,DV,R8.4."
               "1,"
               "R9."
               "3."
               "31\n");
    list.close();
    presenter.look(list.fileName());
    REQUIRE(settles(presenter, Step::Looked));
    CHECK(presenter.preview()->counts.good == 1);
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));

    presenter.setKind(ImportKind::Residents);
    presenter.look(ImportTown::nextExtract().write(town.file("next.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    PreviewBook book(presenter.preview());
    const QString moved = cells(*book.rows(QStringLiteral("moved_within")));
    CHECK(moved.contains(QStringLiteral("非表示")));
    CHECK_FALSE(moved.contains(QStringLiteral("9-9")));
    presenter.apply();
    REQUIRE(settles(presenter, Step::Applied));
    KeptBook kept(town.reg.db(), *ImportRepository(town.reg.db()).find(presenter.outcome()->batch));
    CHECK_FALSE(cells(*kept.rows({})).contains(QStringLiteral("9-9")));
}

TEST_CASE("findings and empty files are written for the eye", "[imports]") {
    ImportTown town;
    ImportPresenter presenter(town.ground());
    presenter.look(ImportTown::nextExtract().write(town.file("next.csv")));
    REQUIRE(settles(presenter, Step::Looked));
    const QString path = town.file("findings.csv");
    REQUIRE(presenter.writeReport(path) == path);
    const QString report = readAll(path);
    CHECK(report.contains(QStringLiteral("\"行\",\"列\",\"値\",\"コード\",\"内容と対応\"")));
    CHECK(report.contains(QStringLiteral("\"7\",\"生年月日\"")));
    CHECK_FALSE(report.contains(QStringLiteral("ヨシダ")));
    presenter.setKind(ImportKind::Contacts);
    REQUIRE(presenter.writeTemplate(town.file("empty.csv")));
    CHECK(readAll(town.file("empty.csv")).contains(QStringLiteral("宛名番号")));
    CHECK(presenter.writeReport(town.file("nowhere/findings.csv")).error().kind ==
          ErrorKind::Ground);
}

TEST_CASE("every kind of change and every field has its word", "[imports]") {
    static const QRegularExpression kind(QStringLiteral("ImportEventKind k\\w+\\{\"(\\w+)\"\\}"));
    static const QRegularExpression field(
        QStringLiteral("(?:(?:addFields\\(fields, |compare\\(|take\\()\"(\\w+)\"|"
                       "\\{key\\(\"(\\w+)\"\\), \\{\\})"));
    int kinds = 0;
    int fields = 0;
    static const QRegularExpression tables(QStringLiteral("watchedTables\\(\\) const \\{[^}]*\\}"));
    QStringList sources;
    for (const char* folder : {"core/registry/imports", "core/care/imports"}) {
        QDirIterator files(QStringLiteral(BANSO_SOURCE_DIR "/") + QLatin1String(folder),
                           QDir::Files);
        while (files.hasNext())
            sources += readAll(files.next()).remove(tables);
    }
    for (const QString& text : sources) {
        for (auto found = kind.globalMatch(text); found.hasNext(); ++kinds) {
            const QString key = found.next().captured(1);
            INFO(key.toStdString());
            CHECK(hasChangeWords(key));
            CHECK(changeWords(key) != key);
            CHECK(changeOrder().contains(key));
        }
        for (auto found = field.globalMatch(text); found.hasNext(); ++fields) {
            const auto match = found.next();
            const QString key = match.captured(1) + match.captured(2);
            INFO(key.toStdString());
            CHECK(changeFieldWords(key) != key);
        }
    }
    CHECK(kinds >= 22);
    CHECK(fields >= 25);
    CHECK(changeValueWords(QStringLiteral("birth"), QStringLiteral("2026-11-22")) ==
          QStringLiteral("R8.11.22"));
    CHECK(changeValueWords(QStringLiteral("birth"), QStringLiteral("~不詳")) ==
          QStringLiteral("不詳"));
    CHECK(changeValueWords(QStringLiteral("sex"), QStringLiteral("female")) ==
          QStringLiteral("女"));
    CHECK(changeValueWords(QStringLiteral("address"), QStringLiteral("中央1")) ==
          QStringLiteral("中央1"));
}
