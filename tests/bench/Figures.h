#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace banso::bench {

/// Milliseconds of each round of a piece of work, in the order they were taken.
class Rounds {
  public:
    template <class Work>
    void take(Work&& work) {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    /// The time that `share` of the rounds stayed within; 1 for the slowest.
    [[nodiscard]] double percentile(double share) const {
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * double(sorted.size() - 1))];
    }
    [[nodiscard]] double total() const {
        double sum = 0;
        for (const double time : m_times)
            sum += time;
        return sum;
    }
    [[nodiscard]] std::size_t count() const { return m_times.size(); }

  private:
    std::vector<double> m_times;
};

inline void tellHead() {
    std::printf("| %-44s | %10s | %12s | %12s | %16s | %-6s |\n", "work", "size", "figure",
                "raw engine", "goal", "");
}

/// One line: what was done, how much of it, ours and the engine's own figure, the goal.
inline void tell(const char* work, qint64 size, const QString& figure, const QString& raw,
                 const QString& goal, bool isMet) {
    std::printf("| %-44s | %10lld | %12s | %12s | %16s | %-6s |\n", work,
                static_cast<long long>(size), figure.toUtf8().constData(), raw.toUtf8().constData(),
                goal.toUtf8().constData(), isMet ? "met" : "MISSED");
    std::fflush(stdout);
}

inline QString ms(double time) {
    return QStringLiteral("%1 ms").arg(time, 0, 'f', time < 10 ? 2 : 0);
}

} // namespace banso::bench
