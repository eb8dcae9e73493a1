#include "core/outreach/OutreachListener.h"

#include "core/duty/DutyBook.h"
#include "core/outreach/batches/ItemGate.h"
#include "core/outreach/exports/LetterPull.h"

namespace banso {

namespace {

// Printed and not known to be posted, or on the call list and not called.
const Query<SendItemId, FamilyId, Instant> kInPile{
    "outreachListener.inPile",
    "SELECT DISTINCT i.send_item_id FROM send_item i"
    " JOIN attempt a ON a.send_item_id = i.send_item_id WHERE i.family_id = ?"
    " AND i.state = 'handed_over' AND a.state = 'handed_over'"
    " AND a.channel IN ('post', 'phone') AND a.handed_at >= ? ORDER BY i.send_item_id"};
const Query<FamilyId, PregnancyId> kFamilyOfPregnancy{
    "outreachListener.familyOfPregnancy", "SELECT family_id FROM pregnancy WHERE pregnancy_id = ?"};
const Query<FamilyId, FetusId> kFamilyOfFetus{
    "outreachListener.familyOfFetus",
    "SELECT p.family_id FROM fetus f JOIN pregnancy p ON p.pregnancy_id = f.pregnancy_id"
    " WHERE f.fetus_id = ?"};
const Query<FamilyId, CheckupSessionId> kFamiliesOfSession{
    "outreachListener.familiesOfSession",
    "SELECT DISTINCT i.family_id FROM send_item i"
    " JOIN send_batch b ON b.send_batch_id = i.send_batch_id WHERE b.session_id = ?"
    " AND i.state <> 'recalled' ORDER BY i.family_id"};

const Query<int, QString> kHasSuspension{
    "outreachListener.hasSuspension",
    "SELECT MAX(CASE WHEN lifted_on IS NULL THEN 1 ELSE 0 END) FROM address_suspension"
    " WHERE serial = ? GROUP BY serial"};

} // namespace

OutreachListener::OutreachListener(Desk& desk) : m_desk(desk), m_items(desk) {}

void OutreachListener::familyChanged(FamilyId family, FamilyNews news) {
    if (news == FamilyNews::Contact)
        closeReturns(family);
    const auto unsent = m_items.unsentOf(family);
    const auto inPile = m_desk.db().all(kInPile, family, pileSince());
    if (unsent.empty() && inPile.empty())
        return;
    ItemGate gate(m_desk);
    for (const SendItem& item : unsent) {
        if (news == FamilyNews::MembersChanged)
            m_items.followJoins(item.id);
        lookAgain(gate, item);
    }
    for (const SendItemId id : inPile)
        lookAtPrinted(gate, m_items.load(id).value());
}

/// Somebody looked at the address that a letter came back from and lifted its suspension.
void OutreachListener::closeReturns(FamilyId family) {
    DutyBook duties(m_desk);
    for (const Duty& duty : duties.openOf(family)) {
        if (duty.kind != u"letter.returned")
            continue;
        const auto isSuspended =
            m_desk.db().first(kHasSuspension, duty.reasonArguments.section(u';', 0, 0));
        if (isSuspended == 0)
            duties.markDone(duty.id, m_desk.session().actor().key());
    }
}

/// Older letters have left, whether somebody said so or not.
Instant OutreachListener::pileSince() const {
    constexpr qint64 kSecondsADay = 24 * 60 * 60;
    const int days = m_desk.settings().integer(QStringLiteral("letter.pileDays"), m_desk.today());
    return m_desk.now().plusSeconds(-days * kSecondsADay);
}

void OutreachListener::lookAgain(ItemGate& gate, SendItem item) {
    const SendItem before = item;
    gate.judge(item);
    if (item.state == ItemState::Waiting && gate.isReleased(item.batch) &&
        !AttemptBook(m_desk).readyOf(item.id)) {
        // Nobody has seen it among what was released: it does not leave by itself.
        item.state = ItemState::Withheld;
        item.reasons.insert(GateReason::NotReleased);
    }
    if (item.state == before.state && item.reasons == before.reasons &&
        item.channel == before.channel && item.contact == before.contact)
        return;
    // A conflict cannot be: the row was read in this very transaction.
    (void)m_items.save(item, {SendEvent::Judged, joinedKeys(item.reasons)});
    // It may stand in a file that is just leaving.
    if (item.state == ItemState::Withheld)
        LetterPull(m_desk).ask(item, joinedKeys(item.reasons));
}

void OutreachListener::lookAtPrinted(ItemGate& gate, const SendItem& item) {
    const auto attempts = AttemptBook(m_desk).ofItem(item.id);
    const Attempt& last = attempts.back();
    const auto pass = gate.pass(item, last, false);
    if (pass)
        return;
    const QString reasons = pass.error().arguments.join(u';');
    if (last.channel == SendChannel::Post) {
        LetterPull(m_desk).ask(item, reasons);
        return;
    }
    DutyBook duties(m_desk);
    const DutySubject subject{subjectOf(last.id).kind, last.id.value()};
    if (duties.withdrawAllOf(subject) == 0)
        return;
    const QString kind = QStringLiteral("send.stop");
    duties.put({.room = DutyRoom::Outreach,
                .kind = kind,
                .originKey = QStringLiteral("outreach:send.stop:%1").arg(last.id.value()),
                .family = item.family,
                .person = item.addressee,
                .subject = subject,
                .opensOn = m_desk.today(),
                .dueOn = m_desk.today(),
                .reason = QStringLiteral("call.stop"),
                .reasonArguments = reasons,
                .role = Role::Nurse});
}

void OutreachListener::eddChanged(PregnancyId pregnancy) {
    if (const auto family = m_desk.db().first(kFamilyOfPregnancy, pregnancy))
        familyChanged(*family, FamilyNews::Loss);
}

void OutreachListener::outcomeRecorded(FetusId fetus) {
    if (const auto family = m_desk.db().first(kFamilyOfFetus, fetus))
        familyChanged(*family, FamilyNews::Loss);
}

void OutreachListener::sessionChanged(CheckupSessionId session) {
    for (const FamilyId family : m_desk.db().all(kFamiliesOfSession, session))
        familyChanged(family, FamilyNews::Contact);
}

} // namespace banso
