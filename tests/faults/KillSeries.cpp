#include "tests/faults/KillSeries.h"

#include "tests/support/Precompiled.h"

#include <cstdio>
#include <thread>

namespace banso::test {

namespace {

constexpr int kKills = 50;
constexpr int kKillsOnServer = 12;

using std::chrono::duration_cast;
using std::chrono::milliseconds;

long long ms(KillSeries::Time time) {
    return duration_cast<milliseconds>(time).count();
}

bool isAnswer(const CliAnswer& answer) {
    return answer.out.endsWith('\n');
}

} // namespace

KillSeries::KillSeries(const Scene& scene) : m_scene(scene) {
    const QByteArray wanted = qgetenv("BANSO_FAULT_SEED");
    m_seed = wanted.isEmpty() ? std::random_device()() : wanted.toUInt();
    m_random.seed(m_seed);
}

void KillSeries::run() {
    const int wanted = qEnvironmentVariableIntValue("BANSO_FAULT_KILLS");
    const bool isFile = m_scene.ground.dialect() == Dialect::Sqlite;
    const int kills = !isFile ? kKillsOnServer : wanted > 0 ? wanted : kKills;
    measure();
    int done = 0;
    for (; done < kills; ++done)
        killOnce(momentOf(done, kills));
    // Kills that came too late proved nothing: as many more as it takes, on a machine that is
    // quicker in one run than in the next.
    for (; hits() < kills / 10 && done < 3 * kills; ++done)
        killOnce(momentOf(kills / 5 + done % (kills - kills / 5), kills));
    print(done);
    CHECK(hits() > 0);
}

int KillSeries::hits() const {
    return m_counts.untouched + m_counts.partway + m_counts.unseen;
}

KillSeries::Time KillSeries::timeOf(const char* command, const QStringList& more) {
    const auto reg = m_scene.ground.copy();
    const auto begun = Clock::now();
    const CliAnswer answer = reg->cli().run(
        command, more.isEmpty() && command == m_scene.command ? m_scene.more(*reg) : more);
    const Time taken = Clock::now() - begun;
    INFO(command << ": " << answer.err.toStdString());
    REQUIRE((answer.status == 0 || answer.status == 1));
    if (command == m_scene.command)
        REQUIRE(m_scene.look(*reg, answer) == Left::Done);
    return taken;
}

/// The quickest of three, for both: a busy machine makes kills come early, never all too late.
void KillSeries::measure() {
    m_start = m_whole = std::chrono::hours(1);
    for (int i = 0; i < 3; ++i) {
        m_start = std::min(m_start, timeOf("staff list", {}));
        m_whole = std::min(m_whole, timeOf(m_scene.command, {}));
    }
    m_start = std::min(m_start, m_whole);
}

KillSeries::Time KillSeries::momentOf(int kill, int kills) {
    const int early = kills / 5;
    const bool isEarly = kill < early;
    const int shares = isEarly ? early : kills - early;
    const double share =
        (isEarly ? kill : kill - early) + std::uniform_real_distribution<double>(0, 1)(m_random);
    const Time from = isEarly ? Time{} : m_start * 7 / 8;
    const Time to = isEarly ? m_start : m_whole * 5 / 4;
    return from + duration_cast<Time>((to - from) * (share / shares));
}

void KillSeries::killOnce(Time moment) {
    const auto reg = m_scene.ground.copy();
    const QStringList more = m_scene.more(*reg);
    const auto end = Clock::now() + moment;
    const auto process = reg->cli().begin(m_scene.command, more);
    std::this_thread::sleep_until(end);
    process->kill();
    const CliAnswer answer = CliProgram::ended(*process);
    lookAfter(*reg, answer, moment);
}

void KillSeries::lookAfter(const TownRegister& reg, const CliAnswer& answer, Time moment) {
    INFO(m_scene.name << ", BANSO_FAULT_SEED=" << m_seed << ", killed after " << ms(moment)
                      << " ms");
    const CliAnswer check = reg.cli().run("check");
    INFO(check.out.toStdString() << check.err.toStdString());
    CHECK(check.status == 0);
    const Left left = m_scene.look(reg, answer);
    if (isAnswer(answer)) {
        ++m_counts.answered;
        CHECK(left == Left::Done); // what was acknowledged is there
        return;
    }
    if (left == Left::Part)
        ++m_counts.partway;
    else if (left == Left::Done)
        ++m_counts.unseen;
    else if (moment < m_start)
        ++m_counts.starting;
    else
        ++m_counts.untouched;
}

void KillSeries::print(int kills) const {
    std::printf("%s on %s, seed %u: %d kills over %lld ms (signed in after %lld): while starting "
                "%d, at work %d, partway %d, done but unseen %d, answered %d\n",
                m_scene.name, m_scene.ground.dialect() == Dialect::Sqlite ? "SQLite" : "PostgreSQL",
                m_seed, kills, ms(m_whole), ms(m_start), m_counts.starting, m_counts.untouched,
                m_counts.partway, m_counts.unseen, m_counts.answered);
    std::fflush(stdout);
}

} // namespace banso::test
