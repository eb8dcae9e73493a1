#include "core/outreach/batches/BatchBook.h"

namespace banso {

namespace {

#define BANSO_BATCH_COLUMNS                                                                        \
    "send_batch_id, title, notice_key, session_id, state, prepared_at, prepared_by, released_at,"  \
    " released_by, revision"

const Query<SendBatchId, QString, QString, std::optional<CheckupSessionId>, Instant, QString> kAdd{
    "batch.add", "INSERT INTO send_batch (title, notice_key, session_id, state, prepared_at,"
                 " prepared_by) VALUES (?, ?, ?, 'draft', ?, ?) RETURNING send_batch_id"};
const Query<SendBatch, SendBatchId> kFind{"batch.find", "SELECT " BANSO_BATCH_COLUMNS
                                                        " FROM send_batch WHERE send_batch_id = ?"};
const Query<SendBatch, qint64, int> kList{"batch.list",
                                          "SELECT " BANSO_BATCH_COLUMNS " FROM send_batch"
                                          " WHERE send_batch_id < ?"
                                          " ORDER BY send_batch_id DESC LIMIT ?"};
#undef BANSO_BATCH_COLUMNS
const Command<Instant, QString, SendBatchId, int> kRelease{
    "batch.release", "UPDATE send_batch SET state = 'released', released_at = ?, released_by = ?,"
                     " revision = revision + 1"
                     " WHERE send_batch_id = ? AND revision = ? AND state = 'draft'"};
const Command<BatchState, SendBatchId, BatchState> kSetState{
    "batch.setState", "UPDATE send_batch SET state = ?, revision = revision + 1"
                      " WHERE send_batch_id = ? AND state = ?"};
const Query<BatchCounts, SendBatchId> kCounts{
    "batch.counts", "SELECT COUNT(*), COALESCE(SUM(CASE state WHEN 'withheld' THEN 1 ELSE 0 END),"
                    " 0), COALESCE(SUM(CASE state WHEN 'waiting' THEN 1 ELSE 0 END), 0),"
                    " COALESCE(SUM(CASE state WHEN 'handed_over' THEN 1 ELSE 0 END), 0),"
                    " COALESCE(SUM(CASE state WHEN 'recalled' THEN 1 ELSE 0 END), 0)"
                    " FROM send_item WHERE send_batch_id = ?"};
const Query<BatchBook::ChannelCount, SendBatchId> kByChannel{
    "batch.countsByChannel", "SELECT channel, state, COUNT(*) FROM send_item"
                             " WHERE send_batch_id = ? GROUP BY channel, state"
                             " ORDER BY channel NULLS LAST, state"};
const Query<SessionFacts, CheckupSessionId> kSession{
    "batch.session", "SELECT held_on, starts_at, place, is_cancelled FROM checkup_session"
                     " WHERE checkup_session_id = ?"};
const Query<QString, CheckupSessionId> kSessionKind{
    "batch.sessionKind", "SELECT kind FROM checkup_session WHERE checkup_session_id = ?"};

} // namespace

BatchBook::BatchBook(Desk& desk) : m_desk(desk) {}

SendBatchId BatchBook::add(const QString& title, const QString& noticeKey,
                           const std::optional<CheckupSessionId>& session) {
    return m_desk.db().one(kAdd, title, noticeKey, session, m_desk.now(),
                           m_desk.session().actor().key());
}

std::optional<SendBatch> BatchBook::find(SendBatchId id) {
    return m_desk.db().first(kFind, id);
}

Result<SendBatch> BatchBook::load(SendBatchId id) {
    auto batch = find(id);
    if (!batch)
        return fail(
            refused("batch.notFound", QStringLiteral("batch"), {QString::number(id.value())}));
    return *std::move(batch);
}

std::vector<SendBatch> BatchBook::list(int limit, std::optional<SendBatchId> before) {
    return m_desk.db().all(kList, before ? before->value() : std::numeric_limits<qint64>::max(),
                           limit);
}

Status BatchBook::setReleased(SendBatchId id, int revision) {
    if (m_desk.db().run(kRelease, m_desk.now(), m_desk.session().actor().key(), id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

void BatchBook::settleState(SendBatchId id) {
    const BatchCounts sum = counts(id);
    if (sum.withheld + sum.waiting == 0)
        for (const BatchState open : {BatchState::Draft, BatchState::Released})
            m_desk.db().run(kSetState, BatchState::Closed, id, open);
    else
        m_desk.db().run(kSetState, BatchState::Released, id, BatchState::Closed);
}

BatchCounts BatchBook::counts(SendBatchId id) {
    return m_desk.db().one(kCounts, id);
}

std::vector<BatchBook::ChannelCount> BatchBook::countsByChannel(SendBatchId id) {
    return m_desk.db().all(kByChannel, id);
}

std::optional<SessionFacts> BatchBook::session(CheckupSessionId id) {
    return m_desk.db().first(kSession, id);
}

std::optional<QString> BatchBook::sessionKind(CheckupSessionId id) {
    return m_desk.db().first(kSessionKind, id);
}

} // namespace banso
