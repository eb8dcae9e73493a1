#include "ui/checkups/CheckupPresenter.h"

#include "core/care/checkup/AttendanceService.h"
#include "core/duty/DutyBook.h"
#include "core/outreach/batches/SendView.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"
#include "ui/household/Named.h"
#include "ui/shell/Border.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

constexpr int kMonthsAhead = 13;
constexpr int kMonthsBack = 12;
constexpr int kDaysJustOver = 14; ///< whose attendance may still have to be written

/// What duties say about a child's place: whether its household was told.
void readDuties(const std::vector<Duty>& duties, const CheckupSession& session,
                const std::function<bool(const QString&)>& isNotice, PlacedChild& child) {
    for (const Duty& duty : duties) {
        child.isProtected = child.isProtected || duty.isProtected;
        if (duty.session == session.id && isNotice(duty.kind) && duty.state != DutyState::Withdrawn)
            child.notice = duty.state;
    }
}

} // namespace

std::vector<CheckupSession> CheckupPresenter::sessions(bool isPast) {
    SessionRepository repository(desk().db());
    if (!isPast)
        return repository.between(today().plusDays(-kDaysJustOver),
                                  today().plusMonths(kMonthsAhead));
    auto list = repository.between(today().plusMonths(-kMonthsBack), today().plusDays(-1));
    std::reverse(list.begin(), list.end());
    return list;
}

std::vector<TableColumn> CheckupPresenter::columns() {
    return {{QStringLiteral("day"), tr("Day"), 7},
            {QStringLiteral("kind"), tr("Check-up"), 8},
            {QStringLiteral("placed"), tr("Placed"), 4, true},
            {QStringLiteral("where"), tr("Where"), 5, false, true}};
}

std::vector<TableRow> CheckupPresenter::rows(bool isPast) {
    AttendanceRepository attendances(desk().db());
    std::vector<TableRow> rows;
    for (const CheckupSession& session : sessions(isPast)) {
        const Tone tone =
            session.isCancelled || session.heldOn < today() ? Tone::Quiet : Tone::Plain;
        Cell day{dateWithWeekday(session.heldOn), tone};
        day.toolTip = otherCalendar(session.heldOn);
        QString placed = numberWords(static_cast<qint64>(attendances.ofSession(session.id).size()));
        if (session.capacity)
            placed += u'/' + numberWords(*session.capacity);
        Cell count{session.isCancelled ? tr("cancelled") : placed, tone};
        if (session.isCancelled)
            count.icon = QStringLiteral("close");
        rows.push_back({session.id.value(),
                        {std::move(day),
                         {kindName(session), tone},
                         std::move(count),
                         {session.startsAt + u' ' + session.place, Tone::Quiet}}});
    }
    return rows;
}

Result<SessionSummary> CheckupPresenter::facts(CheckupSessionId id) {
    return atBorder([&]() -> Result<SessionSummary> {
        BANSO_TRY(CheckupSession session, SessionRepository(desk().db()).load(id));
        SessionSummary facts{session, kindName(session), 0, 0, 0};
        for (const PlacedChild& child : children(id)) {
            ++facts.placed;
            facts.untold += child.notice == DutyState::Open ? 1 : 0;
        }
        if (!session.isCancelled && session.heldOn >= today()) {
            BANSO_TRY(const auto waiting,
                      CheckupSessionService(desk(), m_ground.care).eligible(id));
            facts.waiting = static_cast<int>(waiting.size());
        }
        return facts;
    });
}

std::vector<PlacedChild> CheckupPresenter::children(CheckupSessionId id) {
    const auto session = SessionRepository(desk().db()).find(id);
    if (!session)
        return {};
    PersonRepository persons(desk().db());
    FamilyRepository families(desk().db());
    DutyBook duties(desk());
    ContactNames names(desk().db(), session->heldOn);
    const auto isNotice = [&names](const QString& kind) {
        return names.methodOf(kind) == ContactMethod::Notice;
    };
    std::vector<PlacedChild> list;
    for (const Attendance& kept : AttendanceService(desk()).ofSession(id)) {
        const auto person = persons.find(kept.child);
        if (!person)
            continue;
        PlacedChild child{kept.child, person->name, person->kana, person->birth,
                          {},         {},           false,        kept.draft.state,
                          {}};
        child.family = families.familyOf(kept.child);
        if (const auto family = child.family ? families.find(*child.family) : std::nullopt)
            if (const auto addressee = persons.find(family->addressee))
                child.addressee = addressee->name;
        readDuties(duties.allOf(kept.child, DutyRoom::Care), *session, isNotice, child);
        list.push_back(std::move(child));
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const PlacedChild& a, const PlacedChild& b) { return a.kana < b.kana; });
    return list;
}

std::vector<TableColumn> CheckupPresenter::childColumns() {
    return {{QStringLiteral("child"), tr("Child"), 9},
            {QStringLiteral("age"), tr("Age that day"), 6},
            {QStringLiteral("household"), tr("Household"), 8, false, true},
            {QStringLiteral("notice"), tr("Notice"), 5},
            {QStringLiteral("state"), tr("Result"), 6}};
}

TableRow CheckupPresenter::childRow(const PlacedChild& child, const CheckupSession& session) const {
    Cell name{child.name};
    name.toolTip = child.kana;
    if (child.isProtected) {
        name.icon = QStringLiteral("shield");
        name.toolTip = tr("Protected");
    }
    Cell notice{tr("not due"), Tone::Quiet};
    if (child.notice == DutyState::Open)
        notice = {tr("not yet"), Tone::Warning, QStringLiteral("warning")};
    else if (child.notice == DutyState::Done)
        notice = {tr("sent"), Tone::Good, QStringLiteral("done")};
    else if (child.notice == DutyState::Closed)
        notice = {tr("closed"), Tone::Quiet};
    Cell state{named(child.state)};
    if (child.state == AttendanceState::Absent)
        state = {named(child.state), Tone::Warning, QStringLiteral("warning")};
    else if (child.state == AttendanceState::Attended)
        state = {named(child.state), Tone::Good, QStringLiteral("done")};
    return {child.child.value(),
            {std::move(name),
             {child.birth ? ageWords(*child.birth, session.heldOn) : QString()},
             {child.addressee, Tone::Quiet},
             std::move(notice),
             std::move(state)}};
}

std::vector<std::pair<QString, QString>> CheckupPresenter::kinds() {
    ContactCalendarRepository calendar(desk().db());
    std::vector<std::pair<QString, QString>> list;
    for (const QString& code : calendar.calendar().codes())
        if (const ContactType* type = calendar.calendar().inForce(code, today());
            type && type->isActive && type->method == ContactMethod::Attendance)
            list.emplace_back(code, type->name);
    return list;
}

QString CheckupPresenter::kindName(const CheckupSession& session) {
    const QString name = ContactNames(desk().db(), session.heldOn).nameOf(session.kind);
    return name.isEmpty() ? session.kind : name;
}

SessionDraft CheckupPresenter::proposed(const QString& kind) {
    SessionDraft draft{.kind = kind, .heldOn = today(), .startsAt = {}, .place = {}};
    for (const CheckupSession& session : sessions(true))
        if (session.kind == kind && !session.isCancelled && draft.place.isEmpty()) {
            draft = session.draft();
            draft.heldOn = today();
            draft.note.clear();
        }
    return draft;
}

std::vector<CheckupSession> CheckupPresenter::others(const CheckupSession& session) {
    std::vector<CheckupSession> list;
    for (CheckupSession& other : sessions(false))
        if (other.kind == session.kind && other.id != session.id && !other.isCancelled &&
            other.heldOn >= today())
            list.push_back(std::move(other));
    return list;
}

QString CheckupPresenter::noticeFor(const CheckupSession& session) {
    const auto notices = SendView(desk()).notices();
    if (!notices)
        return {};
    // The invitation, not the reminder after an absence: what is due for those who have a place.
    DutyBook duties(desk());
    std::set<QString> due;
    for (const Attendance& kept : AttendanceService(desk()).ofSession(session.id))
        for (const Duty& duty : duties.allOf(kept.child, DutyRoom::Care))
            if (duty.session == session.id && duty.state != DutyState::Withdrawn)
                due.insert(duty.kind);
    for (const NoticeDue& each : *notices)
        for (const QString& kind : each.notice.dutyKinds)
            if (each.notice.needsSession && due.contains(kind))
                return each.notice.key;
    return {};
}

QString CheckupPresenter::nameOf(PersonId child) {
    const auto person = PersonRepository(desk().db()).find(child);
    return person ? person->name : QString();
}

Result<CheckupSessionId> CheckupPresenter::add(const SessionDraft& draft) {
    return atBorder([&] { return CheckupSessionService(desk(), m_ground.care).add(draft); });
}

Status CheckupPresenter::save(const CheckupSession& before, const SessionDraft& draft) {
    return atBorder([&] {
        return CheckupSessionService(desk(), m_ground.care)
            .update(before.id, before.revision, draft);
    });
}

Status CheckupPresenter::cancel(const CheckupSession& session) {
    return atBorder([&] {
        return CheckupSessionService(desk(), m_ground.care).cancel(session.id, session.revision);
    });
}

Result<WrittenChange> CheckupPresenter::placeEligible(CheckupSessionId session) {
    return atBorder([&]() -> Result<WrittenChange> {
        auto tx = desk().write();
        AttendanceRepository attendances(desk().db());
        std::set<PersonId> before;
        for (const Attendance& kept : attendances.ofSession(session))
            before.insert(kept.child);
        BANSO_TRY(const int count,
                  CheckupSessionService(desk(), m_ground.care).placeEligible(session));
        std::vector<PersonId> placed;
        for (const Attendance& kept : attendances.ofSession(session))
            if (!before.contains(kept.child))
                placed.push_back(kept.child);
        tx.commit();
        return WrittenChange{tr("%n child(ren) placed.", nullptr, count),
                             [ground = m_ground, session, placed]() -> Status {
                                 auto undoing = ground.desk.write();
                                 CheckupSessionService service(ground.desk, ground.care);
                                 for (const PersonId child : placed)
                                     BANSO_CHECK(service.takeOut(session, child));
                                 undoing.commit();
                                 return {};
                             }};
    });
}

Result<WrittenChange> CheckupPresenter::place(CheckupSessionId session, PersonId child) {
    return atBorder([&]() -> Result<WrittenChange> {
        BANSO_CHECK(CheckupSessionService(desk(), m_ground.care).place(session, child));
        return WrittenChange{
            tr("%1 has a place.").arg(nameOf(child)), [ground = m_ground, session, child] {
                return CheckupSessionService(ground.desk, ground.care).takeOut(session, child);
            }};
    });
}

Result<WrittenChange> CheckupPresenter::takeOut(CheckupSessionId session, PersonId child) {
    return atBorder([&]() -> Result<WrittenChange> {
        BANSO_CHECK(CheckupSessionService(desk(), m_ground.care).takeOut(session, child));
        return WrittenChange{
            tr("%1 has no place in this session any more.").arg(nameOf(child)),
            [ground = m_ground, session, child] {
                return CheckupSessionService(ground.desk, ground.care).place(session, child);
            }};
    });
}

Status CheckupPresenter::moveBetween(CheckupSessionId from, CheckupSessionId to, PersonId child) {
    auto tx = desk().write();
    CheckupSessionService service(desk(), m_ground.care);
    BANSO_CHECK(service.takeOut(from, child));
    BANSO_CHECK(service.place(to, child));
    tx.commit();
    return {};
}

Result<WrittenChange> CheckupPresenter::move(CheckupSessionId from, CheckupSessionId to,
                                             PersonId child) {
    return atBorder([&]() -> Result<WrittenChange> {
        BANSO_CHECK(moveBetween(from, to, child));
        BANSO_TRY(const CheckupSession target, SessionRepository(desk().db()).load(to));
        return WrittenChange{
            tr("%1 is placed on %2 now.").arg(nameOf(child), dateWithWeekday(target.heldOn)),
            [ground = m_ground, from, to, child] {
                return CheckupPresenter(ground).moveBetween(to, from, child);
            }};
    });
}

} // namespace banso
