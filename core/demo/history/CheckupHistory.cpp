#include "core/demo/history/CheckupHistory.h"

#include "core/care/checkup/AttendanceService.h"
#include "core/care/checkup/CheckupSessionService.h"

namespace banso {

namespace {

constexpr int kPlannedBefore = 90;
constexpr int kPlacedBefore = 34; ///< less than a month and a half, more than the notice needs
constexpr int kMonths = 28;
constexpr int kMissing = 55; ///< of a thousand do not come
constexpr int kSeenElsewhereAfter = 40;

} // namespace

const std::vector<CheckupHistory::Kind>& CheckupHistory::kinds() {
    static const std::vector<Kind> list{{"C04", 18, "13:00"},
                                        {"C10", 11, "13:00"},
                                        {"C16", 25, "12:45"},
                                        {"C30", 5, "12:45"},
                                        {"C50", 28, "13:15"}};
    return list;
}

void CheckupHistory::schedule() {
    const Date founded = m_scene.days.founded;
    const Date last = m_scene.days.today.plusDays(kPlannedBefore);
    for (const Kind& kind : kinds()) {
        Date day = *Date::of(founded.year(), founded.month(), kind.day);
        for (int month = 0; month < kMonths; ++month, day = day.plusMonths(1))
            if (founded.daysUntil(day) > kPlacedBefore && day <= last)
                scheduleOne(kind, day);
    }
}

void CheckupHistory::scheduleOne(const Kind& kind, Date heldOn) {
    m_scene.agenda.at(heldOn.plusDays(-kPlannedBefore),
                      [this, &kind, heldOn] { return plan(kind, heldOn); });
}

Status CheckupHistory::plan(const Kind& kind, Date heldOn) {
    const QString code = QString::fromLatin1(kind.code);
    CheckupSessionService service(m_scene.office.clerk().desk,
                                  m_scene.office.clerk().rooms->care());
    BANSO_TRY(const CheckupSessionId id,
              service.add({code, heldOn, QString::fromLatin1(kind.startsAt),
                           QStringLiteral("保健センター")}));
    if (heldOn == m_scene.days.session && code == u"C04") {
        m_storySession = id; // its children are chosen, not found
        return {};
    }
    m_scene.agenda.at(heldOn.plusDays(-kPlacedBefore), [this, id, code, heldOn]() -> Status {
        DemoWorker& clerk = m_scene.office.clerk();
        BANSO_TRY(const int placed,
                  CheckupSessionService(clerk.desk, clerk.rooms->care()).placeEligible(id));
        if (placed > 0 && onPlaced)
            onPlaced(code, id, heldOn);
        return {};
    });
    if (heldOn < m_scene.days.today)
        m_scene.agenda.at(heldOn, [this, id, code] { return hold(id, code); });
    return {};
}

Status CheckupHistory::hold(CheckupSessionId id, const QString& kind) {
    DemoWorker& nurse = m_scene.office.nurse(0);
    AttendanceService service(nurse.desk);
    for (const Attendance& place : service.ofSession(id)) {
        if (place.draft.state != AttendanceState::Expected || !m_scene.isCaredFor(place.child))
            continue;
        if (m_scene.random.chance(kMissing)) {
            m_scene.agenda.at(
                m_scene.today().plusDays(kSeenElsewhereAfter),
                [this, child = place.child, kind] { return examineElsewhere(child, kind); });
            continue;
        }
        AttendanceDraft draft{.state = AttendanceState::Attended, .seen = YesNo::Yes};
        draft.assessment = m_scene.random.chance(800) ? QStringLiteral("0") : QStringLiteral("1");
        const auto done = service.record(id, place.child, place.revision, draft);
        if (!done)
            return fail(done.error().front());
    }
    BANSO_CHECK(service.closeSession(id));
    return {};
}

/// Who missed it was seen by a doctor of another town, unless she came to the next one.
Status CheckupHistory::examineElsewhere(PersonId child, const QString& kind) {
    if (!m_scene.isCaredFor(child))
        return {};
    const auto known = AttendanceRepository(m_scene.database).ofChild(child);
    for (const Attendance& attendance : known)
        if (attendance.kind == kind && (attendance.draft.state == AttendanceState::Attended ||
                                        attendance.draft.state == AttendanceState::Expected))
            return {};
    DemoWorker& nurse = m_scene.office.nurse(0);
    const auto done = AttendanceService(nurse.desk)
                          .recordElsewhere(child, kind, m_scene.today(),
                                           m_scene.text("paediatrician"), {.seen = YesNo::Yes});
    return done ? Status() : Status(fail(done.error().front()));
}

Status CheckupHistory::placeStory(const std::vector<ResidentIndex>& children) {
    DemoWorker& clerk = m_scene.office.clerk();
    CheckupSessionService service(clerk.desk, clerk.rooms->care());
    for (const ResidentIndex child : children)
        BANSO_CHECK(service.place(*m_storySession, m_scene.personOf(child)));
    return {};
}

} // namespace banso
