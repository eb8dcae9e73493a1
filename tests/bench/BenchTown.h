#pragma once

#include "app/house/House.h"
#include "core/base/Clock.h"
#include "tests/bench/Figures.h"
#include "tests/bench/RawEngine.h"

namespace banso::bench {

/// The fictitious town that everything is measured on, and its copy for the raw engine: whatever
/// is measured is done to both, so they stay alike.
class BenchTown {
  public:
    BenchTown(std::unique_ptr<Database> database, QString folder, int residents, Date today);

    [[nodiscard]] Desk& nurse() { return m_nurse; }
    [[nodiscard]] Desk& clerk() { return m_clerk; }
    [[nodiscard]] House& house() { return m_house; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString file() const { return m_database->location().text(); }
    /// Where its extracts lie, and what is measured may write.
    [[nodiscard]] QString path(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] int residents() const { return m_residents; }
    [[nodiscard]] Date today() const { return m_clock.today(); }

    /// Does the work, and then on the copy what it said to the engine.
    template <class Work>
    void measure(Rounds& ours, Rounds& raw, Work&& work) {
        Recording recording(*m_database);
        ours.take(work);
        const auto statements = recording.take();
        raw.add(m_raw->run(statements));
    }

  private:
    std::unique_ptr<Database> m_database;
    QString m_folder;
    int m_residents;
    FixedClock m_clock;
    Desk m_nurse;
    Desk m_clerk;
    House m_house;
    std::unique_ptr<RawEngine> m_raw;
};

/// The value, or the end of the program.
template <class T>
T sure(Result<T> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "%s: %s %s\n", what,
                     result.error().code.toString().toUtf8().constData(),
                     result.error().arguments.join(u' ').toUtf8().constData());
        std::exit(1);
    }
    return *std::move(result);
}

void measureReadings(BenchTown& town);
void measureImports(BenchTown& town);
void measureSends(BenchTown& town);
void measureFiles(BenchTown& town);
void measureCommits(BenchTown& town);
void measureStart(BenchTown& town);

} // namespace banso::bench
