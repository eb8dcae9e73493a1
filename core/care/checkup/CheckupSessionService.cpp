#include "core/care/checkup/CheckupSessionService.h"

#include "core/base/TextKey.h"
#include "core/registry/FamilyRepository.h"

#include <QRegularExpression>

namespace banso {

namespace {

constexpr int kOldestYears = 20;

std::optional<Date> ageDay(const ContactOffset& offset, Date birth) {
    const auto day = offset.resolve([birth](const QString& name) {
        return name == anchor::kBirth ? std::optional(birth) : std::nullopt;
    });
    return day ? std::optional(day->day) : std::nullopt;
}

bool isTime(const QString& text) {
    static const QRegularExpression time(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return time.match(text).hasMatch();
}

/// The last day of birth in a range for which `holds`; it holds for all days before it.
template <class Holds>
std::optional<Date> lastBirth(Date from, Date to, Holds&& holds) {
    if (!holds(from))
        return std::nullopt;
    int low = 0;
    int high = from.daysUntil(to);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (holds(from.plusDays(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return from.plusDays(low);
}

} // namespace

std::optional<std::pair<Date, Date>> birthsFor(const ContactType& checkup, Date on) {
    const Date first = on.plusMonths(-12 * kOldestYears);
    const auto oldEnough = [&](Date birth) {
        const auto from = ageDay(checkup.eligibleFrom, birth);
        return from && *from <= on;
    };
    const auto tooOld = [&](Date birth) {
        const auto to = ageDay(checkup.eligibleTo, birth);
        return to && *to < on;
    };
    const auto youngest = lastBirth(first, on, oldEnough);
    if (!youngest)
        return std::nullopt;
    const auto lastTooOld = lastBirth(first, on, tooOld);
    const Date oldest = lastTooOld ? lastTooOld->plusDays(1) : first;
    return oldest <= *youngest ? std::optional(std::pair(oldest, *youngest)) : std::nullopt;
}

CheckupSessionService::CheckupSessionService(Desk& desk, CareListener& care)
    : m_desk(desk),
      m_listener(care),
      m_sessions(desk.db()),
      m_attendances(desk.db()),
      m_upkeep(desk) {}

Status CheckupSessionService::validate(const SessionDraft& draft) {
    const ContactType* type = m_upkeep.calendar().inForce(draft.kind, draft.heldOn);
    if (!type || type->method != ContactMethod::Attendance)
        return fail(refused("session.kindUnknown", QStringLiteral("kind"), {draft.kind}));
    if (!isTime(draft.startsAt))
        return fail(refused("session.time", QStringLiteral("starts"), {draft.startsAt}));
    if (!draft.closesAt.isEmpty() && !isTime(draft.closesAt))
        return fail(refused("session.time", QStringLiteral("closes"), {draft.closesAt}));
    if (!draft.closesAt.isEmpty() && draft.closesAt < draft.startsAt)
        return fail(refused("session.closesBefore", QStringLiteral("closes"), {draft.startsAt}));
    if (draft.capacity && *draft.capacity < 1)
        return fail(refused("session.capacity", QStringLiteral("capacity")));
    if (draft.place.trimmed().isEmpty())
        return fail(refused("session.placeMissing", QStringLiteral("place")));
    return {};
}

Result<CheckupSessionId> CheckupSessionService::add(const SessionDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    BANSO_CHECK(validate(draft));
    auto tx = m_desk.write();
    if (m_sessions.findSame(draft))
        return fail(refused("session.twice", QStringLiteral("heldOn"), {draft.heldOn.iso()}));
    const CheckupSessionId id = m_sessions.add(draft);
    tx.commit();
    return id;
}

Result<CheckupSession> CheckupSessionService::loadOpen(CheckupSessionId id) {
    BANSO_TRY(CheckupSession session, m_sessions.load(id));
    if (session.isCancelled)
        return fail(refused("session.cancelled", QStringLiteral("session")));
    return session;
}

Status CheckupSessionService::update(CheckupSessionId id, int revision, const SessionDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    auto tx = m_desk.write();
    BANSO_TRY(const CheckupSession before, loadOpen(id));
    SessionDraft kept = draft;
    kept.kind = before.kind;
    BANSO_CHECK(validate(kept));
    if (const auto same = m_sessions.findSame(kept); same && *same != id)
        return fail(refused("session.twice", QStringLiteral("heldOn"), {kept.heldOn.iso()}));
    BANSO_CHECK(m_sessions.update(id, revision, kept));
    if (before.heldOn != kept.heldOn) {
        m_attendances.setHeldOn(id, kept.heldOn);
        std::vector<PersonId> children;
        for (const Attendance& attendance : m_attendances.ofSession(id))
            children.push_back(attendance.child);
        refreshFamiliesOf(children);
    }
    m_listener.sessionChanged(id);
    tx.commit();
    return {};
}

Status CheckupSessionService::cancel(CheckupSessionId id, int revision) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    auto tx = m_desk.write();
    BANSO_CHECK(loadOpen(id));
    BANSO_CHECK(m_sessions.cancel(id, revision));
    refreshFamiliesOf(
        m_attendances.moveAll(id, AttendanceState::Expected, AttendanceState::Withdrawn));
    m_listener.sessionChanged(id);
    tx.commit();
    return {};
}

Result<std::vector<EligibleChild>> CheckupSessionService::eligible(CheckupSessionId id) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    BANSO_TRY(const CheckupSession session, loadOpen(id));
    const ContactType* type = m_upkeep.calendar().inForce(session.kind, session.heldOn);
    const auto births = type ? birthsFor(*type, session.heldOn) : std::nullopt;
    if (!births)
        return std::vector<EligibleChild>();
    return m_sessions.unplaced(session.kind, births->first, births->second);
}

Result<int> CheckupSessionService::placeEligible(CheckupSessionId id) {
    auto tx = m_desk.write();
    BANSO_TRY(const std::vector<EligibleChild> children, eligible(id));
    BANSO_TRY(const CheckupSession session, m_sessions.load(id));
    std::set<FamilyId> families;
    int placed = 0;
    const int left = placesLeft(session);
    for (const EligibleChild& child : children) {
        if (placed == left)
            break;
        (void)m_attendances.place(session, child.child);
        families.insert(child.family);
        ++placed;
    }
    for (const FamilyId family : families)
        m_upkeep.refresh(family);
    tx.commit();
    return placed;
}

int CheckupSessionService::placesLeft(const CheckupSession& session) {
    if (!session.capacity)
        return std::numeric_limits<int>::max();
    const auto places = m_attendances.ofSession(session.id);
    const auto taken = std::count_if(places.begin(), places.end(), [](const Attendance& a) {
        return a.draft.state != AttendanceState::Withdrawn;
    });
    return std::max(0, *session.capacity - static_cast<int>(taken));
}

Status CheckupSessionService::place(CheckupSessionId id, PersonId child) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    auto tx = m_desk.write();
    BANSO_TRY(const CheckupSession session, loadOpen(id));
    FamilyRepository families(m_desk.db());
    const auto family = families.familyOf(child);
    if (!family)
        return fail(refused("session.notAChild", QStringLiteral("child")));
    for (const Attendance& other : m_attendances.ofChild(child))
        if (other.kind == session.kind && other.draft.state == AttendanceState::Expected)
            return fail(
                refused("session.alreadyPlaced", QStringLiteral("child"), {other.heldOn.iso()}));
    const auto before = m_attendances.find(id, child);
    if (before && before->draft.state != AttendanceState::Withdrawn)
        return fail(
            refused("session.alreadyPlaced", QStringLiteral("child"), {session.heldOn.iso()}));
    (void)m_attendances.place(session, child);
    m_upkeep.refresh(*family);
    tx.commit();
    return {};
}

Status CheckupSessionService::takeOut(CheckupSessionId id, PersonId child) {
    BANSO_CHECK(m_desk.require(Permission::WriteAttendance));
    auto tx = m_desk.write();
    const auto place = m_attendances.find(id, child);
    if (!place || place->draft.state != AttendanceState::Expected)
        return fail(refused("session.notPlaced", QStringLiteral("child")));
    AttendanceDraft draft = place->draft;
    draft.state = AttendanceState::Withdrawn;
    BANSO_CHECK(m_attendances.record(place->id, place->revision, draft));
    refreshFamiliesOf({child});
    m_listener.sessionChanged(id);
    tx.commit();
    return {};
}

std::optional<QString> CheckupSessionService::kindCalled(const QString& text, Date on) {
    // 4ヶ月, 4ケ月 and 4か月 are one.
    const auto keyOfName = [](const QString& name) {
        return searchKey(name).replace(QStringLiteral("ケ月"), QStringLiteral("カ月"));
    };
    const QString wanted = keyOfName(text);
    for (const QString& code : m_upkeep.calendar().codes()) {
        const ContactType* type = m_upkeep.calendar().inForce(code, on);
        if (type && type->method == ContactMethod::Attendance &&
            (code == text.trimmed().toUpper() || keyOfName(type->name) == wanted))
            return code;
    }
    return std::nullopt;
}

std::vector<CheckupSession> CheckupSessionService::between(Date from, Date to) {
    return m_sessions.between(from, to);
}

void CheckupSessionService::refreshFamiliesOf(const std::vector<PersonId>& children) {
    FamilyRepository families(m_desk.db());
    std::set<FamilyId> touched;
    for (const PersonId child : children)
        if (const auto family = families.familyOf(child))
            touched.insert(*family);
    for (const FamilyId family : touched)
        m_upkeep.refresh(family);
}

} // namespace banso
