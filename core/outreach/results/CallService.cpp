#include "core/outreach/results/CallService.h"

#include "core/duty/DutyBook.h"
#include "core/outreach/results/Fallback.h"
#include "core/registry/ContactService.h"

namespace banso {

namespace {

const Command<AttemptId, Instant, QString, QString, TalkedTo, bool, QString, std::optional<Instant>,
              StaffId>
    kAdd{"call.add", "INSERT INTO call_try (attempt_id, called_at, contact_value, result_key,"
                     " talked_to, has_left_message, note, next_at, staff_id)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Query<CallTry, AttemptId> kOf{
    "call.of", "SELECT call_try_id, called_at, contact_value, result_key, talked_to,"
               " has_left_message, note, next_at FROM call_try WHERE attempt_id = ?"
               " ORDER BY called_at, call_try_id"};

QString originOf(AttemptId attempt) {
    return QStringLiteral("outreach:call:%1").arg(attempt.value());
}

} // namespace

CallService::CallService(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_listener(listener) {}

CallPolicy CallService::policy() const {
    const auto number = [this](const char* name) {
        return m_desk.settings().integer(QLatin1String(name), m_desk.today());
    };
    return {number("phone.leastTries"), number("phone.leastDays"), number("phone.mostPerDay")};
}

std::vector<CallTry> CallService::of(AttemptId attempt) {
    return m_desk.db().all(kOf, attempt);
}

Status CallService::check(const std::optional<Attempt>& attempt, const CallDraft& draft) const {
    if (!attempt || attempt->channel != SendChannel::Phone ||
        attempt->state != AttemptState::HandedOver)
        return fail(refused("call.notOnList"));
    const Instant at = draft.calledAt.value_or(m_desk.now());
    if (at > m_desk.now())
        return fail(refused("call.future", QStringLiteral("calledAt"), {at.iso()}));
    if (draft.promisedAt && *draft.promisedAt <= at)
        return fail(
            refused("call.promisePast", QStringLiteral("promisedAt"), {draft.promisedAt->iso()}));
    return {};
}

Result<AttemptState> CallService::record(AttemptId id, const CallDraft& draft) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    auto tx = m_desk.write();
    AttemptBook attempts(m_desk);
    const auto attempt = attempts.find(id);
    BANSO_CHECK(check(attempt, draft));
    BANSO_TRY(const CallResult result,
              ResultMasters(m_desk.db()).callResult(draft.result, m_desk.today()));
    const Instant at = draft.calledAt.value_or(m_desk.now());
    m_desk.db().run(kAdd, id, at, attempt->contactValue, result.key, draft.talkedTo,
                    draft.hasLeftMessage, draft.note.trimmed(), draft.promisedAt,
                    m_desk.session().staff());
    ItemBook items(m_desk);
    items.note(items.load(attempt->item).value(), {SendEvent::Called, result.key, id});
    AttemptState state = AttemptState::Called;
    switch (result.meaning) {
    case CallMeaning::Reached:
        break;
    case CallMeaning::Again: {
        BANSO_TRY(state, again(*attempt, draft.promisedAt));
        break;
    }
    case CallMeaning::Dead:
        state = AttemptState::InvalidNumber;
        break;
    case CallMeaning::Refused:
        state = AttemptState::Refused;
        break;
    }
    if (state != AttemptState::HandedOver) {
        attempts.setAnswer(id, {state, result.key, at, std::nullopt});
        DutyBook(m_desk).markDoneAllOf({subjectOf(id).kind, id.value()}, QStringLiteral("call"),
                                       QStringLiteral("attempt:%1").arg(id.value()));
        BANSO_CHECK(spread(*attempt, result.meaning, result.key));
        BANSO_CHECK(Fallback(m_desk).follow(attempts.find(id).value(), state));
    }
    tx.commit();
    return state;
}

/// The call stays on the list for a better time, or was tried often enough.
Result<AttemptState> CallService::again(const Attempt& attempt,
                                        const std::optional<Instant>& promisedAt) {
    std::vector<Instant> tries;
    for (const CallTry& call : of(attempt.id))
        tries.push_back(call.calledAt);
    const auto next = nextCall(tries, promisedAt, policy());
    if (!next)
        return AttemptState::NotReached;
    const auto item = ItemBook(m_desk).load(attempt.item).value();
    const QString time = next->isPromised ? promisedAt->japanTime() : keyOf(next->slot);
    DutyBook(m_desk).put(
        {.room = DutyRoom::Outreach,
         .kind = QStringLiteral("call"),
         .originKey = originOf(attempt.id),
         .family = item.family,
         .person = item.addressee,
         .subject = {subjectOf(attempt.id).kind, attempt.id.value()},
         .opensOn = next->day,
         .dueOn = next->day,
         .reason =
             next->isPromised ? QStringLiteral("call.promised") : QStringLiteral("call.again"),
         .reasonArguments = QStringList{QString::number(tries.size() + 1), time}.join(u';'),
         .role = Role::Nurse});
    return AttemptState::HandedOver;
}

Status CallService::spread(const Attempt& attempt, CallMeaning meaning, const QString& result) {
    ContactService contacts(m_desk, m_listener);
    if (meaning == CallMeaning::Dead)
        return contacts.markDead(attempt.contactValue, result);
    if (meaning != CallMeaning::Refused)
        return {};
    BANSO_CHECK(contacts.optOut(OptOutChannel::Phone, attempt.contactValue, result));
    return {};
}

} // namespace banso
