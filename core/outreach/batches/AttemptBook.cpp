#include "core/outreach/batches/AttemptBook.h"

#include "core/storage/RegisterInfo.h"

namespace banso {

namespace {

#define BANSO_ATTEMPT_COLUMNS                                                                      \
    "a.attempt_id, a.send_item_id, a.attempt_no, a.channel, a.contact_point_id, a.contact_value,"  \
    " a.addressee_name, a.frozen_at, a.handed_at, a.text_title, a.text_body, a.send_key,"          \
    " a.serial, a.outgoing_file_id, a.state, a.units, a.billed_units, a.result_code, a.result_at," \
    " a.revision"

const Query<int, SendItemId> kNextNumber{
    "attempt.nextNumber",
    "SELECT COALESCE(MAX(attempt_no), 0) + 1 FROM attempt WHERE send_item_id = ?"};
const Query<AttemptId, SendItemId, int, SendChannel, std::optional<ContactPointId>, QString,
            QString, Instant, QString, QString, QString, std::optional<QString>, std::optional<int>>
    kAdd{"attempt.add",
         "INSERT INTO attempt (send_item_id, attempt_no, channel, contact_point_id, contact_value,"
         " addressee_name, frozen_at, text_title, text_body, send_key, serial, units, state,"
         " result_code) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ready', '')"
         " RETURNING attempt_id"};
const Query<int, SendBatchId> kLetters{"attempt.letters",
                                       "SELECT COUNT(*) FROM attempt a JOIN send_item i"
                                       " ON i.send_item_id = a.send_item_id"
                                       " WHERE i.send_batch_id = ? AND a.serial IS NOT NULL"};
const Command<AttemptId, QString, QString> kAddSheet{
    "attempt.addSheet",
    "INSERT INTO letter_sheet (attempt_id, serial, sheet_json) VALUES (?, ?, ?)"};
const Query<QString, AttemptId> kSheet{"attempt.sheet",
                                       "SELECT sheet_json FROM letter_sheet WHERE attempt_id = ?"};
const Query<Attempt, AttemptId> kFind{"attempt.find", "SELECT " BANSO_ATTEMPT_COLUMNS
                                                      " FROM attempt a WHERE a.attempt_id = ?"};
const Query<Attempt, SendItemId> kOfItem{"attempt.ofItem",
                                         "SELECT " BANSO_ATTEMPT_COLUMNS " FROM attempt a"
                                         " WHERE a.send_item_id = ? ORDER BY a.attempt_no"};
const Query<Attempt, SendItemId> kReadyOf{"attempt.readyOf",
                                          "SELECT " BANSO_ATTEMPT_COLUMNS " FROM attempt a"
                                          " WHERE a.send_item_id = ? AND a.state = 'ready'"
                                          " ORDER BY a.attempt_no DESC LIMIT 1"};
const Query<Attempt, SendBatchId, SendChannel> kReadyIn{
    "attempt.readyIn", "SELECT " BANSO_ATTEMPT_COLUMNS " FROM attempt a"
                       " JOIN send_item i ON i.send_item_id = a.send_item_id"
                       " WHERE i.send_batch_id = ? AND i.state = 'waiting' AND a.state = 'ready'"
                       " AND a.channel = ? AND a.outgoing_file_id IS NULL"
                       " ORDER BY i.send_item_id"};
const Query<Attempt, OutgoingFileId> kInFile{"attempt.inFile",
                                             "SELECT " BANSO_ATTEMPT_COLUMNS " FROM attempt a"
                                             " WHERE a.outgoing_file_id = ? ORDER BY a.attempt_id"};
const Query<Attempt, QString> kByKey{"attempt.byKey", "SELECT " BANSO_ATTEMPT_COLUMNS
                                                      " FROM attempt a WHERE a.send_key = ?"};
const Query<Attempt, QString> kBySerial{"attempt.bySerial", "SELECT " BANSO_ATTEMPT_COLUMNS
                                                            " FROM attempt a WHERE a.serial = ?"};
#undef BANSO_ATTEMPT_COLUMNS

const Command<OutgoingFileId, AttemptId> kPutInFile{
    "attempt.putInFile", "UPDATE attempt SET outgoing_file_id = ?, revision = revision + 1"
                         " WHERE attempt_id = ?"};
const Command<OutgoingFileId> kTakeOut{
    "attempt.takeOutOfFile", "UPDATE attempt SET outgoing_file_id = NULL, revision = revision + 1"
                             " WHERE outgoing_file_id = ? AND state = 'ready'"};
const Command<Instant, AttemptId> kHandOver{
    "attempt.handOver", "UPDATE attempt SET state = 'handed_over', handed_at = ?,"
                        " revision = revision + 1 WHERE attempt_id = ? AND state = 'ready'"};
const Command<AttemptState, AttemptId> kSetState{
    "attempt.setState",
    "UPDATE attempt SET state = ?, revision = revision + 1 WHERE attempt_id = ?"};
const Command<AttemptState, QString, std::optional<Instant>, std::optional<int>, AttemptId>
    kSetAnswer{"attempt.setAnswer", "UPDATE attempt SET state = ?, result_code = ?, result_at = ?,"
                                    " billed_units = COALESCE(?, billed_units),"
                                    " revision = revision + 1 WHERE attempt_id = ?"};

constexpr qsizetype kKeyPrefixLength = 6;

} // namespace

AttemptBook::AttemptBook(Desk& desk) : m_desk(desk) {}

AttemptId AttemptBook::add(const Draft& draft, const GatePass& pass) {
    // A result that was meant for another register (a restored copy, another town) finds nobody.
    if (m_keyPrefix.isEmpty())
        m_keyPrefix = RegisterInfo::load(m_desk.db()).key.first(kKeyPrefixLength);
    const int number = m_desk.db().one(kNextNumber, draft.item);
    const QString sendKey = QStringLiteral("%1-%2-%3-%4")
                                .arg(m_keyPrefix)
                                .arg(draft.batch.value())
                                .arg(draft.item.value())
                                .arg(number);
    const FrozenRecipient& to = pass.recipient();
    return m_desk.db().one(kAdd, draft.item, number, pass.channel(), to.contact, to.value, to.name,
                           m_desk.now(), pass.message().title, pass.message().body, sendKey,
                           draft.serial, draft.units);
}

int AttemptBook::nextLetterNumber(SendBatchId batch) {
    return m_desk.db().one(kLetters, batch) + 1;
}

void AttemptBook::addSheet(AttemptId attempt, const QString& serial, const QByteArray& sheetJson) {
    m_desk.db().run(kAddSheet, attempt, serial, QString::fromUtf8(sheetJson));
}

std::optional<QByteArray> AttemptBook::sheet(AttemptId attempt) {
    const auto json = m_desk.db().first(kSheet, attempt);
    return json ? std::optional(json->toUtf8()) : std::nullopt;
}

std::optional<Attempt> AttemptBook::find(AttemptId id) {
    return m_desk.db().first(kFind, id);
}

std::vector<Attempt> AttemptBook::ofItem(SendItemId item) {
    return m_desk.db().all(kOfItem, item);
}

std::optional<Attempt> AttemptBook::readyOf(SendItemId item) {
    return m_desk.db().first(kReadyOf, item);
}

std::vector<Attempt> AttemptBook::readyIn(SendBatchId batch, SendChannel channel) {
    return m_desk.db().all(kReadyIn, batch, channel);
}

std::vector<Attempt> AttemptBook::inFile(OutgoingFileId file) {
    return m_desk.db().all(kInFile, file);
}

std::optional<Attempt> AttemptBook::findByKey(const QString& sendKey) {
    return m_desk.db().first(kByKey, sendKey);
}

std::optional<Attempt> AttemptBook::findBySerial(const QString& serial) {
    return m_desk.db().first(kBySerial, serial);
}

void AttemptBook::putInFile(AttemptId id, OutgoingFileId file) {
    m_desk.db().run(kPutInFile, file, id);
}

void AttemptBook::takeOutOfFile(OutgoingFileId file) {
    m_desk.db().run(kTakeOut, file);
}

void AttemptBook::setHandedOver(AttemptId id) {
    m_desk.db().run(kHandOver, m_desk.now(), id);
}

void AttemptBook::setState(AttemptId id, AttemptState state) {
    m_desk.db().run(kSetState, state, id);
}

void AttemptBook::setAnswer(AttemptId id, const Answer& answer) {
    m_desk.db().run(kSetAnswer, answer.state, answer.code, answer.at, answer.billedUnits, id);
}

} // namespace banso
