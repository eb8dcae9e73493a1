// Figures for the weekly extract; hidden, run with `test_registry "[.bench]"`.
#include "tests/core/registry/imports/ExtractTown.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>

using namespace banso;
using banso::test::ExtractBuilder;
using banso::test::ExtractRow;
using banso::test::ExtractTown;
using banso::test::People;

namespace {

/// A town of households of three, written row by row; `week` 1 changes one row in a hundred.
QString writeTown(const ExtractBuilder& builder, const QString& path, int residents, int week) {
    static const std::array kFamilyNames{"髙橋", "渡邉", "佐藤", "鈴木", "𠮷田", "伊藤", "山本"};
    static const std::array kFamilyKana{"タカハシ", "ワタナベ", "サトウ",  "スズキ",
                                        "ヨシダ",   "イトウ",   "ヤマモト"};
    static const std::array kGivenNames{"剛",   "凛",   "葵", "海",     "空",  "陽菜",
                                        "大翔", "結衣", "蓮", "さくら", "翔太"};
    static const std::array kGivenKana{"ツヨシ", "リン", "アオイ", "ウミ",   "ソラ",    "ヒナ",
                                       "ヒロト", "ユイ", "レン",   "サクラ", "ショウタ"};
    static const std::array kRelations{"2", "12", "20"};
    QFile file(path);
    if (file.exists())
        return path;
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(builder.headers().join(u',').toUtf8() + '\n');
    for (int i = 0; i < residents; ++i) {
        const auto surname = static_cast<std::size_t>(i / 3) % kFamilyNames.size();
        const auto given = static_cast<std::size_t>(i * 7) % kGivenNames.size();
        const int role = i % 3;
        const Date birth =
            People::day(role == 2 ? "2010-01-01" : "1960-01-01").plusDays((i * 37) % 5500);
        const QByteArray number = QByteArray::number(100'000'000 + i);
        ExtractRow row(number.constData(),
                       (QByteArray(kFamilyNames[surname]) + "　" + kGivenNames[given]).constData(),
                       (QByteArray(kFamilyKana[surname]) + "　" + kGivenKana[given]).constData(),
                       birth.iso().toLatin1().constData());
        row.household(QByteArray::number(i / 3).constData(),
                      kRelations[static_cast<std::size_t>(role)], "続柄");
        row.livesAt(QByteArray::number(i / 3 % 97).constData(), "2020-04-01");
        row.set("性別", role == 1 ? "2" : "1")
            .set("国籍名等", "日本")
            .set("世帯主氏名", kFamilyNames[surname]);
        row.set("操作者ID", "SAMPLE").set("操作年月日", "2026-07-01").set("操作時刻", "09:00:00");
        if (week == 1 && i % 100 == 0)
            row.livesAt("99-9", "2026-11-25");
        file.write(builder.line(row) + '\n');
    }
    return path;
}

/// Time by the clock and of the processor: other work on the machine spoils the first.
class Stopwatch {
  public:
    Stopwatch() { m_timer.start(); }
    void tell(const char* what, int rows) const {
        const double wall = double(std::max<qint64>(m_timer.elapsed(), 1));
        const double work = 1000.0 * double(std::clock() - m_started) / CLOCKS_PER_SEC;
        std::printf("  %-42s %8d rows %7.0f ms (%7.0f ms of work) %9.0f rows/s\n", what, rows, wall,
                    work, 1000.0 * rows / std::max(work, 1.0));
        std::fflush(stdout);
    }

  private:
    QElapsedTimer m_timer;
    std::clock_t m_started = std::clock();
};

void rawRead(const ExtractBuilder& builder, const QString& path, int residents) {
    const Stopwatch watch;
    ImportReport report;
    auto reader = ProfileReader::open(builder.profile(), path, report);
    while (*reader->next()) {
    }
    (void)reader->finish();
    watch.tell("the file read once, nothing done", residents);
}

} // namespace

TEST_CASE("weekly import, first import", "[.bench]") {
    const Dialect dialect = GENERATE(from_range(test::engines()));
    const int residents = GENERATE(22'000, 200'000);
    if (dialect == Dialect::Postgres && residents > 22'000)
        return;
    std::printf("%s, %d residents\n", dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL",
                residents);
    test::TestDesk reg(dialect);
    ExtractTown town(reg);
    const ExtractBuilder builder;
    const QString folder = qEnvironmentVariable("BANSO_BENCH_FILES", reg.path(QString()));
    const auto fileOf = [&](const char* name) {
        return QStringLiteral("%1/%2-%3.csv").arg(folder, QString::fromLatin1(name)).arg(residents);
    };
    const QString first = writeTown(builder, fileOf("first"), residents, 0);
    const QString second = writeTown(builder, fileOf("second"), residents, 1);
    rawRead(builder, first, residents);

    const auto run = [&](const char* looking, const char* applying, const QString& path) {
        const Stopwatch looked;
        const auto preview = town.look({path, builder.profile()});
        looked.tell(looking, residents);
        REQUIRE(preview);
        const Stopwatch applied;
        REQUIRE(town.apply(*preview));
        applied.tell(applying, residents);
        return preview->counts.changes();
    };
    CHECK(run("first extract: preview", "first extract: apply", first) == residents);
    reg.clock.set(People::day("2026-11-29"));
    CHECK(run("weekly extract, 1 % changed: preview", "weekly extract, 1 % changed: apply",
              second) == (residents + 99) / 100);
    reg.clock.set(People::day("2026-12-06"));
    CHECK(run("same picture: preview", "same picture: apply", second) == 0);
}
