#pragma once

#include "tests/support/cli/TownRegister.h"

#include <chrono>
#include <functional>
#include <random>

namespace banso::test {

/// How far a killed command had come, as its register and its files show.
enum class Left { Nothing, Part, Done };

/// A command that is started on a fresh copy of a register, killed (SIGKILL) at a random moment,
/// and looked at, many times.
///
/// The time that the command takes is measured before; a fifth of the kills fall while it starts
/// and signs in, the others over its work and a little beyond. Each moment is drawn at random
/// within its own share of that time, so that none is left out.
class KillSeries {
  public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::duration;

    struct Scene {
        const char* name;
        const TownRegister& ground; ///< as it is before the command
        /// The command's words behind `command`; `reg` is the copy it runs on.
        const char* command;
        std::function<QStringList(const TownRegister& reg)> more;
        /// Looks at what the process left. `answer.out` is what it managed to say.
        std::function<Left(const TownRegister& reg, const CliAnswer& answer)> look;
    };

    explicit KillSeries(const Scene& scene);
    /// 50 kills on SQLite, or as many as BANSO_FAULT_KILLS says; some on PostgreSQL, where what a
    /// kill leaves is the server's to clear up and the journal's order is what is tried.
    void run();

  private:
    struct Counts {
        int starting = 0, untouched = 0, partway = 0, unseen = 0, answered = 0;
    };
    [[nodiscard]] Time timeOf(const char* command, const QStringList& more);
    void measure();
    [[nodiscard]] Time momentOf(int kill, int kills);
    void killOnce(Time moment);
    void lookAfter(const TownRegister& reg, const CliAnswer& answer, Time moment);
    /// Kills that fell into the work itself.
    [[nodiscard]] int hits() const;
    void print(int kills) const;

    const Scene& m_scene;
    unsigned m_seed;
    std::mt19937 m_random;
    Time m_start{}; ///< until somebody is signed in
    Time m_whole{}; ///< until the answer
    Counts m_counts;
};

} // namespace banso::test
