#include "core/outreach/batches/SendJournal.h"

namespace banso {

namespace {

#define BANSO_STEP_COLUMNS                                                                         \
    "send_journal_id, send_item_id, attempt_id, at, actor, event, to_state, detail"

const Command<SendBatchId, std::optional<SendItemId>, std::optional<AttemptId>, Instant, QString,
              SendEvent, QString, QString, QString>
    kWrite{"journal.write",
           "INSERT INTO send_journal (send_batch_id, send_item_id, attempt_id, at, actor, event,"
           " from_state, to_state, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Query<SendStep, SendItemId> kOfItem{
    "journal.ofItem", "SELECT " BANSO_STEP_COLUMNS " FROM send_journal WHERE send_item_id = ?"
                      " ORDER BY send_journal_id"};
const Query<SendStep, SendBatchId> kOfBatch{
    "journal.ofBatch", "SELECT " BANSO_STEP_COLUMNS " FROM send_journal WHERE send_batch_id = ?"
                       " ORDER BY send_journal_id"};
#undef BANSO_STEP_COLUMNS

} // namespace

SendJournal::SendJournal(Desk& desk) : m_desk(desk) {}

void SendJournal::write(const Step& step) {
    m_desk.db().run(kWrite, step.batch, step.item, step.attempt, m_desk.now(),
                    m_desk.session().actor().key(), step.event, step.fromState, step.toState,
                    step.detail);
}

std::vector<SendStep> SendJournal::ofItem(SendItemId item) {
    return m_desk.db().all(kOfItem, item);
}

std::vector<SendStep> SendJournal::ofBatch(SendBatchId batch) {
    return m_desk.db().all(kOfBatch, batch);
}

} // namespace banso
