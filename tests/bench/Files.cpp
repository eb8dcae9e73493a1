// Rows of the register as CSV, beside the engine's own tool piped through a converter.
#include "core/exchange/CsvWriter.h"
#include "tests/bench/BenchTown.h"

#include <QFile>
#include <QProcess>

namespace banso::bench {

namespace {

constexpr int kRows = 100'000;
constexpr int kAgain = 5;
constexpr double kMostTimesRaw = 1.2;

// Texts that CP932 holds: the converter knows no other way than to fail.
#define BANSO_BENCH_ROWS                                                                           \
    "SELECT l.change_log_id, l.changed_at, l.table_name, COALESCE(p.kana, ''),"                    \
    " COALESCE(p.birth_on, ''), COALESCE(e.town, '') FROM change_log l"                            \
    " LEFT JOIN person p ON p.person_id = l.change_log_id % 20000 + 1"                             \
    " LEFT JOIN register_entry e ON e.register_entry_id = l.change_log_id % 20000 + 1"             \
    " ORDER BY l.change_log_id LIMIT 100000"
using Row = std::tuple<qint64, QString, QString, QString, QString, QString>;
const Query<Row> kRowsOfLog{"bench.csv", BANSO_BENCH_ROWS};

void writeOurs(BenchTown& town, TextEncoding encoding) {
    QFile file(town.path(QStringLiteral("ours.csv")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::exit(1);
    CsvWriter writer(
        [&file](QByteArrayView bytes) {
            file.write(bytes.data(), bytes.size());
            return Status();
        },
        {.encoding = encoding, .quoting = Quoting::Minimal});
    std::array<QString, std::tuple_size_v<Row>> cells;
    town.database().each(kRowsOfLog, [&](Row&& row) {
        std::apply(
            [&cells](qint64 id, const auto&... texts) {
                cells = {QString::number(id), texts...};
            },
            row);
        if (const Status written = writer.writeRow(std::span<const QString>(cells)); !written)
            sure(Result<int>(fail(written.error())), "csv");
    });
    (void)writer.finish();
}

void writeRaw(BenchTown& town, const QString& encoding) {
    const int code = QProcess::execute(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("sqlite3 -readonly -csv '%1' '%2'"
                                              " | iconv -f UTF-8 -t %3 > '%4'")
                                   .arg(town.file(),
                                        QString::fromUtf8(BANSO_BENCH_ROWS)
                                            .replace(QStringLiteral("'"), QStringLiteral("'\\''")),
                                        encoding, town.path(QStringLiteral("raw.csv")))});
    if (code != 0) {
        std::fprintf(stderr, "sqlite3 | iconv: %d\n", code);
        std::exit(1);
    }
}

void measureCsv(BenchTown& town, const char* work, TextEncoding encoding, const char* name) {
    Rounds ours;
    Rounds raw;
    for (int again = 0; again < kAgain; ++again) {
        ours.take([&] { writeOurs(town, encoding); });
        raw.take([&] { writeRaw(town, QString::fromLatin1(name)); });
    }
    const double ratio = ours.median() / raw.median();
    tell({work, kRows, ms(ours.median()), ms(raw.median()), ratio, QStringLiteral("<= 1.2 x raw"),
          ratio <= kMostTimesRaw});
}

} // namespace

void measureFiles(BenchTown& town) {
    measureCsv(town, "rows to CSV, UTF-8", TextEncoding::Utf8Bom, "UTF-8");
    measureCsv(town, "rows to CSV, CP932", TextEncoding::Cp932, "CP932");
}

} // namespace banso::bench
