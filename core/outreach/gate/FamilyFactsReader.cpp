#include "core/outreach/gate/FamilyFactsReader.h"

#include "core/registry/Family.h"
#include "core/registry/Person.h"

namespace banso {

namespace {

const Query<std::tuple<FamilyState, bool>, FamilyId> kFamily{
    "gate.family", "SELECT state, is_proposed FROM family WHERE family_id = ?"};
const Query<PersonState, PersonId> kState{"gate.personState",
                                          "SELECT state FROM person WHERE person_id = ?"};
const Query<FamilyRole, FamilyId, PersonId> kRole{
    "gate.role", "SELECT role FROM family_member WHERE family_id = ? AND person_id = ?"
                 " AND to_on IS NULL AND role <> 'related'"};

struct PregnancyRow {
    static constexpr int kColumns = 4;
    std::optional<Date> eddOn;
    int ongoing;
    int born;
    int lost;
};
#define BANSO_LOST "('miscarriage', 'stillbirth', 'abortion', 'ectopic')"
const Query<PregnancyRow, PregnancyId> kPregnancy{
    "gate.pregnancy", "SELECT p.edd_on, SUM(CASE WHEN f.outcome = 'ongoing' THEN 1 ELSE 0 END),"
                      " SUM(CASE WHEN f.outcome = 'live_birth' THEN 1 ELSE 0 END),"
                      " SUM(CASE WHEN f.outcome IN " BANSO_LOST " THEN 1 ELSE 0 END)"
                      " FROM pregnancy p LEFT JOIN fetus f ON f.pregnancy_id = p.pregnancy_id"
                      " WHERE p.pregnancy_id = ? GROUP BY p.pregnancy_id, p.edd_on"};
// A loss whose day nobody wrote down counts as one of today: unknown is not long ago.
const Query<std::optional<Date>, Date, FamilyId, PersonId> kLastPregnancyLoss{
    "gate.lastPregnancyLoss",
    "SELECT MAX(COALESCE(f.outcome_on, p.ended_on, ?)) FROM pregnancy p"
    " JOIN fetus f ON f.pregnancy_id = p.pregnancy_id AND f.outcome IN " BANSO_LOST
    " WHERE p.family_id = ? OR p.person_id = ?"};
#undef BANSO_LOST
const Query<std::optional<Date>, Date, FamilyId> kLastChildDeath{
    "gate.lastChildDeath", "SELECT MAX(COALESCE(p.died_on, ?)) FROM family_member m"
                           " JOIN person p ON p.person_id = m.person_id AND p.state = 'deceased'"
                           " WHERE m.family_id = ? AND m.role = 'child'"};
const Query<std::optional<Date>, Date, FamilyId, PersonId> kLastAdultDeath{
    "gate.lastAdultDeath", "SELECT MAX(COALESCE(p.died_on, ?)) FROM family_member m"
                           " JOIN person p ON p.person_id = m.person_id AND p.state = 'deceased'"
                           " WHERE m.family_id = ? AND m.role <> 'child' AND m.person_id <> ?"
                           " AND (m.to_on IS NULL OR p.died_on IS NULL OR m.to_on >= p.died_on)"};

const Query<int, PersonId> kIsProtected{
    "gate.isProtected", "SELECT 1 FROM protection_shadow WHERE person_id = ?"
                        " AND role IN ('protected', 'covered', 'household') LIMIT 1"};
// The addressee is kept from somebody whom this would be about.
const Query<int, PersonId, FamilyId> kIsKeptFrom{
    "gate.isKeptFrom",
    "SELECT 1 FROM protection_shadow a JOIN protection_shadow c"
    " ON c.protection_measure_id = a.protection_measure_id"
    " AND c.role IN ('protected', 'covered', 'household')"
    " JOIN family_member m ON m.person_id = c.person_id AND m.to_on IS NULL AND m.role <> 'related'"
    " WHERE a.person_id = ? AND a.role IN ('other_party', 'former_household')"
    " AND m.family_id = ? LIMIT 1"};
const Query<int, PersonId, PersonId> kIsKeptFromChild{
    "gate.isKeptFromChild",
    "SELECT 1 FROM protection_shadow a JOIN protection_shadow c"
    " ON c.protection_measure_id = a.protection_measure_id"
    " AND c.role IN ('protected', 'covered', 'household')"
    " WHERE a.person_id = ? AND a.role IN ('other_party', 'former_household')"
    " AND c.person_id = ? LIMIT 1"};

const Query<std::optional<Date>> kRegisterAsOf{
    "gate.registerAsOf", "SELECT MAX(as_of_on) FROM import_batch WHERE kind = 'residents'"};
// Attempts that reached nobody leave the family as if nothing had been sent. What was sent to her
// in another family, before persons or families were joined, counts as well.
const Query<std::optional<Instant>, FamilyId, PersonId, QString, qint64> kLastSent{
    "gate.lastSent",
    "SELECT MAX(a.handed_at) FROM send_item i"
    " JOIN send_batch b ON b.send_batch_id = i.send_batch_id"
    " JOIN attempt a ON a.send_item_id = i.send_item_id"
    " WHERE (i.family_id = ? OR i.addressee_person_id = ?) AND b.notice_key = ?"
    " AND i.send_item_id <> ? AND i.state = 'handed_over' AND a.state NOT IN ('unreachable', "
    "'invalid_number', 'refused',"
    " 'content_error', 'expired', 'cancelled', 'system_error', 'returned', 'not_reached',"
    " 'recalled')"};
const Query<int, FamilyId, PersonId, QString, qint64> kWaits{
    "gate.waits", "SELECT 1 FROM send_item i JOIN send_batch b"
                  " ON b.send_batch_id = i.send_batch_id"
                  " WHERE (i.family_id = ? OR i.addressee_person_id = ?)"
                  " AND b.notice_key = ? AND i.send_item_id <> ? AND i.state = 'waiting' LIMIT 1"};
// A duty counts while it is open, and after this item itself has done it.
#define BANSO_LIVE_DUTY                                                                            \
    "SELECT 1 FROM send_item_duty l JOIN duty d ON d.duty_id = l.duty_id"                          \
    " AND (d.state = 'open' OR d.closed_by = ?) WHERE l.send_item_id = ?"
const Query<int, QString, SendItemId> kHasLiveDuty{"gate.hasLiveDuty", BANSO_LIVE_DUTY " LIMIT 1"};
const Query<int, QString, SendItemId, PersonId> kHasLiveDutyOf{"gate.hasLiveDutyOf", BANSO_LIVE_DUTY
                                                               " AND d.person_id = ? LIMIT 1"};
#undef BANSO_LIVE_DUTY
std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) {
    return !a || (b && *b > *a) ? b : a;
}

} // namespace

FamilyFactsReader::FamilyFactsReader(Desk& desk) : m_desk(desk) {}

FamilyFacts FamilyFactsReader::read(const GateQuestion& question) {
    FamilyFacts facts;
    readPeople(question, facts);
    readLosses(question, facts);
    readProtection(question, facts);
    readSends(question, facts);
    facts.registerAsOf = m_desk.db().one(kRegisterAsOf);
    facts.isHeld = question.isHeld;
    facts.isSessionOff = question.session && (question.session->isCancelled ||
                                              question.session->heldOn < m_desk.today());
    return facts;
}

FamilyFactsReader::Presence FamilyFactsReader::presenceOf(PersonId person) {
    const auto state = m_desk.db().first(kState, person);
    return {state != PersonState::Deceased,
            state == PersonState::Resident || state == PersonState::Provisional};
}

void FamilyFactsReader::readPeople(const GateQuestion& q, FamilyFacts& facts) {
    Database& db = m_desk.db();
    const auto family = db.first(kFamily, q.family);
    facts.isClosed = !family || std::get<FamilyState>(*family) == FamilyState::Closed;
    facts.isProposed = family && std::get<bool>(*family);
    const Presence addressee = presenceOf(q.addressee);
    facts.isAddresseeAlive = addressee.isAlive;
    facts.isAddresseeHere = addressee.isHere;
    const auto role = db.first(kRole, q.family, q.addressee);
    facts.isAddresseeCarer = role == FamilyRole::Mother || role == FamilyRole::Guardian;
    for (const PersonId child : q.children) {
        const Presence presence = presenceOf(child);
        facts.children.push_back({presence.isAlive, presence.isHere,
                                  db.first(kRole, q.family, child) == FamilyRole::Child});
    }
}

void FamilyFactsReader::readLosses(const GateQuestion& q, FamilyFacts& facts) {
    Database& db = m_desk.db();
    if (q.pregnancy)
        if (const auto row = db.first(kPregnancy, *q.pregnancy))
            facts.pregnancy = {row->ongoing, row->born, row->lost, row->eddOn};
    const Date today = m_desk.today();
    facts.lastLossOn = later(db.one(kLastPregnancyLoss, today, q.family, q.addressee),
                             db.one(kLastChildDeath, today, q.family));
    facts.lastAdultDeathOn = db.one(kLastAdultDeath, today, q.family, q.addressee);
}

bool FamilyFactsReader::isProtected(PersonId person) {
    return m_desk.db().first(kIsProtected, person).has_value();
}

void FamilyFactsReader::readProtection(const GateQuestion& q, FamilyFacts& facts) {
    Database& db = m_desk.db();
    facts.isProtected = isProtected(q.addressee);
    facts.tellsOtherParty = db.first(kIsKeptFrom, q.addressee, q.family).has_value();
    for (const PersonId child : q.children) {
        facts.isProtected = facts.isProtected || isProtected(child);
        facts.tellsOtherParty =
            facts.tellsOtherParty || db.first(kIsKeptFromChild, q.addressee, child).has_value();
    }
}

void FamilyFactsReader::readSends(const GateQuestion& q, FamilyFacts& facts) {
    Database& db = m_desk.db();
    const qint64 self = q.item ? q.item->value() : 0;
    if (const auto at = db.one(kLastSent, q.family, q.addressee, q.notice.key, self))
        facts.lastSentOn = at->japanDate();
    facts.isWaitingElsewhere =
        db.first(kWaits, q.family, q.addressee, q.notice.key, self).has_value();
    if (q.item && !q.notice.dutyKinds.isEmpty()) {
        const QString byUs = QStringLiteral("send_item:%1").arg(self);
        facts.isDue = db.first(kHasLiveDuty, byUs, *q.item).has_value();
        for (const PersonId child : q.children)
            facts.isDue = facts.isDue && db.first(kHasLiveDutyOf, byUs, *q.item, child);
    }
    // Without a child there is nothing to say about one.
    if (q.notice.concern == Concern::Child && q.children.empty())
        facts.isDue = false;
    facts.hasNamesake = q.hasNamesake;
}

} // namespace banso
