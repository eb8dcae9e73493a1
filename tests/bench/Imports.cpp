// The register's extract of the week: compared row by row, then applied.
#include "core/exchange/profile/ProfileShelf.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "tests/bench/BenchTown.h"

#include <QFile>

namespace banso::bench {

namespace {

constexpr double kRowsPerSecond = 20'000;

/// What the engine alone would need besides its statements: the file's bytes, cut into cells.
double readPlainly(const QString& path) {
    Rounds rounds;
    qsizetype cells = 0;
    rounds.take([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::exit(1);
        while (!file.atEnd())
            cells += file.readLine().count(',') + 1;
    });
    return cells > 0 ? rounds.total() : 0;
}

struct Week {
    Rounds preview;
    Rounds apply;
    Rounds rawPreview;
    Rounds rawApply;
    qint64 rows = 0;
    qint64 changes = 0;
};

Week take(BenchTown& town, const QString& path, Date asOf, bool isApplied) {
    const InProfile profile = *ProfileShelf::in(QStringLiteral("resident-122"));
    ResidentImport import(town.house().registry());
    ImportService service(town.clerk());
    JobControl job;
    Week week;
    std::optional<ImportPreview> preview;
    town.measure(week.preview, week.rawPreview, [&] {
        preview = sure(service.preview(import, {path, profile, asOf}, job), "preview");
    });
    week.rawPreview.add(readPlainly(path));
    week.rows = preview->counts.rows;
    week.changes = preview->counts.changes();
    if (!isApplied)
        return week;
    town.measure(week.apply, week.rawApply,
                 [&] { (void)sure(service.apply(import, *preview, job), "apply"); });
    week.rawApply.add(readPlainly(path));
    return week;
}

void tellRate(const char* work, qint64 rows, double ours, double raw) {
    const double rate = double(rows) / ours * 1000;
    tell({work, rows, perSecond(double(rows), ours), perSecond(double(rows), raw), ours / raw,
          QStringLiteral(">= 20000/s"), rate >= kRowsPerSecond});
}

} // namespace

void measureImports(BenchTown& town) {
    const QString own = QStringLiteral("residents-%1.csv").arg(town.today().iso().remove(u'-'));
    const Week same = take(town, town.path(own), town.today(), false);
    tellRate("weekly extract compared, nothing new (rows)", same.rows, same.preview.total(),
             same.rawPreview.total());
    const Week next =
        take(town, town.path(QStringLiteral("residents-next.csv")), town.today(), true);
    tellRate("next week's extract compared (rows)", next.rows, next.preview.total(),
             next.rawPreview.total());
    tellRate("next week's extract applied (rows)", next.rows, next.apply.total(),
             next.rawApply.total());
    std::printf("| (of them changed) | %lld | | | | | |\n", static_cast<long long>(next.changes));
}

} // namespace banso::bench
