#include "core/care/duty/ContactScope.h"

#include "core/care/contact/ClosingReason.h"
#include "core/care/duty/DutyReasons.h"

namespace banso {

namespace {

const QString kDonePrefix = QStringLiteral("done:");

/// Contacts that other rooms fulfil: the kept duty itself is the record.
bool isFulfilledElsewhere(ContactMethod method) {
    return method == ContactMethod::Notice || method == ContactMethod::Filing;
}

std::optional<ContactEnd> endInKept(const CareFile& file, const DutyDraft& draft) {
    const Duty* done = file.keptDone(draft);
    if (!done)
        return std::nullopt;
    const bool isItself = done->originKey == draft.originKey;
    return ContactEnd{DutyState::Done, *done->closedOn,
                      isItself ? done->closedBy.value_or(QString())
                               : kFollowsDuty + QString::number(done->id.value())};
}

} // namespace

ScopedContacts::ScopedContacts(const ContactCalendar& calendar, const CareFile& file,
                               ContactScope scope)
    : m_calendar(calendar), m_file(file), m_scope(std::move(scope)) {}

const ExpectedDuty* ScopedContacts::find(const QString& code) {
    const auto& duty = worked(code).duty;
    return duty ? &*duty : nullptr;
}

void ScopedContacts::append(const QString& code, std::vector<ExpectedDuty>& duties) {
    if (const ExpectedDuty* duty = find(code))
        duties.push_back(*duty);
}

void ScopedContacts::appendAll(std::vector<ExpectedDuty>& duties) {
    for (const QString& code : m_calendar.codes())
        append(code, duties);
}

const ScopedContacts::Contact& ScopedContacts::worked(const QString& code) {
    const auto found = m_contacts.find(code);
    if (found != m_contacts.end())
        return found->second;
    // The calendar was checked: no contact waits for itself.
    return m_contacts.emplace(code, work(code)).first->second;
}

const CheckupPlace* ScopedContacts::placeOf(const QString& code) const {
    const auto found = m_scope.checkups.find(m_calendar.checkupOf(code));
    return found == m_scope.checkups.end() ? nullptr : &found->second;
}

std::optional<Date> ScopedContacts::dayOf(const QString& name, const QString& code) {
    if (name == anchor::kSession || name == anchor::kAbsent) {
        const CheckupPlace* place = placeOf(code);
        if (!place)
            return std::nullopt;
        return name == anchor::kSession ? place->sessionOn : place->absentOn;
    }
    if (const auto day = m_scope.days.find(name); day != m_scope.days.end())
        return day->second;
    if (!m_calendar.has(name))
        return std::nullopt;
    const Contact& other = worked(name);
    if (!other.duty)
        return std::nullopt;
    return other.endedOn ? other.endedOn : std::optional(other.duty->draft.dueOn);
}

std::optional<int> ScopedContacts::factOf(const QString& fact, const QString& code) {
    if (fact == u"absent" || fact == u"placed") {
        const CheckupPlace* place = placeOf(code);
        if (!place)
            return 0;
        return (fact == u"placed" ? place->session.has_value() : place->absentOn.has_value()) ? 1
                                                                                              : 0;
    }
    if (const QString other = ContactCondition::contactOf(fact); !other.isEmpty()) {
        const Contact& contact = worked(other);
        const DutyState state = contact.duty ? contact.duty->state : DutyState::Withdrawn;
        const bool isDone = state == DutyState::Done;
        return isDone || (!fact.startsWith(kDonePrefix) && state == DutyState::Closed) ? 1 : 0;
    }
    const auto known = m_scope.facts.find(fact);
    return known == m_scope.facts.end() ? std::nullopt : std::optional(known->second);
}

ScopedContacts::Contact ScopedContacts::work(const QString& code) {
    if (m_calendar.subjectOf(code) != m_scope.subject)
        return {};
    const AnchorDays days = [&](const QString& name) { return dayOf(name, code); };
    const ContactType* type = m_calendar.versionFor(code, days);
    if (!type)
        return {};
    const auto opens = type->opens.resolve(days);
    const auto due = type->due.resolve(days);
    const auto hard = type->hard.resolve(days);
    if (!opens || !due)
        return {};
    const Date dueOn = std::max(due->day, opens->day);
    const std::optional<Date> hardOn =
        hard ? std::optional(std::max(hard->day, opens->day)) : std::nullopt;
    if (m_scope.since && hardOn.value_or(dueOn) < *m_scope.since)
        return {};
    if (!type->appliesWhen.holds([&](const QString& fact) { return factOf(fact, code); }))
        return {};
    const CheckupPlace* place = placeOf(code);
    const bool isOfSession = opens->anchor == anchor::kSession && place && place->session;
    const bool isSessionsOwn = isOfSession && type->method != ContactMethod::Attendance;
    DutyDraft draft{.room = DutyRoom::Care,
                    .kind = code,
                    .originKey =
                        QStringLiteral("care:%1:%2").arg(code, m_scope.key) +
                        (isSessionsOwn ? QStringLiteral(":session:%1").arg(place->session->value())
                                       : QString()),
                    .family = m_scope.family,
                    .person = m_scope.person,
                    .subject = m_scope.dutySubject,
                    .session = isOfSession ? place->session : std::nullopt,
                    .opensOn = opens->day,
                    .dueOn = hardOn ? std::min(dueOn, *hardOn) : dueOn,
                    .hardOn = hardOn,
                    .reason = {},
                    .role = type->role};
    giveReason(draft, *type, due->anchor);
    const auto end = endOf(*type, draft);
    if (m_scope.isOver && !end && type->method != ContactMethod::Filing)
        return {};
    ExpectedDuty duty{std::move(draft)};
    if (!end)
        return {std::move(duty), std::nullopt};
    duty.state = end->state;
    (end->state == DutyState::Done ? duty.closedBy : duty.closedReason) = end->by;
    return {std::move(duty), end->on};
}

std::optional<ContactEnd> ScopedContacts::endOf(const ContactType& type, const DutyDraft& draft) {
    if (auto done = m_scope.fulfilled(type))
        return done;
    if (const CareClosing* closing = closingOf(type, draft)) {
        const ClosingReason* reason = ClosingReason::find(closing->reason);
        if (reason && reason->effect == ClosingEffect::Done)
            return ContactEnd{DutyState::Done, closing->decidedOn,
                              QStringLiteral("contact_closing:%1").arg(closing->id.value())};
        return ContactEnd{DutyState::Closed, closing->decidedOn, closing->reason};
    }
    if (isFulfilledElsewhere(type.method))
        if (auto done = endInKept(m_file, draft))
            return done;
    if (m_scope.goneReason && !m_scope.isOver)
        return ContactEnd{DutyState::Closed, draft.dueOn, *m_scope.goneReason};
    return std::nullopt;
}

const CareClosing* ScopedContacts::closingOf(const ContactType& type, const DutyDraft& draft) {
    const CareClosing* last = nullptr;
    for (const CareClosing& closing : m_file.closings) {
        // Who was joined to her row of the register keeps what was decided about her.
        const bool isOfPerson =
            closing.person == m_scope.person && isSameCause(closing.originKey, draft.originKey);
        const bool isOfChild = type.subject == ContactSubject::Child && !draft.session &&
                               closing.code == type.code && closing.person == m_scope.person;
        if (closing.originKey != draft.originKey && !isOfPerson && !isOfChild)
            continue;
        const ClosingReason* reason = ClosingReason::find(closing.reason);
        if (!reason || reason->effect != ClosingEffect::Attempt)
            last = &closing;
    }
    return last;
}

void ScopedContacts::giveReason(DutyDraft& draft, const ContactType& type, const QString& name) {
    const auto day = dayOf(name, type.code);
    const QString iso = day ? day->iso() : QString();
    if (m_calendar.has(name)) {
        draft.reason = dutyReason::kAfter;
        draft.reasonArguments = name + u';' + iso;
        return;
    }
    draft.reason = type.method == ContactMethod::Register ? dutyReason::kOutcomeUnknown
                                                          : dutyReason::ofAnchor(name);
    draft.reasonArguments = iso;
}

} // namespace banso
