#include "core/outreach/batches/SendView.h"

#include "core/outreach/batches/ItemGate.h"
#include "core/outreach/exports/LetterPress.h"
#include "core/outreach/letters/LetterSheetJson.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/Destination.h"
#include "core/registry/PersonRepository.h"

namespace banso {

namespace {

const Query<int, QString, Date> kFamiliesDue{
    "sendView.familiesDue", "SELECT COUNT(DISTINCT family_id) FROM duty WHERE kind = ?"
                            " AND state = 'open' AND wakes_on <= ?"};

} // namespace

SendView::SendView(Desk& desk) : m_desk(desk) {}

std::optional<Guarded<QString>> SendView::contactOf(const SendItem& item) {
    if (item.channel == SendChannel::Post) {
        const auto destination =
            DestinationRepository(m_desk.db()).of(item.addressee, m_desk.today());
        if (!destination)
            return std::nullopt;
        const PostalDestination* where = destination->where.shown();
        return Guarded<QString>(item.addressee, !where,
                                where ? QString(where->line1 + u' ' + where->line2).trimmed()
                                      : QString());
    }
    const auto contact =
        item.contact ? ContactRepository(m_desk.db()).find(*item.contact) : std::nullopt;
    return contact ? std::optional(contact->value) : std::nullopt;
}

SendRow SendView::rowOf(SendItem item) {
    PersonRepository persons(m_desk.db());
    const auto addressee = persons.find(item.addressee);
    SendRow row{.item = std::move(item),
                .addressee = addressee ? addressee->printedName() : QString(),
                .contact = {},
                .children = {},
                .attempt = {},
                .attemptId = {},
                .sendKey = {},
                .serial = {},
                .resultCode = {}};
    row.contact = contactOf(row.item);
    for (const PersonId child : ItemBook(m_desk).children(row.item.id))
        if (const auto person = persons.find(child))
            row.children.append(person->name);
    for (const Attempt& attempt : AttemptBook(m_desk).ofItem(row.item.id)) {
        row.attempt = attempt.state;
        row.attemptId = attempt.id;
        row.sendKey = attempt.sendKey;
        row.serial = attempt.serial.value_or(row.serial);
        row.resultCode = attempt.resultCode;
    }
    return row;
}

Result<std::vector<SendRow>> SendView::rows(SendBatchId batch) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    BANSO_CHECK(BatchBook(m_desk).load(batch));
    std::vector<SendRow> rows;
    for (SendItem& item : ItemBook(m_desk).ofBatch(batch))
        rows.push_back(rowOf(std::move(item)));
    return rows;
}

Result<std::vector<NoticeDue>> SendView::notices() {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    std::vector<NoticeDue> list;
    for (Notice& notice : NoticeBook(m_desk.db()).list(m_desk.today())) {
        int families = 0;
        for (const QString& kind : notice.dutyKinds)
            families += m_desk.db().one(kFamiliesDue, kind, m_desk.today());
        list.push_back({std::move(notice), families});
    }
    return list;
}

Result<Message> SendView::text(SendItemId id) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    BANSO_TRY(const SendItem item, ItemBook(m_desk).load(id));
    auto message = ItemGate(m_desk).preview(item);
    if (!message)
        return fail(refused("gate.noWay"));
    return *std::move(message);
}

Validated<LetterSheet> SendView::sheet(SendItemId id, LetterPress* press) {
    if (auto allowed = m_desk.require(Permission::ReadPeople); !allowed)
        return failAll({allowed.error()});
    const auto item = ItemBook(m_desk).load(id);
    if (!item)
        return failAll({item.error()});
    AttemptBook attempts(m_desk);
    std::optional<Attempt> letter;
    for (Attempt& attempt : attempts.ofItem(id))
        if (attempt.channel == SendChannel::Post && attempt.state != AttemptState::Recalled)
            letter = std::move(attempt);
    ItemGate gate(m_desk);
    const auto pass = gate.pass(*item, letter, false);
    if (!pass)
        return failAll({pass.error()});
    if (letter) {
        auto sheet = letterSheetFromJson(attempts.sheet(letter->id).value_or(QByteArray()));
        if (!sheet)
            return failAll({sheet.error()});
        return *std::move(sheet);
    }
    if (pass->channel() != SendChannel::Post)
        return failAll({refused("letter.otherChannel", {}, {keyOf(pass->channel())})});
    std::unique_ptr<LetterPress> own;
    if (!press) {
        auto opened = LetterPress::open(m_desk);
        if (!opened)
            return failAll({opened.error()});
        own = *std::move(opened);
        press = own.get();
    }
    const auto serial =
        LetterSerial::of(item->batch.value(), attempts.nextLetterNumber(item->batch));
    if (!serial)
        return failAll({serial.error()});
    return press->compose(*serial, *pass);
}

} // namespace banso
