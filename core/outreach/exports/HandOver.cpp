#include "core/outreach/exports/HandOver.h"

#include "core/duty/DutyBook.h"
#include "core/outreach/exports/LetterPull.h"
#include "core/registry/Guarded.h"
#include "core/security/ViewLog.h"

namespace banso {

namespace {

const Command<Instant, QString, OutgoingFileId> kDropPulls{
    "handOver.dropPulls", "UPDATE letter_pull SET resolution = 'pulled', resolved_at = ?,"
                          " resolved_by = ?, revision = revision + 1"
                          " WHERE resolution IS NULL AND attempt_id IN"
                          " (SELECT attempt_id FROM attempt WHERE outgoing_file_id = ?)"};

DutySubject dutySubject(AttemptId attempt) {
    return {subjectOf(attempt).kind, attempt.value()};
}

} // namespace

HandOver::HandOver(Desk& desk)
    : m_desk(desk), m_attempts(desk), m_items(desk), m_batches(desk), m_care(desk) {}

Status HandOver::fileLeft(OutgoingFileId file) {
    std::set<SendBatchId> batches;
    for (const Attempt& attempt : m_attempts.inFile(file)) {
        if (attempt.state != AttemptState::Ready)
            continue;
        BANSO_CHECK(attemptLeft(attempt));
        batches.insert(m_items.find(attempt.item)->batch);
    }
    for (const SendBatchId batch : batches)
        m_batches.settleState(batch);
    if (!batches.empty())
        awaitResults(file);
    return {};
}

/// A service answers within some days; somebody reads its answers in.
void HandOver::awaitResults(OutgoingFileId file) {
    const auto record = OutgoingFileJournal(m_desk).find(file);
    if (record->kind != OutgoingKind::Sms && record->kind != OutgoingKind::Line)
        return;
    const QString kind = QStringLiteral("send.result");
    const Date due = m_desk.today().plusDays(
        m_desk.settings().integer(QStringLiteral("sms.resultDays"), m_desk.today()));
    DutyBook(m_desk).put({.room = DutyRoom::Outreach,
                          .kind = kind,
                          .originKey = QStringLiteral("outreach:send.result:%1").arg(file.value()),
                          .subject = {subjectOf(file).kind, file.value()},
                          .opensOn = m_desk.today().plusDays(1),
                          .dueOn = due,
                          .reason = kind,
                          .reasonArguments = keyOf(record->kind),
                          .role = Role::Clerk});
}

Status HandOver::attemptLeft(const Attempt& attempt) {
    m_attempts.setHandedOver(attempt.id);
    BANSO_TRY(SendItem item, m_items.load(attempt.item));
    const bool wasStopped = item.state == ItemState::Withheld;
    item.state = ItemState::HandedOver;
    item.channel = attempt.channel;
    item.contact = attempt.contact;
    BANSO_CHECK(m_items.save(item, {SendEvent::HandedOver, keyOf(attempt.channel), attempt.id}));
    BANSO_CHECK(
        ViewLog::record(m_desk, subjectOf(item.addressee), ViewKind::Output, attempt.sendKey));
    fulfilDuties(item);
    if (attempt.channel == SendChannel::Phone)
        openCall(item, attempt);
    if (wasStopped)
        askToStop(item, attempt);
    return {};
}

void HandOver::fulfilDuties(const SendItem& item) {
    DutyBook duties(m_desk);
    const QString byUs = QStringLiteral("send_item:%1").arg(item.id.value());
    for (const DutyId id : m_items.duties(item.id)) {
        const auto duty = duties.find(id);
        // Care works out anew what waits for its contact.
        if (duty && duty->room == DutyRoom::Care && duty->state == DutyState::Open)
            m_care.fulfil(id, byUs);
        else
            duties.markDone(id, byUs);
    }
    // What asked for this very try is answered by it.
    for (const char* kind : {"send.fallback", "send.unreached"})
        duties.markDoneAllOf({subjectOf(item.id).kind, item.id.value()}, QLatin1String(kind), byUs);
}

void HandOver::askToStop(const SendItem& item, const Attempt& attempt) {
    if (LetterPull(m_desk).ask(item, joinedKeys(item.reasons)))
        return;
    const QString kind = QStringLiteral("send.stop");
    DutyBook(m_desk).put(
        {.room = DutyRoom::Outreach,
         .kind = kind,
         .originKey = QStringLiteral("outreach:send.stop:%1").arg(attempt.id.value()),
         .family = item.family,
         .person = item.addressee,
         .subject = dutySubject(attempt.id),
         .opensOn = m_desk.today(),
         .dueOn = m_desk.today(),
         .reason = kind,
         .reasonArguments = attempt.sendKey,
         .role = Role::Clerk});
}

void HandOver::openCall(const SendItem& item, const Attempt& attempt) {
    const QString kind = QStringLiteral("call");
    const int days = m_desk.settings().integer(QStringLiteral("call.days"), m_desk.today());
    DutyBook(m_desk).put({.room = DutyRoom::Outreach,
                          .kind = kind,
                          .originKey = QStringLiteral("outreach:call:%1").arg(attempt.id.value()),
                          .family = item.family,
                          .person = item.addressee,
                          .subject = dutySubject(attempt.id),
                          .opensOn = m_desk.today(),
                          .dueOn = m_desk.today().plusDays(days),
                          .reason = QStringLiteral("call.first"),
                          .reasonArguments = attempt.title,
                          .role = Role::Nurse});
}

void HandOver::fileNeverLeft(OutgoingFileId file) {
    const QString by = m_desk.session().actor().key();
    DutyBook duties(m_desk);
    for (const Attempt& attempt : m_attempts.inFile(file)) {
        duties.withdrawAllOf(dutySubject(attempt.id));
        if (const auto item = m_items.find(attempt.item))
            m_items.note(*item,
                         {SendEvent::FileDiscarded, QString::number(file.value()), attempt.id});
    }
    m_desk.db().run(kDropPulls, m_desk.now(), by, file);
    m_attempts.takeOutOfFile(file);
}

} // namespace banso
