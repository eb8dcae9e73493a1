#include "core/registry/Residency.h"

namespace banso {

namespace {

struct ResidencyRow {
    static constexpr int kColumns = 18;
    ResidencyId id;
    PersonId person;
    std::optional<QString> householdNo;
    std::optional<QString> relationCode;
    std::optional<QString> relationText;
    QString prefecture;
    QString city;
    QString town;
    QString block;
    QString building;
    std::optional<QString> postcode;
    std::optional<QString> townCode;
    std::optional<DistrictId> district;
    std::optional<Date> from;
    std::optional<Date> to;
    QString source;
    int revision;
    bool isMasked;
};

#define BANSO_RESIDENCY_COLUMNS                                                                    \
    "r.residency_id, r.person_id, r.household_no, r.relation_code, r.relation_text, r.prefecture," \
    " r.city, r.town, r.block, r.building, r.postcode, r.town_code, r.district_id, r.from_on,"     \
    " r.to_on, r.source, r.revision, " BANSO_IS_MASKED("r.person_id")

const Query<ResidencyRow, PersonId> kNow{
    "residency.now", "SELECT " BANSO_RESIDENCY_COLUMNS " FROM residency r"
                     " WHERE r.person_id = ? AND r.to_on IS NULL ORDER BY r.residency_id DESC"};
const Query<ResidencyRow, PersonId> kHistory{"residency.history",
                                             "SELECT " BANSO_RESIDENCY_COLUMNS " FROM residency r"
                                             " WHERE r.person_id = ? ORDER BY r.residency_id DESC"};
#undef BANSO_RESIDENCY_COLUMNS

const Query<ResidencyId, PersonId, std::optional<QString>, std::optional<QString>,
            std::optional<QString>, QString, QString, QString, QString, QString,
            std::optional<QString>, std::optional<QString>, QString, std::optional<DistrictId>,
            std::optional<Date>, QString>
    kInsert{"residency.insert",
            "INSERT INTO residency (person_id, household_no, relation_code, relation_text,"
            " prefecture, city, town, block, building, postcode, town_code, address_key,"
            " district_id, from_on, source)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING residency_id"};
const Command<std::optional<QString>, std::optional<QString>, std::optional<QString>, QString,
              QString, QString, QString, QString, std::optional<QString>, std::optional<QString>,
              QString, std::optional<DistrictId>, QString, PersonId>
    kCorrect{"residency.correct",
             "UPDATE residency SET household_no = ?, relation_code = ?, relation_text = ?,"
             " prefecture = ?, city = ?, town = ?, block = ?, building = ?, postcode = ?,"
             " town_code = ?, address_key = ?, district_id = ?, source = ?,"
             " revision = revision + 1 WHERE person_id = ? AND to_on IS NULL"};
const Command<PersonId, Date, PersonId> kShare{
    "residency.share",
    "INSERT INTO residency (person_id, prefecture, city, town, block, building, postcode,"
    " town_code, address_key, district_id, from_on, source)"
    " SELECT CAST(? AS BIGINT), prefecture, city, town, block, building, postcode, town_code,"
    " address_key, district_id, ?, 'hand' FROM residency WHERE person_id = ? AND to_on IS NULL"};
const Command<Date, PersonId> kEnd{"residency.end",
                                   "UPDATE residency SET to_on = ?, revision = revision + 1"
                                   " WHERE person_id = ? AND to_on IS NULL"};
const Query<PersonId, QString> kHouseholdNow{
    "residency.householdNow", "SELECT person_id FROM residency WHERE household_no = ?"
                              " AND to_on IS NULL ORDER BY residency_id"};
const Query<QString, PersonId> kAddressKeyNow{
    "residency.addressKeyNow",
    "SELECT address_key FROM residency WHERE person_id = ? AND to_on IS NULL"};
const Query<std::optional<DistrictId>, PersonId> kDistrictNow{
    "residency.districtNow",
    "SELECT district_id FROM residency WHERE person_id = ? AND to_on IS NULL"};

QString sourceKey(const ResidencyDraft& draft) {
    return draft.isFromRegister ? QStringLiteral("register") : QStringLiteral("hand");
}

Address addressOf(const ResidencyRow& row) {
    return {row.prefecture, row.city,     row.town,    row.block,
            row.building,   row.postcode, row.townCode};
}

Residency fromRow(ResidencyRow&& row) {
    return {row.id,
            row.person,
            std::move(row.householdNo),
            std::move(row.relationCode),
            std::move(row.relationText),
            {row.person, row.isMasked, addressOf(row)},
            {row.person, row.isMasked, row.district},
            row.from,
            row.to,
            row.source == u"register",
            row.revision};
}

} // namespace

ResidencyRepository::ResidencyRepository(Database& database) : m_database(database) {}

ResidencyId ResidencyRepository::add(PersonId person, const ResidencyDraft& d) {
    const Address& a = d.address;
    return m_database.one(kInsert, person, d.householdNo, d.relationCode, d.relationText,
                          a.prefecture, a.city, a.town, a.block, a.building, a.postcode, a.townCode,
                          a.key(), d.district, d.from, sourceKey(d));
}

ResidencyId ResidencyRepository::move(PersonId person, const ResidencyDraft& draft) {
    Q_ASSERT(draft.from);
    endNow(person, draft.from->plusDays(-1));
    return add(person, draft);
}

void ResidencyRepository::shareHome(PersonId from, PersonId to, Date fromOn) {
    m_database.run(kShare, to, fromOn, from);
}

void ResidencyRepository::endNow(PersonId person, Date lastDay) {
    m_database.run(kEnd, lastDay, person);
}

void ResidencyRepository::correctNow(PersonId person, const ResidencyDraft& d) {
    const Address& a = d.address;
    m_database.run(kCorrect, d.householdNo, d.relationCode, d.relationText, a.prefecture, a.city,
                   a.town, a.block, a.building, a.postcode, a.townCode, a.key(), d.district,
                   sourceKey(d), person);
}

std::optional<Residency> ResidencyRepository::now(PersonId person) {
    auto row = m_database.first(kNow, person);
    if (!row)
        return std::nullopt;
    return fromRow(*std::move(row));
}

std::optional<ResidencyRepository::PlainAddress> ResidencyRepository::plainNow(PersonId person) {
    const auto row = m_database.first(kNow, person);
    if (!row)
        return std::nullopt;
    return PlainAddress{addressOf(*row), row->isMasked};
}

std::vector<Residency> ResidencyRepository::history(PersonId person) {
    std::vector<Residency> list;
    m_database.each(
        kHistory, [&list](ResidencyRow&& row) { list.push_back(fromRow(std::move(row))); }, person);
    return list;
}

std::vector<PersonId> ResidencyRepository::householdNow(const QString& householdNo) {
    return m_database.all(kHouseholdNow, householdNo);
}

std::optional<QString> ResidencyRepository::addressKeyNow(PersonId person) {
    return m_database.first(kAddressKeyNow, person);
}

std::optional<DistrictId> ResidencyRepository::districtNow(PersonId person) {
    return m_database.first(kDistrictNow, person).value_or(std::nullopt);
}

} // namespace banso
