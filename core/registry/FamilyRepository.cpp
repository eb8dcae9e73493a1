#include "core/registry/FamilyRepository.h"

namespace banso {

namespace {

const Query<FamilyId, PersonId, bool> kInsert{
    "family.insert", "INSERT INTO family (addressee_person_id, state, is_proposed, caution)"
                     " VALUES (?, 'active', ?, '') RETURNING family_id"};
const Query<Family, FamilyId> kFind{
    "family.find", "SELECT family_id, addressee_person_id, state, district_id, is_proposed,"
                   " caution, revision FROM family WHERE family_id = ?"};
const Query<FamilyId, PersonId> kFamilyOf{
    "family.familyOf",
    "SELECT m.family_id FROM family_member m JOIN family f ON f.family_id = m.family_id"
    " WHERE m.person_id = ? AND m.role <> 'related' AND m.to_on IS NULL AND f.state = 'active'"
    " ORDER BY m.family_member_id DESC"};
const Query<FamilyId, PersonId> kTouching{
    "family.touching",
    "SELECT DISTINCT m.family_id FROM family_member m JOIN family f ON f.family_id = m.family_id"
    " WHERE m.person_id = ? AND m.to_on IS NULL AND f.state = 'active' ORDER BY m.family_id"};

#define BANSO_MEMBER_COLUMNS                                                                       \
    "family_member_id, person_id, role, relation, is_proposed, from_on, to_on, revision"

const Query<FamilyMember, FamilyId> kMembersNow{
    "family.membersNow", "SELECT " BANSO_MEMBER_COLUMNS " FROM family_member"
                         " WHERE family_id = ? AND to_on IS NULL ORDER BY family_member_id"};
const Query<FamilyMember, FamilyId> kMembersEver{
    "family.membersEver", "SELECT " BANSO_MEMBER_COLUMNS " FROM family_member"
                          " WHERE family_id = ? ORDER BY family_member_id"};
#undef BANSO_MEMBER_COLUMNS

const Query<qint64, FamilyId, PersonId, FamilyRole, QString, bool, std::optional<Date>> kAddMember{
    "family.addMember", "INSERT INTO family_member (family_id, person_id, role, relation,"
                        " is_proposed, from_on) VALUES (?, ?, ?, ?, ?, ?)"
                        " RETURNING family_member_id"};
const Command<Date, qint64> kEndMember{"family.endMember",
                                       "UPDATE family_member SET to_on = ?, revision = revision + 1"
                                       " WHERE family_member_id = ? AND to_on IS NULL"};
const Command<qint64> kConfirmMember{
    "family.confirmMember", "UPDATE family_member SET is_proposed = 0, revision = revision + 1"
                            " WHERE family_member_id = ? AND is_proposed = 1"};
const Command<FamilyRole, QString, qint64> kSetMemberRole{
    "family.setMemberRole", "UPDATE family_member SET role = ?, relation = ?, is_proposed = 0,"
                            " revision = revision + 1 WHERE family_member_id = ?"};
const Command<PersonId, FamilyId, int> kSetAddressee{
    "family.setAddressee", "UPDATE family SET addressee_person_id = ?, revision = revision + 1"
                           " WHERE family_id = ? AND revision = ?"};
const Command<QString, FamilyId, int> kSetCaution{
    "family.setCaution", "UPDATE family SET caution = ?, revision = revision + 1"
                         " WHERE family_id = ? AND revision = ?"};
const Command<FamilyState, FamilyId> kSetState{
    "family.setState", "UPDATE family SET state = ?, revision = revision + 1 WHERE family_id = ?"};
const Command<std::optional<DistrictId>, FamilyId, std::optional<DistrictId>> kSetDistrict{
    "family.setDistrict", "UPDATE family SET district_id = ?, revision = revision + 1"
                          " WHERE family_id = ? AND district_id IS DISTINCT FROM ?"};
const Command<FamilyId> kSetConfirmed{"family.setConfirmed",
                                      "UPDATE family SET is_proposed = 0, revision = revision + 1"
                                      " WHERE family_id = ? AND is_proposed = 1"};

Status changedOne(qint64 changed) {
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

} // namespace

FamilyRepository::FamilyRepository(Database& database) : m_database(database) {}

FamilyId FamilyRepository::add(PersonId addressee, bool isProposed) {
    return m_database.one(kInsert, addressee, isProposed);
}

std::optional<Family> FamilyRepository::find(FamilyId id) {
    return m_database.first(kFind, id);
}

Result<Family> FamilyRepository::load(FamilyId id) {
    auto family = find(id);
    if (!family)
        return fail(
            refused("family.notFound", QStringLiteral("household"), {QString::number(id.value())}));
    return *std::move(family);
}

std::optional<FamilyId> FamilyRepository::familyOf(PersonId person) {
    return m_database.first(kFamilyOf, person);
}

std::vector<FamilyId> FamilyRepository::familiesTouching(PersonId person) {
    return m_database.all(kTouching, person);
}

std::vector<FamilyMember> FamilyRepository::membersNow(FamilyId id) {
    return m_database.all(kMembersNow, id);
}

std::vector<FamilyMember> FamilyRepository::membersEver(FamilyId id) {
    return m_database.all(kMembersEver, id);
}

qint64 FamilyRepository::addMember(FamilyId family, PersonId person, FamilyRole role,
                                   const QString& relation, bool isProposed,
                                   std::optional<Date> from) {
    return m_database.one(kAddMember, family, person, role, relation, isProposed, from);
}

void FamilyRepository::endMember(qint64 memberId, Date to) {
    m_database.run(kEndMember, to, memberId);
}

void FamilyRepository::confirmMember(qint64 memberId) {
    m_database.run(kConfirmMember, memberId);
}

void FamilyRepository::setMemberRole(qint64 memberId, FamilyRole role, const QString& relation) {
    m_database.run(kSetMemberRole, role, relation, memberId);
}

Status FamilyRepository::setAddressee(FamilyId id, int revision, PersonId addressee) {
    return changedOne(m_database.run(kSetAddressee, addressee, id, revision));
}

Status FamilyRepository::setCaution(FamilyId id, int revision, const QString& caution) {
    return changedOne(m_database.run(kSetCaution, caution, id, revision));
}

void FamilyRepository::setState(FamilyId id, FamilyState state) {
    m_database.run(kSetState, state, id);
}

void FamilyRepository::setDistrict(FamilyId id, std::optional<DistrictId> district) {
    m_database.run(kSetDistrict, district, id, district);
}

void FamilyRepository::setConfirmed(FamilyId id) {
    m_database.run(kSetConfirmed, id);
}

} // namespace banso
