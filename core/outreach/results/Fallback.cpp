#include "core/outreach/results/Fallback.h"

#include "core/duty/DutyBook.h"

namespace banso {

namespace {

const QString& fallbackKind() {
    static const QString kind = QStringLiteral("send.fallback");
    return kind;
}
const QString& unreachedKind() {
    static const QString kind = QStringLiteral("send.unreached");
    return kind;
}
const QString& checkKind() {
    static const QString kind = QStringLiteral("send.check");
    return kind;
}

DutySubject subjectOfItem(SendItemId item) {
    return {subjectOf(item).kind, item.value()};
}
DutySubject subjectOfAttempt(AttemptId attempt) {
    return {subjectOf(attempt).kind, attempt.value()};
}

} // namespace

Fallback::Fallback(Desk& desk) : m_desk(desk), m_batches(desk), m_items(desk), m_attempts(desk) {}

Status Fallback::follow(const Attempt& attempt, AttemptState state) {
    DutyBook duties(m_desk);
    if (followUpOf(state) != FollowUp::Ask)
        duties.markDoneAllOf(subjectOfAttempt(attempt.id), checkKind(),
                             m_desk.session().actor().key());
    switch (followUpOf(state)) {
    case FollowUp::NextRung:
        return takeNextRung(attempt, state);
    case FollowUp::Ask:
        ask(m_items.load(attempt.item).value(), attempt, state);
        return {};
    case FollowUp::None:
        return state == AttemptState::Delivered || state == AttemptState::Called
                   ? callOffNext(attempt)
                   : Status();
    }
    return {};
}

Status Fallback::takeNextRung(const Attempt& attempt, AttemptState state) {
    BANSO_TRY(SendItem item, m_items.load(attempt.item));
    const auto attempts = m_attempts.ofItem(item.id);
    // Only the last try moves the item on; an older one has done so already.
    if (item.state != ItemState::HandedOver || attempts.back().id != attempt.id)
        return {};
    ItemGate gate(m_desk);
    item.isChannelChosen = false;
    item.channel.reset();
    item.contact.reset();
    item.state = ItemState::Withheld;
    std::erase_if(item.confirmed, [](GateReason reason) { return isAboutWay(reason); });
    gate.judge(item);
    BANSO_CHECK(m_items.save(item, {SendEvent::NextRung, keyOf(state), attempt.id}));
    if (item.state == ItemState::Waiting) {
        Freezer freezer(m_desk);
        if (const auto frozen = freezer.freeze(item, gate); !frozen) {
            // Nothing that leaves can be made of it: a person looks.
            item.state = ItemState::Withheld;
            item.reasons.insert(GateReason::TextUnsendable);
            BANSO_CHECK(m_items.save(
                item, {SendEvent::Judged, frozen.error().front().code.toString(), attempt.id}));
        }
    }
    m_batches.settleState(item.batch);
    const bool isOpen = item.state == ItemState::Waiting;
    tell(item, isOpen ? "send.fallback" : "send.unreached", isOpen ? Role::Clerk : Role::Nurse,
         attempt, state);
    return {};
}

void Fallback::tell(const SendItem& item, const char* kind, Role role, const Attempt& attempt,
                    AttemptState state) {
    const QString next = item.channel ? keyOf(*item.channel) : QString();
    DutyBook(m_desk).put(
        {.room = DutyRoom::Outreach,
         .kind = QLatin1String(kind),
         .originKey =
             QStringLiteral("outreach:%1:%2").arg(QLatin1String(kind)).arg(attempt.id.value()),
         .family = item.family,
         .person = item.addressee,
         .subject = subjectOfItem(item.id),
         .opensOn = m_desk.today(),
         .dueOn = m_desk.today(),
         .reason = QStringLiteral("send.%1").arg(keyOf(state)),
         .reasonArguments = QStringList{keyOf(attempt.channel), next}.join(u';'),
         .role = role});
}

void Fallback::ask(const SendItem& item, const Attempt& attempt, AttemptState state) {
    DutyBook(m_desk).put(
        {.room = DutyRoom::Outreach,
         .kind = checkKind(),
         .originKey = QStringLiteral("outreach:send.check:%1").arg(attempt.id.value()),
         .family = item.family,
         .person = item.addressee,
         .subject = subjectOfAttempt(attempt.id),
         .opensOn = m_desk.today(),
         .dueOn = m_desk.today(),
         .reason = QStringLiteral("send.%1").arg(keyOf(state)),
         .reasonArguments = QStringList{keyOf(attempt.channel), attempt.resultCode}.join(u';'),
         .role = Role::Clerk});
}

Status Fallback::callOffNext(const Attempt& attempt) {
    BANSO_TRY(SendItem item, m_items.load(attempt.item));
    const auto next = m_attempts.readyOf(item.id);
    const bool isUnsent = item.state == ItemState::Waiting || item.state == ItemState::Withheld;
    if (!isUnsent || (next && (next->file || next->number < attempt.number)))
        return {};
    if (next)
        m_attempts.setState(next->id, AttemptState::Recalled);
    item.state = ItemState::HandedOver;
    item.channel = attempt.channel;
    item.contact = attempt.contact;
    BANSO_CHECK(
        m_items.save(item, {SendEvent::Answered, keyOf(AttemptState::Delivered), attempt.id}));
    DutyBook duties(m_desk);
    const QString byUs = m_desk.session().actor().key();
    for (const QString& kind : {fallbackKind(), unreachedKind()})
        duties.markDoneAllOf(subjectOfItem(item.id), kind, byUs);
    m_batches.settleState(item.batch);
    return {};
}

} // namespace banso
