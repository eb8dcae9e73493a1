// Figures of speed, on the fictitious town: `banso_bench [RESIDENTS [REGISTER FOLDER]]`, with the
// register and the extracts of a town that was founded before. Each beside the same work done raw
// on the engine: same rows, same triggers, same durability. Nothing here passes or fails; README.md
// says how to read it.
#include "app/house/DemoHouse.h"
#include "core/demo/DemoTown.h"
#include "tests/bench/BenchTown.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace banso;
using namespace banso::bench;

namespace {

const Date kToday = *Date::of(2026, 11, 22);
constexpr double kSecondsToFound = 15;

std::unique_ptr<Database> found(const QString& folder, int residents) {
    auto database =
        sure(Database::create(*DatabaseLocation::parse(folder + QStringLiteral("/town.banso"))),
             "create");
    JobControl job;
    Rounds ours;
    const std::clock_t before = std::clock();
    ours.take([&] {
        (void)sure(DemoTown(*database, demoWiring())
                       .write({.residents = residents, .today = kToday, .folder = folder},
                              std::nullopt, job),
                   "demo");
    });
    const double processor = double(std::clock() - before) / CLOCKS_PER_SEC;
    tell({"found the town with two years of history",
          residents,
          QStringLiteral("%1 s (%2 s of processor)")
              .arg(ours.total() / 1000, 0, 'f', 1)
              .arg(processor, 0, 'f', 1),
          {},
          std::nullopt,
          QStringLiteral("seconds: <= 15 s at 22,000"),
          ours.total() / 1000 <= kSecondsToFound * residents / 22'000});
    return database;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int residents = argc > 1 ? std::atoi(argv[1]) : 22'000;
    const QTemporaryDir own;
    const QString folder = argc > 3 ? QString::fromLocal8Bit(argv[3]) : own.path();
    tellHead();
    auto database =
        argc > 3 ? sure(Database::open(*DatabaseLocation::parse(QString::fromLocal8Bit(argv[2]))),
                        "open")
                 : found(folder, residents);
    BenchTown town(std::move(database), folder, residents, kToday);
    measureStart(town);
    measureReadings(town);
    measureImports(town);
    measureSends(town);
    measureFiles(town);
    measureCommits(town);
    return 0;
}
