#include "core/outreach/batches/ItemBook.h"

namespace banso {

namespace {

struct ItemRow {
    static constexpr int kColumns = 14;
    SendItemId id;
    SendBatchId batch;
    FamilyId family;
    PersonId addressee;
    std::optional<PregnancyId> pregnancy;
    ItemState state;
    std::optional<SendChannel> channel;
    std::optional<ContactPointId> contact;
    bool isChannelChosen;
    QString reasons;
    std::optional<QString> confirmedBy;
    QString confirmed;
    std::optional<QString> heldBecause;
    int revision;
};

#define BANSO_ITEM_COLUMNS                                                                         \
    "send_item_id, send_batch_id, family_id, addressee_person_id, pregnancy_id, state, channel,"   \
    " contact_point_id, is_channel_chosen, reasons, confirmed_by, confirmed_reasons,"              \
    " held_because, revision"

const Query<SendItemId, SendBatchId, FamilyId, PersonId, std::optional<PregnancyId>> kAdd{
    "item.add", "INSERT INTO send_item (send_batch_id, family_id, addressee_person_id,"
                " pregnancy_id, state, is_channel_chosen, reasons, confirmed_reasons)"
                " VALUES (?, ?, ?, ?, 'withheld', 0, '', '') RETURNING send_item_id"};
const Command<SendItemId, PersonId> kAddChild{
    "item.addChild", "INSERT INTO send_item_child (send_item_id, person_id) VALUES (?, ?)"};
const Command<SendItemId, DutyId> kAddDuty{
    "item.addDuty", "INSERT INTO send_item_duty (send_item_id, duty_id) VALUES (?, ?)"};
const Query<ItemRow, SendItemId> kFind{"item.find", "SELECT " BANSO_ITEM_COLUMNS
                                                    " FROM send_item WHERE send_item_id = ?"};
const Query<ItemRow, SendBatchId> kOfBatch{"item.ofBatch",
                                           "SELECT " BANSO_ITEM_COLUMNS " FROM send_item"
                                           " WHERE send_batch_id = ? ORDER BY send_item_id"};
const Query<ItemRow, SendBatchId, FamilyId> kOfFamily{
    "item.ofFamily", "SELECT " BANSO_ITEM_COLUMNS " FROM send_item"
                     " WHERE send_batch_id = ? AND family_id = ? ORDER BY send_item_id"};
const Query<ItemRow, FamilyId> kUnsent{"item.unsentOf",
                                       "SELECT " BANSO_ITEM_COLUMNS " FROM send_item"
                                       " WHERE family_id = ? AND state IN ('withheld', 'waiting')"
                                       " ORDER BY send_item_id"};
#undef BANSO_ITEM_COLUMNS
const Query<PersonId, SendItemId> kChildren{
    "item.children", "SELECT person_id FROM send_item_child WHERE send_item_id = ?"
                     " ORDER BY send_item_child_id"};
const Query<DutyId, SendItemId> kDuties{"item.duties",
                                        "SELECT duty_id FROM send_item_duty WHERE send_item_id = ?"
                                        " ORDER BY send_item_duty_id"};
// What a join moves bears its old number in its subject.
const Command<SendItemId> kFollowDuties{
    "item.followDuties",
    "INSERT INTO send_item_duty (send_item_id, duty_id) SELECT DISTINCT l.send_item_id, n.duty_id"
    " FROM send_item_duty l JOIN duty d ON d.duty_id = l.duty_id AND d.subject_kind = 'person'"
    " JOIN duty n ON n.person_id = d.person_id AND n.kind = d.kind AND n.subject_kind = 'person'"
    " AND n.subject_id <> d.subject_id AND n.due_on = d.due_on AND n.state = 'open'"
    " AND COALESCE(n.session_id, 0) = COALESCE(d.session_id, 0)"
    " WHERE l.send_item_id = ? AND NOT EXISTS (SELECT 1 FROM send_item_duty k"
    "  WHERE k.send_item_id = l.send_item_id AND k.duty_id = n.duty_id)"};
const Command<SendItemId> kLeaveDuties{
    "item.leaveDuties",
    "DELETE FROM send_item_duty WHERE send_item_id = ? AND duty_id IN (SELECT d.duty_id FROM duty d"
    " JOIN send_item i ON i.send_item_id = send_item_duty.send_item_id"
    " WHERE d.duty_id = send_item_duty.duty_id AND d.subject_kind = 'person'"
    " AND d.family_id <> i.family_id AND d.person_id <> i.addressee_person_id"
    " AND NOT EXISTS (SELECT 1 FROM send_item_child c WHERE c.send_item_id = i.send_item_id"
    "  AND c.person_id = d.person_id))"};
const Query<ItemState, SendItemId> kState{"item.state",
                                          "SELECT state FROM send_item WHERE send_item_id = ?"};
const Command<ItemState, std::optional<SendChannel>, std::optional<ContactPointId>, bool, QString,
              std::optional<QString>, QString, std::optional<QString>, SendItemId, int>
    kSave{"item.save",
          "UPDATE send_item SET state = ?, channel = ?, contact_point_id = ?,"
          " is_channel_chosen = ?, reasons = ?, confirmed_by = ?, confirmed_reasons = ?,"
          " held_because = ?, revision = revision + 1 WHERE send_item_id = ? AND revision = ?"};

SendItem fromRow(ItemRow&& r) {
    return {r.id,
            r.batch,
            r.family,
            r.addressee,
            r.pregnancy,
            r.state,
            r.channel,
            r.contact,
            r.isChannelChosen,
            reasonsOf(r.reasons),
            std::move(r.confirmedBy),
            reasonsOf(r.confirmed),
            std::move(r.heldBecause),
            r.revision};
}

std::vector<SendItem> fromRows(std::vector<ItemRow>&& rows) {
    std::vector<SendItem> items;
    items.reserve(rows.size());
    for (ItemRow& row : rows)
        items.push_back(fromRow(std::move(row)));
    return items;
}

} // namespace

ItemBook::ItemBook(Desk& desk) : m_desk(desk), m_journal(desk) {}

SendItemId ItemBook::add(const Draft& draft) {
    const SendItemId id =
        m_desk.db().one(kAdd, draft.batch, draft.family, draft.addressee, draft.pregnancy);
    for (const PersonId child : draft.children)
        m_desk.db().run(kAddChild, id, child);
    for (const DutyId duty : draft.duties)
        m_desk.db().run(kAddDuty, id, duty);
    m_journal.write({.batch = draft.batch,
                     .item = id,
                     .event = SendEvent::Selected,
                     .toState = keyOf(ItemState::Withheld)});
    return id;
}

std::optional<SendItem> ItemBook::find(SendItemId id) {
    auto row = m_desk.db().first(kFind, id);
    return row ? std::optional(fromRow(*std::move(row))) : std::nullopt;
}

Result<SendItem> ItemBook::load(SendItemId id) {
    auto item = find(id);
    if (!item)
        return fail(refused("item.notFound", {}, {QString::number(id.value())}));
    return *std::move(item);
}

std::vector<SendItem> ItemBook::ofBatch(SendBatchId batch) {
    return fromRows(m_desk.db().all(kOfBatch, batch));
}

Result<SendItem> ItemBook::ofFamily(SendBatchId batch, FamilyId family) {
    auto row = m_desk.db().first(kOfFamily, batch, family);
    if (!row)
        return fail(refused("batch.familyNotIn", QStringLiteral("household"),
                            {QString::number(family.value())}));
    return fromRow(*std::move(row));
}

std::vector<SendItem> ItemBook::unsentOf(FamilyId family) {
    return fromRows(m_desk.db().all(kUnsent, family));
}

std::vector<PersonId> ItemBook::children(SendItemId id) {
    return m_desk.db().all(kChildren, id);
}

std::vector<DutyId> ItemBook::duties(SendItemId id) {
    return m_desk.db().all(kDuties, id);
}

void ItemBook::followJoins(SendItemId id) {
    m_desk.db().run(kLeaveDuties, id);
    m_desk.db().run(kFollowDuties, id);
}

Status ItemBook::save(SendItem& item, const Note& note) {
    const auto before = m_desk.db().first(kState, item.id);
    const qint64 changed =
        m_desk.db().run(kSave, item.state, item.channel, item.contact, item.isChannelChosen,
                        joinedKeys(item.reasons), item.confirmedBy, joinedKeys(item.confirmed),
                        item.heldBecause, item.id, item.revision);
    if (changed == 0 || !before)
        return fail(conflict("edit.changedMeanwhile"));
    ++item.revision;
    m_journal.write({.batch = item.batch,
                     .item = item.id,
                     .attempt = note.attempt,
                     .event = note.event,
                     .fromState = keyOf(*before),
                     .toState = keyOf(item.state),
                     .detail = note.detail});
    return {};
}

void ItemBook::note(const SendItem& item, const Note& note) {
    m_journal.write({.batch = item.batch,
                     .item = item.id,
                     .attempt = note.attempt,
                     .event = note.event,
                     .fromState = keyOf(item.state),
                     .toState = keyOf(item.state),
                     .detail = note.detail});
}

} // namespace banso
