#include "core/registry/ProtectionRepository.h"

namespace banso {

namespace {

#define BANSO_MEASURE_COLUMNS                                                                      \
    "m.protection_measure_id, m.person_id, m.kind, m.is_provisional, m.source, m.external_no,"     \
    " m.started_on, m.ends_on, m.other_party_person_id, m.other_party_text, m.note,"               \
    " m.released_at, m.released_by, m.release_reason, m.revision"

const Query<ProtectionId, PersonId, ProtectionKind, bool, ProtectionSource, std::optional<QString>,
            Date, std::optional<Date>, std::optional<PersonId>, QString, QString>
    kInsert{"protection.insert",
            "INSERT INTO protection_measure (person_id, kind, is_provisional, source, external_no,"
            " started_on, ends_on, other_party_person_id, other_party_text, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING protection_measure_id"};
const Query<ProtectionMeasure, ProtectionId> kFind{
    "protection.find",
    "SELECT " BANSO_MEASURE_COLUMNS " FROM protection_measure m WHERE m.protection_measure_id = ?"};
const Query<ProtectionMeasure, PersonId> kInForce{
    "protection.inForce",
    "SELECT " BANSO_MEASURE_COLUMNS " FROM protection_measure m WHERE m.person_id = ?"
    " AND m.released_at IS NULL ORDER BY m.protection_measure_id"};
const Query<ProtectionMeasure, PersonId> kHistory{"protection.history",
                                                  "SELECT " BANSO_MEASURE_COLUMNS
                                                  " FROM protection_measure m WHERE m.person_id = ?"
                                                  " ORDER BY m.protection_measure_id"};
const Query<ProtectionMeasure> kAllInForce{"protection.allInForce",
                                           "SELECT " BANSO_MEASURE_COLUMNS
                                           " FROM protection_measure m WHERE m.released_at IS NULL"
                                           " ORDER BY m.protection_measure_id"};
#undef BANSO_MEASURE_COLUMNS

const Query<PersonId, ProtectionId> kCovered{
    "protection.covered", "SELECT person_id FROM protection_cover WHERE protection_measure_id = ?"
                          " ORDER BY protection_cover_id"};
const Command<ProtectionId, PersonId> kCover{
    "protection.cover", "INSERT INTO protection_cover (protection_measure_id, person_id)"
                        " VALUES (?, ?) ON CONFLICT (protection_measure_id, person_id) DO NOTHING"};
const Command<ProtectionKind, bool, std::optional<QString>, Date, std::optional<Date>,
              std::optional<PersonId>, QString, QString, ProtectionId, int>
    kUpdate{"protection.update",
            "UPDATE protection_measure SET kind = ?, is_provisional = ?, external_no = ?,"
            " started_on = ?, ends_on = ?, other_party_person_id = ?, other_party_text = ?,"
            " note = ?, revision = revision + 1"
            " WHERE protection_measure_id = ? AND revision = ? AND released_at IS NULL"};
const Command<Instant, QString, QString, ProtectionId, int> kRelease{
    "protection.release", "UPDATE protection_measure SET released_at = ?, released_by = ?,"
                          " release_reason = ?, revision = revision + 1"
                          " WHERE protection_measure_id = ? AND revision = ?"
                          " AND released_at IS NULL"};
const Query<ProtectionTouch, PersonId> kTouching{
    "protection.touching",
    "SELECT protection_measure_id, person_id, role FROM protection_shadow WHERE person_id = ?"
    " ORDER BY protection_shadow_id"};
const Query<ProtectionTouch, ProtectionId> kKept{
    "protection.kept", "SELECT protection_measure_id, person_id, role FROM protection_shadow"
                       " WHERE protection_measure_id = ? ORDER BY person_id, role"};
const Query<int, PersonId> kIsMasked{"protection.isMasked",
                                     "SELECT 1 FROM protection_shadow WHERE person_id = ?"
                                     " AND role IN ('protected', 'covered', 'household') LIMIT 1"};
const Command<ProtectionId> kClearShadow{
    "protection.clearShadow", "DELETE FROM protection_shadow WHERE protection_measure_id = ?"};
const Command<ProtectionId, PersonId, ProtectionRole> kAddShadow{
    "protection.addShadow", "INSERT INTO protection_shadow (protection_measure_id, person_id, role)"
                            " VALUES (?, ?, ?)"};

// Who lives now in one household of the register, or at one address, with a person; and who did.
const Query<PersonId, PersonId, PersonId> kLivesWith{
    "protection.livesWith", "SELECT o.person_id FROM residency r JOIN residency o"
                            " ON o.to_on IS NULL AND o.household_no = r.household_no"
                            " WHERE r.person_id = ? AND r.to_on IS NULL"
                            " UNION SELECT o.person_id FROM residency r JOIN residency o"
                            " ON o.to_on IS NULL AND o.address_key = r.address_key"
                            " WHERE r.person_id = ? AND r.to_on IS NULL ORDER BY 1"};
const Query<PersonId, PersonId> kLivedWith{
    "protection.livedWith",
    "SELECT DISTINCT o.person_id FROM residency r JOIN residency o"
    " ON o.household_no = r.household_no WHERE r.person_id = ? ORDER BY o.person_id"};
const Query<PersonId, PersonId> kFamilyWith{
    "protection.familyWith",
    "SELECT DISTINCT o.person_id FROM family_member m"
    " JOIN family_member o ON o.family_id = m.family_id AND o.to_on IS NULL AND o.role <> 'related'"
    " WHERE m.person_id = ? AND m.to_on IS NULL AND m.role <> 'related' ORDER BY o.person_id"};

const Query<int> kAnyTouched{"protection.anyTouched", "SELECT 1 FROM protection_shadow LIMIT 1"};
// Measures that touch a person, or whoever lives, lived or belongs with her.
const Query<ProtectionId, PersonId, PersonId, PersonId, PersonId> kNear{
    "protection.near",
    "SELECT protection_measure_id FROM protection_shadow WHERE person_id = ?"
    " UNION SELECT s.protection_measure_id FROM residency r"
    "  JOIN residency o ON o.household_no = r.household_no"
    "  JOIN protection_shadow s ON s.person_id = o.person_id WHERE r.person_id = ?"
    " UNION SELECT s.protection_measure_id FROM residency r"
    "  JOIN residency o ON o.address_key = r.address_key AND o.to_on IS NULL"
    "  JOIN protection_shadow s ON s.person_id = o.person_id"
    "  WHERE r.person_id = ? AND r.to_on IS NULL"
    " UNION SELECT s.protection_measure_id FROM family_member m"
    "  JOIN family_member o ON o.family_id = m.family_id AND o.to_on IS NULL"
    "   AND o.role <> 'related'"
    "  JOIN protection_shadow s ON s.person_id = o.person_id"
    "  WHERE m.person_id = ? AND m.to_on IS NULL AND m.role <> 'related' ORDER BY 1"};

} // namespace

ProtectionRepository::ProtectionRepository(Database& database) : m_database(database) {}

ProtectionId ProtectionRepository::add(const ProtectionDraft& d, ProtectionSource source) {
    const ProtectionId id =
        m_database.one(kInsert, d.person, d.kind, d.isProvisional, source, d.externalNo,
                       d.startedOn, d.endsOn, d.otherParty, d.otherPartyText, d.note);
    for (const PersonId person : d.covered)
        cover(id, person);
    return id;
}

std::optional<ProtectionMeasure> ProtectionRepository::find(ProtectionId id) {
    return m_database.first(kFind, id);
}

std::vector<ProtectionMeasure> ProtectionRepository::inForceFor(PersonId person) {
    return m_database.all(kInForce, person);
}

std::vector<ProtectionMeasure> ProtectionRepository::historyOf(PersonId person) {
    return m_database.all(kHistory, person);
}

std::vector<ProtectionMeasure> ProtectionRepository::allInForce() {
    return m_database.all(kAllInForce);
}

std::vector<PersonId> ProtectionRepository::coveredBy(ProtectionId id) {
    return m_database.all(kCovered, id);
}

void ProtectionRepository::cover(ProtectionId id, PersonId person) {
    m_database.run(kCover, id, person);
}

Status ProtectionRepository::update(ProtectionId id, int revision, const ProtectionDraft& d) {
    if (m_database.run(kUpdate, d.kind, d.isProvisional, d.externalNo, d.startedOn, d.endsOn,
                       d.otherParty, d.otherPartyText, d.note, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    for (const PersonId person : d.covered)
        cover(id, person);
    return {};
}

Status ProtectionRepository::release(ProtectionId id, int revision, Instant at, const QString& by,
                                     const QString& reason) {
    if (m_database.run(kRelease, at, by, reason, id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

std::vector<ProtectionTouch> ProtectionRepository::touching(PersonId person) {
    return m_database.all(kTouching, person);
}

bool ProtectionRepository::isMasked(PersonId person) {
    return m_database.first(kIsMasked, person).has_value();
}

std::vector<ProtectionId> ProtectionRepository::measuresNear(PersonId person) {
    if (!m_database.first(kAnyTouched)) // in most towns on most days
        return {};
    return m_database.all(kNear, person, person, person, person);
}

std::vector<ProtectionTouch> ProtectionRepository::workedOut(ProtectionId id) {
    const auto measure = find(id);
    if (!measure || measure->isReleased())
        return {};
    std::map<PersonId, ProtectionRole> roles;
    // The strongest role wins; the order of the enumeration is the order of strength.
    const auto touch = [&roles](PersonId person, ProtectionRole role) {
        const auto [there, isNew] = roles.try_emplace(person, role);
        if (!isNew)
            there->second = std::min(there->second, role);
    };
    touch(measure->person, ProtectionRole::Protected);
    for (const PersonId person : coveredBy(id))
        touch(person, ProtectionRole::Covered);
    const std::map<PersonId, ProtectionRole> named = roles;
    for (const auto& [person, role] : named) {
        for (const PersonId other : m_database.all(kLivedWith, person))
            touch(other, ProtectionRole::FormerHousehold);
        for (const PersonId other : m_database.all(kLivesWith, person, person))
            touch(other, ProtectionRole::Household);
        for (const PersonId other : m_database.all(kFamilyWith, person))
            touch(other, ProtectionRole::Household);
    }
    // The other party stays the other party, under one roof with her or not.
    if (measure->otherParty)
        roles[*measure->otherParty] = ProtectionRole::OtherParty;
    std::vector<ProtectionTouch> touches;
    for (const auto& [person, role] : roles)
        touches.push_back({id, person, role});
    return touches;
}

std::vector<ProtectionTouch> ProtectionRepository::kept(ProtectionId id) {
    auto touches = m_database.all(kKept, id);
    std::sort(touches.begin(), touches.end());
    return touches;
}

std::vector<PersonId> ProtectionRepository::refresh(ProtectionId id) {
    const auto before = kept(id);
    const auto after = workedOut(id);
    if (before == after)
        return {};
    m_database.run(kClearShadow, id);
    for (const ProtectionTouch& touch : after)
        m_database.run(kAddShadow, id, touch.person, touch.role);
    std::set<PersonId> changed;
    for (const auto& list : {before, after})
        for (const ProtectionTouch& touch : list)
            changed.insert(touch.person);
    return {changed.begin(), changed.end()};
}

} // namespace banso
