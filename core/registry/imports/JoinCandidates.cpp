#include "core/registry/imports/JoinCandidates.h"

#include "core/base/TextKey.h"

namespace banso {

namespace {

struct HandRow {
    static constexpr int kColumns = 4;
    PersonId person;
    QString name;
    QString kana;
    Date birth;
};

const Query<HandRow> kByHand{
    "joinCandidates.byHand",
    "SELECT p.person_id, p.name, p.kana, p.birth_on FROM person p"
    " WHERE p.birth_on IS NOT NULL AND p.state IN ('provisional', 'deceased')"
    " AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.person_id = p.person_id)"};
const Query<QString, PersonId> kCarersHouseholds{
    "joinCandidates.households",
    "SELECT DISTINCT r.household_no FROM family_member c"
    " JOIN family_member m ON m.family_id = c.family_id AND m.to_on IS NULL"
    "   AND m.role IN ('mother', 'guardian')"
    " JOIN residency r ON r.person_id = m.person_id AND r.to_on IS NULL"
    " WHERE c.person_id = ? AND c.role = 'child' AND c.to_on IS NULL"
    " AND r.household_no IS NOT NULL"};
const Query<std::tuple<std::optional<QString>, QString>> kMasked{
    "maskedPlaces.all",
    "SELECT DISTINCT r.household_no, r.address_key FROM residency r"
    " JOIN protection_shadow s ON s.person_id = r.person_id"
    " AND s.role IN ('protected', 'covered', 'household') WHERE r.to_on IS NULL"};

struct GoneRow {
    static constexpr int kColumns = 5;
    PersonId person;
    QString name;
    QString kana;
    Sex sex;
    Date birth;
};
const Query<GoneRow> kGone{
    "gonePersons.all",
    "SELECT DISTINCT p.person_id, p.name, p.kana, p.sex, p.birth_on FROM person p"
    " JOIN register_entry e ON e.person_id = p.person_id"
    " WHERE p.birth_on IS NOT NULL AND p.state IN ('moved_out', 'removed')"
    " AND e.resident_state IN ('moved_out', 'removed')"};

} // namespace

void JoinCandidates::load(Database& database) {
    m_byBirth.clear();
    for (const HandRow& row : database.all(kByHand)) {
        Candidate candidate{row.person, searchKey(row.name), searchKey(row.kana), {}};
        for (const QString& household : database.all(kCarersHouseholds, row.person))
            candidate.households.insert(household);
        m_byBirth.emplace(row.birth, std::move(candidate));
    }
}

bool JoinCandidates::match(const ResidentRecord& record) const {
    const auto birth = record.birth();
    if (!birth)
        return false;
    const auto [first, last] = m_byBirth.equal_range(*birth);
    if (first == last)
        return false;
    const QString name = searchKey(record.name);
    const QString kana = searchKey(record.kana);
    return std::any_of(first, last, [&](const auto& entry) {
        const Candidate& candidate = entry.second;
        return candidate.nameKey == name || (!kana.isEmpty() && candidate.kanaKey == kana) ||
               candidate.households.contains(record.householdNo);
    });
}

void MaskedPlaces::load(Database& database) {
    m_households.clear();
    m_addresses.clear();
    database.each(kMasked, [this](std::tuple<std::optional<QString>, QString>&& row) {
        if (std::get<0>(row))
            m_households.insert(*std::get<0>(row));
        m_addresses.insert(std::get<1>(row));
    });
}

bool MaskedPlaces::contains(const ResidentRecord& record) const {
    return !isEmpty() && (m_households.contains(record.householdNo) ||
                          m_addresses.contains(record.address().key()));
}

void GonePersons::load(Database& database) {
    m_byBirth.clear();
    database.each(kGone, [this](GoneRow&& row) {
        m_byBirth.emplace(row.birth,
                          Gone{row.person, std::move(row.name), std::move(row.kana), row.sex});
    });
}

std::optional<PersonId> GonePersons::find(const ResidentRecord& record) const {
    const auto birth = record.birth();
    if (!birth)
        return std::nullopt;
    std::optional<PersonId> found;
    const auto [first, last] = m_byBirth.equal_range(*birth);
    for (auto entry = first; entry != last; ++entry) {
        const Gone& gone = entry->second;
        if (gone.sex != record.sex || searchKey(gone.name) != searchKey(record.name) ||
            searchKey(gone.kana) != searchKey(record.kana))
            continue;
        if (found)
            return std::nullopt;
        found = gone.person;
    }
    return found;
}

} // namespace banso
