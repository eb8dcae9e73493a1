#include "core/outreach/results/CallPlan.h"

#include <map>
#include <set>

namespace banso {

namespace {

constexpr int kNoon = 12 * 60;
constexpr int kEvening = 17 * 60;

Date nextWeekday(Date day) {
    do
        day = day.plusDays(1);
    while (day.weekday() == 0 || day.weekday() == 6);
    return day;
}

} // namespace

CallSlot slotOf(Instant at) {
    const int minute = at.japanMinuteOfDay();
    return minute < kNoon      ? CallSlot::Morning
           : minute < kEvening ? CallSlot::Afternoon
                               : CallSlot::Evening;
}

std::optional<NextCall> nextCall(const std::vector<Instant>& tries,
                                 const std::optional<Instant>& promisedAt,
                                 const CallPolicy& policy) {
    const Instant last = *std::max_element(tries.begin(), tries.end());
    if (promisedAt && *promisedAt > last)
        return NextCall{promisedAt->japanDate(), slotOf(*promisedAt), true};
    std::set<Date> days;
    std::map<CallSlot, int> bySlot{
        {CallSlot::Morning, 0}, {CallSlot::Afternoon, 0}, {CallSlot::Evening, 0}};
    int today = 0;
    for (const Instant at : tries) {
        days.insert(at.japanDate());
        ++bySlot[slotOf(at)];
        today += at.japanDate() == last.japanDate() ? 1 : 0;
    }
    if (static_cast<int>(tries.size()) >= policy.leastTries &&
        static_cast<int>(days.size()) >= policy.leastDays)
        return std::nullopt;
    // The least tried; of equally often tried ones the first after now, for a call today.
    const auto least = [&bySlot](CallSlot from) {
        CallSlot best = from;
        for (const auto& [slot, count] : bySlot)
            if (slot >= from && count < bySlot[best])
                best = slot;
        return best;
    };
    const CallSlot now = slotOf(last);
    const bool hasRoom = today < policy.mostPerDay && now != CallSlot::Evening;
    if (hasRoom) {
        const CallSlot later = least(static_cast<CallSlot>(static_cast<int>(now) + 1));
        return NextCall{last.japanDate(), later, false};
    }
    return NextCall{nextWeekday(last.japanDate()), least(CallSlot::Morning), false};
}

} // namespace banso
