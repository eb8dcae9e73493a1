#include "core/outreach/batches/BatchPreparation.h"

#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonRepository.h"

namespace banso {

struct BatchPreparation::DueRow {
    static constexpr int kColumns = 5;
    DutyId duty;
    std::optional<FamilyId> family;
    std::optional<PersonId> person;
    QString subjectKind;
    qint64 subjectId;
};

namespace {

using DueRow = BatchPreparation::DueRow;

#define BANSO_DUE_COLUMNS "d.duty_id, d.family_id, d.person_id, d.subject_kind, d.subject_id"

// With a session, those placed in it or in none.
const Query<DueRow, QString, Date, std::optional<CheckupSessionId>, std::optional<CheckupSessionId>,
            std::optional<DistrictId>, std::optional<DistrictId>>
    kDue{"prepare.due",
         "SELECT " BANSO_DUE_COLUMNS " FROM duty d LEFT JOIN family f ON f.family_id = d.family_id"
         " WHERE d.kind = ? AND d.state = 'open' AND d.wakes_on <= ?"
         " AND (CAST(? AS INTEGER) IS NULL OR d.session_id IS NULL"
         "  OR d.session_id = ?)"
         " AND (CAST(? AS INTEGER) IS NULL OR f.district_id = ?)"
         " ORDER BY d.act_by_on, d.duty_id"};
const Query<DueRow, QString, CheckupSessionId> kOfSession{
    "prepare.ofSession", "SELECT " BANSO_DUE_COLUMNS
                         " FROM duty d WHERE d.kind = ? AND d.state = 'open' AND d.session_id = ?"
                         " ORDER BY d.act_by_on, d.duty_id"};
const Query<DueRow, FamilyId, QString, std::optional<CheckupSessionId>,
            std::optional<CheckupSessionId>>
    kOfFamily{"prepare.ofFamily",
              "SELECT " BANSO_DUE_COLUMNS
              " FROM duty d WHERE d.family_id = ? AND d.kind = ? AND d.state = 'open'"
              " AND (CAST(? AS INTEGER) IS NULL OR d.session_id IS NULL OR d.session_id = ?)"
              " ORDER BY d.act_by_on, d.duty_id"};
#undef BANSO_DUE_COLUMNS
const Query<PregnancyId, FetusId> kPregnancyOfFetus{
    "prepare.pregnancyOfFetus", "SELECT pregnancy_id FROM fetus WHERE fetus_id = ?"};
const Query<PersonId, PregnancyId> kPregnantPerson{
    "prepare.pregnantPerson", "SELECT person_id FROM pregnancy WHERE pregnancy_id = ?"};
const Query<PregnancyId, PersonId> kLastPregnancy{
    "prepare.lastPregnancy", "SELECT pregnancy_id FROM pregnancy WHERE person_id = ?"
                             " ORDER BY pregnancy_id DESC LIMIT 1"};

template <class T>
void addOnce(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

bool isCarer(FamilyRole role) {
    return role == FamilyRole::Mother || role == FamilyRole::Guardian;
}

} // namespace

BatchPreparation::BatchPreparation(Desk& desk)
    : m_desk(desk), m_batches(desk), m_items(desk), m_notices(desk.db()) {}

Status BatchPreparation::checkSession(const Notice& notice, const PrepareWish& wish) {
    const QString field = QStringLiteral("session");
    if (!wish.session) {
        if (notice.needsSession)
            return fail(refused("batch.sessionNeeded", field, {notice.key}));
        return {};
    }
    const auto session = m_batches.session(*wish.session);
    if (!session)
        return fail(refused("session.notFound", field, {QString::number(wish.session->value())}));
    if (session->isCancelled || session->heldOn < m_desk.today())
        return fail(refused("session.off", field, {session->heldOn.iso()}));
    // C04N goes out for a session of C04, never of C10.
    const QString kind = m_batches.sessionKind(*wish.session).value_or(QString());
    const bool isItsKind =
        std::any_of(notice.dutyKinds.begin(), notice.dutyKinds.end(),
                    [&kind](const QString& duty) { return duty.startsWith(kind); });
    if (!isItsKind)
        return fail(refused("batch.sessionOther", field, {notice.key, kind}));
    return {};
}

Result<ItemBook::Draft> BatchPreparation::draftFor(FamilyId id) {
    FamilyRepository families(m_desk.db());
    BANSO_TRY(const Family family, families.load(id));
    return ItemBook::Draft{.batch = SendBatchId(0), .family = id, .addressee = family.addressee};
}

void BatchPreparation::addDuty(ItemBook::Draft& draft, const DueRow& due) {
    addOnce(draft.duties, due.duty);
    if (due.subjectKind == u"pregnancy")
        draft.pregnancy = PregnancyId(due.subjectId);
    else if (due.subjectKind == u"fetus")
        draft.pregnancy = m_desk.db().first(kPregnancyOfFetus, FetusId(due.subjectId));
    if (!due.person)
        return;
    for (const FamilyMember& member : FamilyRepository(m_desk.db()).membersEver(draft.family)) {
        if (member.person != *due.person)
            continue;
        // A child that left meanwhile is named too: the gate says that it is not here any more.
        if (member.role == FamilyRole::Child)
            addOnce(draft.children, member.person);
        else if (isCarer(member.role) && !member.to)
            draft.addressee = member.person;
    }
}

/// What the duties did not say: the children it is about, the pregnancy, and to whom one writes
/// about it.
void BatchPreparation::complete(const Notice& notice, ItemBook::Draft& draft) {
    const auto members = FamilyRepository(m_desk.db()).membersNow(draft.family);
    if (notice.concern == Concern::Child && draft.children.empty())
        for (const FamilyMember& member : members)
            if (member.role == FamilyRole::Child)
                draft.children.push_back(member.person);
    if (notice.concern != Concern::Pregnancy && notice.concern != Concern::Mother)
        return;
    if (!draft.pregnancy)
        draft.pregnancy = m_desk.db().first(kLastPregnancy, draft.addressee);
    if (!draft.pregnancy)
        return;
    const auto pregnant = m_desk.db().first(kPregnantPerson, *draft.pregnancy);
    for (const FamilyMember& member : members)
        if (pregnant && member.person == *pregnant && isCarer(member.role))
            draft.addressee = *pregnant;
}

Result<std::vector<ItemBook::Draft>> BatchPreparation::select(const Notice& notice,
                                                              const PrepareWish& wish) {
    Database& db = m_desk.db();
    std::map<FamilyId, ItemBook::Draft> drafts;
    for (const FamilyId family : wish.families) {
        BANSO_TRY(const ItemBook::Draft draft, draftFor(family));
        auto& kept = drafts.emplace(family, draft).first->second;
        for (const QString& kind : notice.dutyKinds)
            for (const DueRow& due : db.all(kOfFamily, family, kind, wish.session, wish.session))
                addDuty(kept, due);
    }
    for (const QString& kind : notice.dutyKinds) {
        std::vector<DueRow> rows;
        if (wish.isDue)
            rows = db.all(kDue, kind, m_desk.today(), wish.session, wish.session, wish.district,
                          wish.district);
        else if (wish.families.empty() && wish.session)
            rows = db.all(kOfSession, kind, *wish.session);
        for (const DueRow& due : rows) {
            const auto family = due.family   ? due.family
                                : due.person ? FamilyRepository(db).familyOf(*due.person)
                                             : std::nullopt;
            if (!family)
                continue;
            BANSO_TRY(const ItemBook::Draft draft, draftFor(*family));
            addDuty(drafts.emplace(*family, draft).first->second, due);
        }
    }
    std::vector<ItemBook::Draft> list;
    for (auto& [family, draft] : drafts) {
        complete(notice, draft);
        list.push_back(std::move(draft));
    }
    return list;
}

/// By kana: the order of lists and envelopes.
void BatchPreparation::sortByName(std::vector<ItemBook::Draft>& drafts) {
    PersonRepository persons(m_desk.db());
    std::map<PersonId, std::pair<QString, QString>> names;
    for (const ItemBook::Draft& draft : drafts)
        if (const auto person = persons.find(draft.addressee))
            names.emplace(person->id, std::pair(person->kana, person->name));
    std::sort(drafts.begin(), drafts.end(),
              [&names](const ItemBook::Draft& a, const ItemBook::Draft& b) {
                  return std::pair(names[a.addressee], a.family) <
                         std::pair(names[b.addressee], b.family);
              });
}

Result<SendBatchId> BatchPreparation::prepare(const PrepareWish& wish, JobControl& job) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    auto tx = m_desk.write();
    BANSO_TRY(const Notice notice, m_notices.load(wish.notice, m_desk.today()));
    BANSO_CHECK(checkSession(notice, wish));
    BANSO_TRY(std::vector<ItemBook::Draft> drafts, select(notice, wish));
    if (drafts.empty())
        return fail(refused("batch.nobody", QStringLiteral("notice"), {notice.key}));
    sortByName(drafts);
    const QString title = wish.title.trimmed();
    const SendBatchId batch =
        m_batches.add(title.isEmpty() ? notice.name : title, notice.key, wish.session);
    for (ItemBook::Draft& draft : drafts) {
        draft.batch = batch;
        m_items.add(draft);
    }
    // Only now: who bears the same name is seen when all are there.
    ItemGate gate(m_desk);
    qint64 done = 0;
    for (SendItem& item : m_items.ofBatch(batch)) {
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        gate.judge(item);
        BANSO_CHECK(m_items.save(item, {SendEvent::Judged, joinedKeys(item.reasons)}));
        job.progress(++done, static_cast<qint64>(drafts.size()));
    }
    tx.commit();
    return batch;
}

} // namespace banso
