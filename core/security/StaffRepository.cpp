#include "core/security/StaffRepository.h"

namespace banso {

namespace {

const Query<qint64> kCount{"staff.count", "SELECT COUNT(*) FROM staff"};
const Query<Staff, StaffId> kFind{"staff.find",
                                  "SELECT staff_id, login, name, kana, title, is_active, os_user,"
                                  " revision FROM staff WHERE staff_id = ?"};
const Query<Staff, QString> kByLogin{"staff.byLogin",
                                     "SELECT staff_id, login, name, kana, title, is_active,"
                                     " os_user, revision FROM staff WHERE login = ?"};
const Query<Staff, QString> kByOsUser{"staff.byOsUser",
                                      "SELECT staff_id, login, name, kana, title, is_active,"
                                      " os_user, revision FROM staff WHERE os_user = ?"};
const Query<Staff> kList{"staff.list", "SELECT staff_id, login, name, kana, title, is_active,"
                                       " os_user, revision FROM staff ORDER BY kana, staff_id"};
const Query<Role, StaffId> kRoles{"staff.roles", "SELECT role FROM staff_role WHERE staff_id = ?"};
const Query<std::tuple<StaffId, Role>> kAllRoles{"staff.allRoles",
                                                 "SELECT staff_id, role FROM staff_role"};
const Query<int, StaffId> kOtherAdministrators{
    "staff.otherAdministrators",
    "SELECT COUNT(*) FROM staff s JOIN staff_role r ON r.staff_id = s.staff_id"
    " WHERE r.role = 'administrator' AND s.is_active = 1 AND s.staff_id <> ?"};

const Query<StaffId, QString, QString, QString, QString> kInsert{
    "staff.insert", "INSERT INTO staff (login, name, kana, title, is_active) VALUES (?, ?, ?, ?, 1)"
                    " RETURNING staff_id"};
const Command<QString, QString, QString, StaffId, int> kUpdate{
    "staff.update", "UPDATE staff SET name = ?, kana = ?, title = ?, revision = revision + 1"
                    " WHERE staff_id = ? AND revision = ?"};
const Command<bool, StaffId, int> kSetActive{
    "staff.setActive", "UPDATE staff SET is_active = ?, revision = revision + 1"
                       " WHERE staff_id = ? AND revision = ?"};
const Command<std::optional<QString>, StaffId, int> kSetOsUser{
    "staff.setOsUser", "UPDATE staff SET os_user = ?, revision = revision + 1"
                       " WHERE staff_id = ? AND revision = ?"};
const Command<StaffId, int> kTouch{"staff.touch", "UPDATE staff SET revision = revision + 1"
                                                  " WHERE staff_id = ? AND revision = ?"};
const Command<StaffId, Role> kAddRole{"staff.addRole",
                                      "INSERT INTO staff_role (staff_id, role) VALUES (?, ?)"};
const Command<StaffId, Role> kRemoveRole{"staff.removeRole",
                                         "DELETE FROM staff_role WHERE staff_id = ? AND role = ?"};

const Query<StaffSecret, StaffId> kSecret{
    "staff.secret", "SELECT password_hash, previous_hash, changed_at, is_one_time,"
                    " must_change_password FROM staff_secret WHERE staff_id = ?"};
const Command<StaffId, QString, std::optional<QString>, Instant, bool, bool> kSetSecret{
    "staff.setSecret",
    "INSERT INTO staff_secret (staff_id, password_hash, previous_hash, changed_at, is_one_time,"
    " must_change_password) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (staff_id) DO UPDATE SET"
    " password_hash = excluded.password_hash, previous_hash = excluded.previous_hash,"
    " changed_at = excluded.changed_at, is_one_time = excluded.is_one_time,"
    " must_change_password = excluded.must_change_password"};

} // namespace

bool StaffRepository::isEmpty() {
    return m_database.one(kCount) == 0;
}

StaffMember StaffRepository::withRoles(Staff staff) {
    const auto roles = m_database.all(kRoles, staff.id);
    return {std::move(staff), {roles.begin(), roles.end()}};
}

std::optional<StaffMember> StaffRepository::find(StaffId id) {
    auto staff = m_database.first(kFind, id);
    return staff ? std::optional(withRoles(*std::move(staff))) : std::nullopt;
}

std::optional<StaffMember> StaffRepository::findByLogin(const Login& login) {
    auto staff = m_database.first(kByLogin, login.text());
    return staff ? std::optional(withRoles(*std::move(staff))) : std::nullopt;
}

std::optional<StaffMember> StaffRepository::findByOsUser(const QString& osUser) {
    auto staff = m_database.first(kByOsUser, osUser);
    return staff ? std::optional(withRoles(*std::move(staff))) : std::nullopt;
}

Result<StaffMember> StaffRepository::load(StaffId id) {
    auto member = find(id);
    if (!member)
        return fail(refused("staff.notThere", {}, {QString::number(id.value())}));
    return *std::move(member);
}

Result<StaffMember> StaffRepository::loadActive(StaffId id) {
    auto member = load(id);
    if (member && !member->staff.isActive)
        return fail(refused("staff.inactive", QStringLiteral("staff"), {member->staff.login}));
    return member;
}

std::vector<StaffMember> StaffRepository::list() {
    std::map<StaffId, std::set<Role>> roles;
    for (const auto& [id, role] : m_database.all(kAllRoles))
        roles[id].insert(role);
    std::vector<StaffMember> members;
    m_database.each(kList, [&](Staff&& staff) {
        const StaffId id = staff.id;
        members.push_back({std::move(staff), std::move(roles[id])});
    });
    return members;
}

int StaffRepository::otherAdministrators(StaffId id) {
    return m_database.one(kOtherAdministrators, id);
}

StaffId StaffRepository::insert(const Login& login, const NewStaff& input) {
    const StaffId id = m_database.one(kInsert, login.text(), input.name.trimmed(),
                                      input.kana.trimmed(), input.title.trimmed());
    for (const Role role : input.roles)
        addRole(id, role);
    return id;
}

void StaffRepository::addRole(StaffId id, Role role) {
    m_database.run(kAddRole, id, role);
}

bool StaffRepository::update(StaffId id, const StaffEdit& edit, int revision) {
    return m_database.run(kUpdate, edit.name.trimmed(), edit.kana.trimmed(), edit.title.trimmed(),
                          id, revision) == 1;
}

bool StaffRepository::setActive(StaffId id, bool isActive, int revision) {
    return m_database.run(kSetActive, isActive, id, revision) == 1;
}

bool StaffRepository::setOsUser(StaffId id, const std::optional<QString>& osUser, int revision) {
    return m_database.run(kSetOsUser, osUser, id, revision) == 1;
}

bool StaffRepository::setRoles(StaffId id, const std::set<Role>& roles, int revision) {
    if (m_database.run(kTouch, id, revision) != 1)
        return false;
    const auto held = m_database.all(kRoles, id);
    for (const Role role : held)
        if (!roles.contains(role))
            m_database.run(kRemoveRole, id, role);
    for (const Role role : roles)
        if (std::find(held.begin(), held.end(), role) == held.end())
            addRole(id, role);
    return true;
}

std::optional<StaffSecret> StaffRepository::findSecret(StaffId id) {
    return m_database.first(kSecret, id);
}

void StaffRepository::setSecret(StaffId id, const StaffSecret& secret) {
    m_database.run(kSetSecret, id, secret.hash, secret.previousHash, secret.changedAt,
                   secret.isOneTime, secret.mustChange);
}

} // namespace banso
