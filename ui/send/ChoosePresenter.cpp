#include "ui/send/ChoosePresenter.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/checkup/SessionRepository.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"
#include "ui/shell/Border.h"

namespace banso {

namespace {

constexpr int kMonthsAhead = 12;

} // namespace

Status ChoosePresenter::read() {
    return atBorder([&]() -> Status {
        BANSO_TRY(m_notices, SendView(m_desk).notices());
        // Those that are due for anybody first: that is why somebody came.
        std::stable_sort(
            m_notices.begin(), m_notices.end(),
            [](const NoticeDue& a, const NoticeDue& b) { return a.families > b.families; });
        return {};
    });
}

void ChoosePresenter::chooseNotice(const QString& key) {
    if (m_wish.notice == key)
        return;
    m_wish.notice = key;
    m_wish.session.reset();
}

std::optional<NoticeDue> ChoosePresenter::chosenNotice() const {
    const auto found =
        std::find_if(m_notices.begin(), m_notices.end(),
                     [this](const NoticeDue& one) { return one.notice.key == m_wish.notice; });
    return found == m_notices.end() ? std::nullopt : std::optional(*found);
}

bool ChoosePresenter::needsSession() const {
    const auto chosen = chosenNotice();
    return chosen && chosen->notice.needsSession;
}

QStringList ChoosePresenter::familyNames() {
    return atBorder([&]() -> QStringList {
        FamilyRepository families(m_desk.db());
        PersonRepository persons(m_desk.db());
        QStringList names;
        for (const FamilyId id : m_wish.families)
            if (const auto family = families.find(id))
                if (const auto person = persons.find(family->addressee))
                    names += person->name;
        return names;
    });
}

std::vector<CheckupSession> ChoosePresenter::sessions() {
    return atBorder([&]() -> std::vector<CheckupSession> {
        const auto chosen = chosenNotice();
        if (!chosen)
            return {};
        const QStringList& duties = chosen->notice.dutyKinds;
        std::vector<CheckupSession> fitting;
        const Date today = m_desk.today();
        for (CheckupSession& session :
             SessionRepository(m_desk.db()).between(today, today.plusMonths(kMonthsAhead)))
            if (!session.isCancelled &&
                std::any_of(duties.begin(), duties.end(),
                            [&](const QString& duty) { return duty.startsWith(session.kind); }))
                fitting.push_back(std::move(session));
        return fitting;
    });
}

QString ChoosePresenter::checkupKind() {
    return atBorder([&]() -> QString {
        const auto chosen = chosenNotice();
        if (!chosen || !chosen->notice.needsSession)
            return {};
        ContactCalendarRepository calendar(m_desk.db());
        for (const QString& code : calendar.calendar().codes())
            if (const ContactType* type = calendar.calendar().inForce(code, m_desk.today());
                type && type->method == ContactMethod::Attendance)
                for (const QString& duty : chosen->notice.dutyKinds)
                    if (duty.startsWith(code))
                        return code;
        return {};
    });
}

std::vector<District> ChoosePresenter::districts() {
    return atBorder([&]() -> std::vector<District> {
        std::vector<District> active;
        for (District& district : DistrictService(m_desk).list())
            if (district.isActive)
                active.push_back(std::move(district));
        return active;
    });
}

} // namespace banso
