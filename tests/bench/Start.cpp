// From the first instruction until Today can be worked with.
#include "core/worklist/TodayList.h"
#include "tests/bench/BenchTown.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace banso::bench {

namespace {

constexpr int kStarts = 7;
constexpr double kGoal = 300;

/// The process that shows the window; nothing where it was not built.
void measureWindow(BenchTown& town) {
    const QString program =
        QCoreApplication::applicationDirPath() + QStringLiteral("/banso_bench_start");
    if (!QFileInfo::exists(program)) {
        std::fprintf(stderr, "banso_bench_start is not built: its line is left out\n");
        return;
    }
    Rounds starts;
    for (int again = 0; again <= kStarts; ++again) {
        Rounds one;
        one.take([&] {
            if (QProcess::execute(program, {town.file(), town.today().iso()}) != 0)
                std::exit(1);
        });
        if (again > 0) // the first one finds nothing in the disk's cache
            starts.add(one.total());
    }
    tell({"start to a usable Today: process, window, list",
          town.residents(),
          ms(starts.median()),
          {},
          std::nullopt,
          QStringLiteral("<= 300 ms"),
          starts.median() <= kGoal});
}

/// What of it is ours: the register opened, and the first list on a fresh connection.
void measureList(BenchTown& town) {
    Rounds starts;
    for (int again = 0; again < kStarts; ++again)
        starts.take([&] {
            const auto fresh = sure(Database::open(*DatabaseLocation::parse(town.file())), "open");
            const FixedClock clock(town.today());
            Desk desk(*fresh, clock, town.nurse().session());
            (void)TodayList(desk).lines(
                {.upTo = TodayList::endOfWeek(town.today()), .staff = desk.session().staff()});
        });
    tell({"of it: register opened, first list read", town.residents(), ms(starts.median())});
}

} // namespace

void measureStart(BenchTown& town) {
    measureWindow(town);
    measureList(town);
}

} // namespace banso::bench
