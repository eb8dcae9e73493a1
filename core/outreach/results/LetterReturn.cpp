#include "core/outreach/results/LetterReturn.h"

#include "core/duty/DutyBook.h"
#include "core/outreach/exports/LetterPull.h"
#include "core/outreach/results/Fallback.h"
#include "core/outreach/results/ResultMasters.h"
#include "core/registry/ContactService.h"

namespace banso {

namespace {

const Query<AttemptId, SendBatchId> kPile{
    "return.pile", "SELECT a.attempt_id FROM attempt a JOIN send_item i"
                   " ON i.send_item_id = a.send_item_id WHERE i.send_batch_id = ?"
                   " AND a.channel = 'post' AND a.state = 'handed_over' ORDER BY a.attempt_id"};

} // namespace

LetterReturn::LetterReturn(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_listener(listener) {}

Result<SendItemId> LetterReturn::record(const QString& typed, const QString& reasonKey) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    BANSO_TRY(const LetterSerial serial, LetterSerial::parse(typed));
    auto tx = m_desk.write();
    BANSO_TRY(const ReturnReason reason,
              ResultMasters(m_desk.db()).returnReason(reasonKey, m_desk.today()));
    AttemptBook attempts(m_desk);
    const auto attempt = attempts.findBySerial(serial.text());
    const QString field = QStringLiteral("serial");
    if (!attempt)
        return fail(refused("return.serialUnknown", field, {serial.text()}));
    if (attempt->state == AttemptState::Returned)
        return fail(refused("return.already", field, {serial.text()}));
    if (attempt->state != AttemptState::HandedOver && attempt->state != AttemptState::Posted)
        return fail(refused("return.notSent", field, {serial.text(), keyOf(attempt->state)}));
    attempts.setAnswer(attempt->id,
                       {AttemptState::Returned, reason.key, m_desk.now(), std::nullopt});
    ItemBook items(m_desk);
    items.note(items.load(attempt->item).value(), {SendEvent::Returned, reason.key, attempt->id});
    // First the address, so that the next way is not the same letter again.
    if (reason.suspendsAddress)
        BANSO_CHECK(suspend(*attempt, reason.key));
    askToLook(*attempt, reason.key);
    BANSO_CHECK(
        Fallback(m_desk).follow(attempts.find(attempt->id).value(), AttemptState::Returned));
    tx.commit();
    return attempt->item;
}

Status LetterReturn::suspend(const Attempt& attempt, const QString& reason) {
    const auto item = ItemBook(m_desk).load(attempt.item).value();
    return ContactService(m_desk, m_listener)
        .suspendAddress({item.family, item.addressee, addressKeyOf(attempt.contactValue), reason,
                         *attempt.serial});
}

void LetterReturn::askToLook(const Attempt& attempt, const QString& reason) {
    const auto item = ItemBook(m_desk).load(attempt.item).value();
    const QString kind = QStringLiteral("letter.returned");
    DutyBook(m_desk).put(
        {.room = DutyRoom::Outreach,
         .kind = kind,
         .originKey = QStringLiteral("outreach:letter.returned:%1").arg(attempt.id.value()),
         .family = item.family,
         .person = item.addressee,
         .subject = {subjectOf(attempt.id).kind, attempt.id.value()},
         .opensOn = m_desk.today(),
         .dueOn = m_desk.today(),
         .reason = kind,
         .reasonArguments = QStringList{*attempt.serial, reason}.join(u';'),
         .role = Role::Clerk});
}

Result<int> LetterReturn::confirmPosted(SendBatchId batch) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    auto tx = m_desk.write();
    int open = 0;
    for (const PullRequest& pull : LetterPull(m_desk).ofBatch(batch))
        open += pull.resolution ? 0 : 1;
    if (open > 0)
        return fail(refused("pull.open", {}, {QString::number(open)}));
    AttemptBook attempts(m_desk);
    ItemBook items(m_desk);
    const auto pile = m_desk.db().all(kPile, batch);
    for (const AttemptId id : pile) {
        attempts.setState(id, AttemptState::Posted);
        items.note(items.load(attempts.find(id)->item).value(), {SendEvent::Posted, {}, id});
    }
    tx.commit();
    return static_cast<int>(pile.size());
}

} // namespace banso
