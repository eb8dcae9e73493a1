#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <optional>
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
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_times.push_back(milliseconds); }

    /// The time that `share` of the rounds stayed within; 1 for the slowest.
    [[nodiscard]] double percentile(double share) const {
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[static_cast<std::size_t>(share * double(sorted.size() - 1))];
    }
    [[nodiscard]] double p95() const { return percentile(0.95); }
    [[nodiscard]] double median() const { return percentile(0.5); }
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

inline QString ms(double time) {
    return QStringLiteral("%1 ms").arg(time, 0, 'f', time < 10 ? 2 : 0);
}

inline QString perSecond(double count, double milliseconds) {
    return QStringLiteral("%1/s").arg(count / milliseconds * 1000, 0, 'f', 0);
}

/// One line of the table.
struct Figure {
    const char* work;
    qint64 size;
    QString ours;
    QString raw = {}; ///< the same work by the engine alone; empty where there is none
    std::optional<double> ratio = {}; ///< ours in units of raw
    QString goal = {};
    bool isMet = true;
};

inline void tellHead() {
    std::printf("| work | size | ours | raw engine | ours / raw | goal | |\n"
                "|---|---|---|---|---|---|---|\n");
    std::fflush(stdout);
}

inline void tell(const Figure& figure) {
    const QString ratio =
        figure.ratio ? QString::number(*figure.ratio, 'f', 2) : QStringLiteral("-");
    const char* verdict = figure.goal.isEmpty() ? "" : figure.isMet ? "met" : "MISSED";
    std::printf("| %s | %lld | %s | %s | %s | %s | %s |\n", figure.work,
                static_cast<long long>(figure.size), figure.ours.toUtf8().constData(),
                figure.raw.isEmpty() ? "-" : figure.raw.toUtf8().constData(),
                ratio.toUtf8().constData(),
                figure.goal.isEmpty() ? "-" : figure.goal.toUtf8().constData(), verdict);
    std::fflush(stdout);
}

} // namespace banso::bench
