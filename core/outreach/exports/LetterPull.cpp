#include "core/outreach/exports/LetterPull.h"

#include "core/care/duty/CareDutyService.h"
#include "core/duty/DutyBook.h"
#include "core/outreach/batches/BatchBook.h"

namespace banso {

namespace {

#define BANSO_PULL_COLUMNS                                                                         \
    "p.letter_pull_id, p.attempt_id, i.send_batch_id, COALESCE(a.serial, ''), a.addressee_name,"   \
    " p.reason, p.asked_at, p.resolution, p.revision FROM letter_pull p"                           \
    " JOIN attempt a ON a.attempt_id = p.attempt_id"                                               \
    " JOIN send_item i ON i.send_item_id = a.send_item_id"

const Command<AttemptId, QString, Instant> kAsk{
    "pull.ask", "INSERT INTO letter_pull (attempt_id, reason, asked_at) VALUES (?, ?, ?)"
                " ON CONFLICT (attempt_id) DO NOTHING"};
const Query<PullRequest> kOpen{"pull.open", "SELECT " BANSO_PULL_COLUMNS
                                            " WHERE p.resolution IS NULL ORDER BY a.serial"};
const Query<PullRequest, SendBatchId> kOfBatch{
    "pull.ofBatch",
    "SELECT " BANSO_PULL_COLUMNS " WHERE i.send_batch_id = ? ORDER BY a.serial"};
const Query<PullRequest, qint64> kFind{"pull.find", "SELECT " BANSO_PULL_COLUMNS
                                                    " WHERE p.letter_pull_id = ?"};
#undef BANSO_PULL_COLUMNS
const Command<PullResolution, Instant, QString, qint64, int> kResolve{
    "pull.resolve", "UPDATE letter_pull SET resolution = ?, resolved_at = ?, resolved_by = ?,"
                    " revision = revision + 1 WHERE letter_pull_id = ? AND revision = ?"};

const QString& dutyKind() {
    static const QString kind = QStringLiteral("letter.pull");
    return kind;
}

DutySubject dutySubject(AttemptId attempt) {
    return {subjectOf(attempt).kind, attempt.value()};
}

/// The last attempt, when it is a letter on paper or in a file that may have left.
std::optional<Attempt> printedLetter(const std::vector<Attempt>& attempts) {
    if (attempts.empty())
        return std::nullopt;
    const Attempt& last = attempts.back();
    const bool isPrinted = last.state == AttemptState::HandedOver ||
                           (last.state == AttemptState::Ready && last.file.has_value());
    return last.channel == SendChannel::Post && isPrinted ? std::optional(last) : std::nullopt;
}

} // namespace

LetterPull::LetterPull(Desk& desk) : m_desk(desk), m_attempts(desk), m_items(desk) {}

bool LetterPull::ask(const SendItem& item, const QString& reason) {
    const auto letter = printedLetter(m_attempts.ofItem(item.id));
    if (!letter)
        return false;
    if (m_desk.db().run(kAsk, letter->id, reason, m_desk.now()) == 0)
        return true;
    m_items.note(item, {SendEvent::PullAsked, reason, letter->id});
    DutyBook(m_desk).put({.room = DutyRoom::Outreach,
                          .kind = dutyKind(),
                          .originKey =
                              QStringLiteral("outreach:letter.pull:%1").arg(letter->id.value()),
                          .family = item.family,
                          .person = item.addressee,
                          .subject = dutySubject(letter->id),
                          .opensOn = m_desk.today(),
                          .dueOn = m_desk.today(),
                          .reason = dutyKind(),
                          .reasonArguments = letter->serial.value_or(QString()),
                          .role = Role::Clerk});
    return true;
}

std::vector<PullRequest> LetterPull::open() {
    return m_desk.db().all(kOpen);
}

std::vector<PullRequest> LetterPull::ofBatch(SendBatchId batch) {
    return m_desk.db().all(kOfBatch, batch);
}

Status LetterPull::resolve(qint64 id, int revision, PullResolution resolution) {
    if (!m_desk.session().may(Permission::PrepareSends))
        BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    auto tx = m_desk.write();
    const auto pull = m_desk.db().first(kFind, id);
    if (!pull)
        return fail(refused("pull.notFound", {}, {QString::number(id)}));
    if (pull->resolution)
        return fail(refused("pull.resolved", {}, {keyOf(*pull->resolution)}));
    const QString by = m_desk.session().actor().key();
    if (m_desk.db().run(kResolve, resolution, m_desk.now(), by, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    const auto attempt = m_attempts.find(pull->attempt);
    if (resolution == PullResolution::Pulled)
        takeBack(*attempt);
    else
        m_attempts.setState(attempt->id, AttemptState::Posted);
    DutyBook(m_desk).markDoneAllOf(dutySubject(attempt->id), dutyKind(), by);
    tx.commit();
    return {};
}

void LetterPull::takeBack(const Attempt& attempt) {
    m_attempts.setState(attempt.id, AttemptState::Recalled);
    auto item = m_items.load(attempt.item).value();
    item.state = ItemState::Recalled;
    (void)m_items.save(item, {SendEvent::Pulled, attempt.serial.value_or(QString()), attempt.id});
    DutyBook duties(m_desk);
    const QString byUs = QStringLiteral("send_item:%1").arg(item.id.value());
    CareDutyService care(m_desk);
    for (const DutyId id : m_items.duties(item.id)) {
        const auto duty = duties.find(id);
        if (!duty || duty->closedBy != byUs)
            continue;
        if (duty->room == DutyRoom::Care)
            care.unfulfil(id);
        else
            duties.reopen(id);
    }
    BatchBook(m_desk).settleState(item.batch);
}

} // namespace banso
