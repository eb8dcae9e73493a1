// One small change a transaction, each on the disk when it returns.
#include "tests/bench/BenchTown.h"

namespace banso::bench {

namespace {

constexpr int kTurns = 20;
constexpr int kCommits = 25; ///< a turn; ours and raw take turns, since a disk has its moods
constexpr double kLeastOfRaw = 0.9;

const Command<int> kTouch{"bench.touch",
                          "UPDATE person SET revision = revision + ? WHERE person_id = 1"};

} // namespace

void measureCommits(BenchTown& town) {
    Database& database = town.database();
    RawEngine raw(town.file()); // the same file: the same disk, log and triggers
    Rounds ours;
    Rounds engine;
    const std::vector<QByteArray> statements{
        "BEGIN IMMEDIATE",
        "UPDATE actor_context SET actor = 'bench', acting_at = '2026-11-22T00:00:00Z'",
        "UPDATE person SET revision = revision + 1 WHERE person_id = 1", "COMMIT"};
    for (int turn = 0; turn < kTurns; ++turn) {
        ours.take([&] {
            for (int i = 0; i < kCommits; ++i) {
                auto tx = town.clerk().write();
                database.run(kTouch, 1);
                tx.commit();
            }
        });
        double time = 0;
        for (int i = 0; i < kCommits; ++i)
            time += raw.run(statements);
        engine.add(time);
    }
    const double share = engine.median() / ours.median();
    tell({"durable commits", kTurns * kCommits, perSecond(kCommits, ours.median()),
          perSecond(kCommits, engine.median()), 1 / share, QStringLiteral(">= 0.9 of raw"),
          share >= kLeastOfRaw});
}

} // namespace banso::bench
