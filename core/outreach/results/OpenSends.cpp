#include "core/outreach/results/OpenSends.h"

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

const Query<OpenCounts> kCounts{
    "openSends.counts",
    "SELECT (SELECT COUNT(*) FROM attempt WHERE channel = 'phone' AND state = 'handed_over'),"
    " (SELECT COUNT(*) FROM letter_pull WHERE resolution IS NULL),"
    " (SELECT COUNT(*) FROM outgoing_file WHERE state = 'unknown'),"
    " (SELECT COUNT(*) FROM duty WHERE kind = 'send.check' AND state = 'open'),"
    " (SELECT COUNT(*) FROM result_quarantine WHERE resolved_at IS NULL"
    "  AND problem <> 'unknownCode')"};
const Query<AttemptId> kCalls{"openSends.calls",
                              "SELECT attempt_id FROM attempt WHERE channel = 'phone'"
                              " AND state = 'handed_over' ORDER BY attempt_id"};
const Query<AttemptId> kAsked{
    "openSends.asked", "SELECT subject_id FROM duty WHERE kind = 'send.check' AND state = 'open'"
                       " ORDER BY due_on, subject_id"};
const Query<std::tuple<int, std::optional<Instant>>, SendItemId> kTries{
    "openSends.tries", "SELECT COUNT(*), MAX(t.next_at) FROM call_try t JOIN attempt a"
                       " ON a.attempt_id = t.attempt_id WHERE a.send_item_id = ?"};

} // namespace

Result<OpenCounts> OpenSends::counts() {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    return m_desk.db().one(kCounts);
}

OpenCall OpenSends::callOf(const Attempt& attempt) {
    const SendItem item = ItemBook(m_desk).load(attempt.item).value();
    const auto person = PersonRepository(m_desk.db()).find(item.addressee);
    const auto [tries, nextAt] = m_desk.db().one(kTries, item.id);
    return {.attempt = attempt.id,
            .item = item.id,
            .family = item.family,
            .batchTitle = BatchBook(m_desk).load(item.batch).value().title,
            .name = attempt.addresseeName,
            .contact = ContactRepository(m_desk.db()).find(attempt.contact.value()).value(),
            .language = person ? person->language : QString(),
            .needsInterpreter = person && person->needsInterpreter,
            .tries = tries,
            .nextAt = nextAt,
            .title = attempt.title,
            .body = attempt.body};
}

Result<std::vector<OpenCall>> OpenSends::calls() {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    AttemptBook attempts(m_desk);
    std::vector<OpenCall> calls;
    for (const AttemptId id : m_desk.db().all(kCalls))
        calls.push_back(callOf(attempts.find(id).value()));
    const Instant now = m_desk.now();
    const auto moment = [now](const OpenCall& call) {
        return std::max(call.nextAt.value_or(now), now);
    };
    std::stable_sort(calls.begin(), calls.end(),
                     [&](const OpenCall& a, const OpenCall& b) { return moment(a) < moment(b); });
    return calls;
}

Result<std::vector<AskedAttempt>> OpenSends::asked() {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    AttemptBook attempts(m_desk);
    std::vector<AskedAttempt> asked;
    for (const AttemptId id : m_desk.db().all(kAsked)) {
        Attempt attempt = attempts.find(id).value();
        const SendItem item = ItemBook(m_desk).load(attempt.item).value();
        asked.push_back({std::move(attempt), item.batch, item.family,
                         BatchBook(m_desk).load(item.batch).value().title});
    }
    return asked;
}

} // namespace banso
