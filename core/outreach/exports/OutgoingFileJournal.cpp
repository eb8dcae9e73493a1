#include "core/outreach/exports/OutgoingFileJournal.h"

#include "core/duty/DutyBook.h"

#include <QFileInfo>

namespace banso {

namespace {

#define BANSO_OUTGOING_COLUMNS                                                                     \
    "outgoing_file_id, send_batch_id, kind, recipient, path, content_sha256, byte_count,"          \
    " row_count, state, intended_at, revision"

const Query<OutgoingFileId, std::optional<SendBatchId>, OutgoingKind, QString, QString, QString,
            qint64, qint64, Instant, QString>
    kIntend{"outgoing.intend",
            "INSERT INTO outgoing_file (send_batch_id, kind, recipient, path, content_sha256,"
            " byte_count, row_count, state, intended_at, intended_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'intended', ?, ?) RETURNING outgoing_file_id"};
const Command<OutgoingState, Instant, QString, OutgoingFileId> kSettle{
    "outgoing.settle", "UPDATE outgoing_file SET state = ?, settled_at = ?, settled_by = ?,"
                       " revision = revision + 1"
                       " WHERE outgoing_file_id = ? AND state IN ('intended', 'unknown')"};
const Command<OutgoingFileId> kMakeUnknown{
    "outgoing.makeUnknown", "UPDATE outgoing_file SET state = 'unknown', revision = revision + 1"
                            " WHERE outgoing_file_id = ? AND state = 'intended'"};
const Query<OutgoingRecord, OutgoingFileId> kFind{"outgoing.find",
                                                  "SELECT " BANSO_OUTGOING_COLUMNS
                                                  " FROM outgoing_file WHERE outgoing_file_id = ?"};
const Query<OutgoingRecord, OutgoingState> kInState{
    "outgoing.inState", "SELECT " BANSO_OUTGOING_COLUMNS
                        " FROM outgoing_file WHERE state = ? ORDER BY outgoing_file_id"};
const Query<OutgoingRecord, SendBatchId> kOfBatch{
    "outgoing.ofBatch", "SELECT " BANSO_OUTGOING_COLUMNS
                        " FROM outgoing_file WHERE send_batch_id = ? ORDER BY outgoing_file_id"};
#undef BANSO_OUTGOING_COLUMNS

const QString& kUnknownDuty() {
    static const QString kind = QStringLiteral("file.unknown");
    return kind;
}

DutySubject subjectOfDuty(OutgoingFileId id) {
    return {subjectOf(id).kind, id.value()};
}

} // namespace

OutgoingFileJournal::OutgoingFileJournal(Desk& desk) : m_desk(desk) {}

OutgoingFileId OutgoingFileJournal::intend(OutgoingKind kind, const QString& recipient,
                                           const std::optional<SendBatchId>& batch,
                                           const WrittenFile& sealed) {
    // A later start may stand in another folder: only an absolute path still means this file.
    const QString path = QFileInfo(sealed.path).absoluteFilePath();
    return m_desk.db().one(kIntend, batch, kind, recipient, path,
                           QString::fromLatin1(sealed.sha256), sealed.bytes, sealed.rows,
                           m_desk.now(), m_desk.session().actor().key());
}

bool OutgoingFileJournal::settle(OutgoingFileId id, OutgoingState state) {
    const QString by = m_desk.session().actor().key();
    const bool isSettled = m_desk.db().run(kSettle, state, m_desk.now(), by, id) != 0;
    if (isSettled)
        DutyBook(m_desk).markDoneAllOf(subjectOfDuty(id), kUnknownDuty(), by);
    return isSettled;
}

Status OutgoingFileJournal::markWritten(OutgoingFileId id) {
    if (settle(id, OutgoingState::Written))
        return {};
    const auto record = find(id);
    if (record && record->state == OutgoingState::Written)
        return {};
    return fail(
        conflict("file.alreadySettled", {}, {record ? record->path : QString::number(id.value())}));
}

void OutgoingFileJournal::markDiscarded(OutgoingFileId id) {
    settle(id, OutgoingState::Discarded);
}

int OutgoingFileJournal::askAboutIntents() {
    auto tx = m_desk.write();
    DutyBook duties(m_desk);
    const auto intents = m_desk.db().all(kInState, OutgoingState::Intended);
    for (const OutgoingRecord& intent : intents) {
        m_desk.db().run(kMakeUnknown, intent.id);
        duties.put({.room = DutyRoom::Outreach,
                    .kind = kUnknownDuty(),
                    .originKey = QStringLiteral("outreach:file.unknown:%1").arg(intent.id.value()),
                    .subject = subjectOfDuty(intent.id),
                    .opensOn = m_desk.today(),
                    .dueOn = m_desk.today(),
                    .reason = kUnknownDuty(),
                    .reasonArguments = QFileInfo(intent.path).fileName(),
                    .role = Role::Clerk});
    }
    tx.commit();
    return static_cast<int>(intents.size());
}

std::optional<OutgoingRecord> OutgoingFileJournal::find(OutgoingFileId id) {
    return m_desk.db().first(kFind, id);
}

std::vector<OutgoingRecord> OutgoingFileJournal::unknown() {
    return m_desk.db().all(kInState, OutgoingState::Unknown);
}

std::vector<OutgoingRecord> OutgoingFileJournal::ofBatch(SendBatchId batch) {
    return m_desk.db().all(kOfBatch, batch);
}

} // namespace banso
