#include "core/care/calendar/CalendarService.h"

#include "core/care/duty/DutyRecompute.h"

namespace banso {

CalendarService::CalendarService(Desk& desk)
    : m_desk(desk), m_calendar(desk.db()), m_upkeep(desk) {}

Status CalendarService::install() {
    BANSO_CHECK(m_desk.require(Permission::ManageSettings));
    auto tx = m_desk.write();
    m_calendar.install(m_desk.today());
    tx.commit();
    return {};
}

std::vector<ContactTypeText> CalendarService::rows() {
    return m_calendar.rows();
}

Errors CalendarService::findings(const ContactTypeText& row) {
    auto rows = m_calendar.rows();
    std::erase_if(rows, [&](const ContactTypeText& kept) {
        return kept.code == row.code && kept.validFrom == row.validFrom;
    });
    rows.push_back(row);
    const auto calendar = ContactCalendar::of(rows);
    return calendar ? Errors() : calendar.error();
}

Validated<int> CalendarService::put(const ContactTypeText& row, JobControl& job) {
    if (auto allowed = m_desk.require(Permission::ManageSettings); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    if (auto errors = findings(row); !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_calendar.put(row); !done)
        return failAll({done.error()});
    int changed = 0;
    const bool isComplete = forEachCareFamily(m_desk.db(), job, [&](FamilyId family) {
        if (m_upkeep.changesFor(family).empty())
            return;
        m_upkeep.refresh(family);
        ++changed;
    });
    if (!isComplete)
        return failAll({refused("job.cancelled")});
    tx.commit();
    return changed;
}

} // namespace banso
