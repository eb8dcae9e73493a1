#include "core/registry/imports/RegisterEntries.h"

#include "core/base/Sha256.h"
#include "core/registry/imports/ResidentReader.h"

namespace banso {

namespace {

constexpr int kHashDigits = 32;

struct KnownRow {
    static constexpr int kColumns = 6;
    RegisterEntryId entry;
    QString number;
    QString hash;
    bool isResident;
    bool isMissing;
    bool isLeaving;
};

const Query<KnownRow> kKnown{
    "registerEntry.known",
    "SELECT register_entry_id, resident_no, content_hash,"
    " CASE WHEN resident_state = 'resident' THEN 1 ELSE 0 END,"
    " CASE WHEN missing_since_import_id IS NULL THEN 0 ELSE 1 END,"
    " CASE WHEN resident_state = 'resident' AND leaving_on <> '' THEN 1 ELSE 0 END"
    " FROM register_entry ORDER BY register_entry_id"};

#define BANSO_RECORD_COLUMNS                                                                       \
    "resident_no, resident_kind, resident_state, household_no, name, kana, name_roman,"            \
    " name_common, name_printed, sex, birth_text, relation_code, relation_text, prefecture, city," \
    " town, block, building, postcode, town_code, district_code, change_reason, changed_on,"       \
    " resident_since, address_since, removal_reason, removed_on, leaving_on, left_on"

const Query<ResidentRecord, RegisterEntryId> kRecord{
    "registerEntry.record", "SELECT " BANSO_RECORD_COLUMNS " FROM register_entry"
                            " WHERE register_entry_id = ?"};
const Query<PersonId, RegisterEntryId> kPerson{
    "registerEntry.person", "SELECT person_id FROM register_entry WHERE register_entry_id = ?"};
const Query<RegisterEntryId, QString> kHousehold{
    "registerEntry.household",
    "SELECT register_entry_id FROM register_entry WHERE household_no = ?"
    " AND resident_state = 'resident' AND missing_since_import_id IS NULL"
    " ORDER BY register_entry_id"};

const Query<RegisterEntryId, QString, QString, ResidentState, QString, QString, QString, QString,
            QString, QString, Sex, QString, QString, QString, QString, QString, QString, QString,
            QString, QString, QString, QString, QString, QString, QString, QString, QString,
            QString, QString, QString, PersonId, QString, ImportBatchId>
    kAdd{"registerEntry.add",
         "INSERT INTO register_entry (" BANSO_RECORD_COLUMNS
         ", person_id, content_hash, last_import_id)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
         " ?, ?, ?, ?, ?) RETURNING register_entry_id"};
#undef BANSO_RECORD_COLUMNS

// Without the number: the row keeps the one under which it first came.
const Command<QString, ResidentState, QString, QString, QString, QString, QString, QString, Sex,
              QString, QString, QString, QString, QString, QString, QString, QString, QString,
              QString, QString, QString, QString, QString, QString, QString, QString, QString,
              QString, QString, ImportBatchId, RegisterEntryId>
    kUpdate{"registerEntry.update",
            "UPDATE register_entry SET resident_kind = ?, resident_state = ?, household_no = ?,"
            " name = ?, kana = ?, name_roman = ?, name_common = ?, name_printed = ?, sex = ?,"
            " birth_text = ?, relation_code = ?, relation_text = ?, prefecture = ?, city = ?,"
            " town = ?, block = ?, building = ?, postcode = ?, town_code = ?, district_code = ?,"
            " change_reason = ?, changed_on = ?, resident_since = ?, address_since = ?,"
            " removal_reason = ?, removed_on = ?, leaving_on = ?, left_on = ?, content_hash = ?,"
            " last_import_id = ?, revision = revision + 1 WHERE register_entry_id = ?"};
const Command<std::optional<ImportBatchId>, RegisterEntryId> kSetMissing{
    "registerEntry.setMissing", "UPDATE register_entry SET missing_since_import_id = ?,"
                                " revision = revision + 1 WHERE register_entry_id = ?"};

} // namespace

void RegisterIndex::load(Database& database) {
    m_known.clear();
    m_byNumber.clear();
    database.each(kKnown, [this](KnownRow&& row) {
        m_byNumber.insert(ResidentReader::plainNumber(row.number.toUtf8()), m_known.size());
        m_known.push_back(
            {row.entry, parsedHash(row.hash), row.isResident, row.isMissing, row.isLeaving});
    });
}

RegisterIndex::Known* RegisterIndex::find(const QByteArray& number) {
    const auto found = m_byNumber.constFind(number);
    return found == m_byNumber.constEnd() ? nullptr : &m_known[*found];
}

QString RegisterIndex::hashOf(QByteArrayView content) {
    return QString::fromLatin1(Sha256::hexOf(content).first(kHashDigits));
}

std::array<quint64, 2> RegisterIndex::parsedHash(QStringView hash) {
    if (hash.size() != kHashDigits)
        return {};
    return {hash.first(16).toULongLong(nullptr, 16), hash.sliced(16).toULongLong(nullptr, 16)};
}

std::optional<RegisterEntry> RegisterEntryRepository::find(RegisterEntryId id) {
    auto record = m_database.first(kRecord, id);
    if (!record)
        return std::nullopt;
    return RegisterEntry{id, m_database.one(kPerson, id), *std::move(record)};
}

RegisterEntryId RegisterEntryRepository::add(PersonId person, const ResidentRecord& r,
                                             const QString& hash, ImportBatchId batch) {
    return m_database.one(kAdd, r.residentNo, r.kind, r.state, r.householdNo, r.name, r.kana,
                          r.nameRoman, r.nameCommon, r.namePrinted, r.sex, r.birthText,
                          r.relationCode, r.relationText, r.prefecture, r.city, r.town, r.block,
                          r.building, r.postcode, r.townCode, r.districtCode, r.changeReason,
                          r.changedOn, r.residentSince, r.addressSince, r.removalReason,
                          r.removedOn, r.leavingOn, r.leftOn, person, hash, batch);
}

void RegisterEntryRepository::update(RegisterEntryId id, const ResidentRecord& r,
                                     const QString& hash, ImportBatchId batch) {
    m_database.run(kUpdate, r.kind, r.state, r.householdNo, r.name, r.kana, r.nameRoman,
                   r.nameCommon, r.namePrinted, r.sex, r.birthText, r.relationCode, r.relationText,
                   r.prefecture, r.city, r.town, r.block, r.building, r.postcode, r.townCode,
                   r.districtCode, r.changeReason, r.changedOn, r.residentSince, r.addressSince,
                   r.removalReason, r.removedOn, r.leavingOn, r.leftOn, hash, batch, id);
}

void RegisterEntryRepository::setMissing(RegisterEntryId id, std::optional<ImportBatchId> since) {
    m_database.run(kSetMissing, since, id);
}

std::vector<RegisterEntry> RegisterEntryRepository::household(const QString& householdNo) {
    std::vector<RegisterEntry> entries;
    for (const RegisterEntryId id : m_database.all(kHousehold, householdNo))
        entries.push_back(*find(id));
    return entries;
}

} // namespace banso
