#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <functional>
#include <map>

namespace banso {

/// What is to happen in the fictitious town, day by day, in the order in which it was written down.
class Agenda {
  public:
    using Task = std::function<Status()>;

    explicit Agenda(FixedClock& clock) : m_clock(clock) {}

    /// On that day, at 09:00; on the present day when it has passed.
    void at(Date day, Task task) {
        m_tasks.emplace(std::max(day, m_clock.today()), std::move(task));
    }
    /// Lives through every day up to `last`; the clock stays there. What lies later stays undone.
    Status runUntil(Date last) {
        while (!m_tasks.empty() && m_tasks.begin()->first <= last) {
            const auto next = m_tasks.extract(m_tasks.begin());
            if (next.key() != m_clock.today()) {
                m_clock.set(next.key());
                m_worked = 0;
            }
            if (m_worked < kWorkingDay)
                m_clock.advanceSeconds(kBetweenTasks);
            m_worked += kBetweenTasks;
            BANSO_CHECK(next.mapped()());
        }
        m_clock.set(last);
        return {};
    }

  private:
    static constexpr int kBetweenTasks = 40;        ///< seconds
    static constexpr int kWorkingDay = 7 * 60 * 60; ///< from nine to four
    FixedClock& m_clock;
    int m_worked = 0;
    std::multimap<Date, Task> m_tasks;
};

} // namespace banso
