#pragma once

#include "core/security/Staff.h"

namespace banso {

/// What is kept of somebody's password.
struct StaffSecret {
    static constexpr int kColumns = 5;
    QString hash;
    std::optional<QString> previousHash; ///< the last password that was not given out for one time
    Instant changedAt;
    bool isOneTime; ///< given out by an administrator, worth nothing after `password.oneTimeDays`
    bool mustChange;
};

/// The rows of the staff, their roles and their passwords. Writes stand inside a write transaction
/// of the caller; nothing is checked here.
class StaffRepository {
  public:
    explicit StaffRepository(Database& database) : m_database(database) {}

    [[nodiscard]] bool isEmpty();
    [[nodiscard]] std::optional<StaffMember> find(StaffId id);
    [[nodiscard]] std::optional<StaffMember> findByLogin(const Login& login);
    [[nodiscard]] std::optional<StaffMember> findByOsUser(const QString& osUser);
    /// Errors: `staff.notThere` {id}.
    [[nodiscard]] Result<StaffMember> load(StaffId id);
    /// Further error: `staff.inactive` (field staff) {login}.
    [[nodiscard]] Result<StaffMember> loadActive(StaffId id);
    /// In kana order.
    [[nodiscard]] std::vector<StaffMember> list();
    /// Active administrators other than this one.
    [[nodiscard]] int otherAdministrators(StaffId id);

    StaffId insert(const Login& login, const NewStaff& input);
    // False when the row has another revision by now.
    [[nodiscard]] bool update(StaffId id, const StaffEdit& edit, int revision);
    [[nodiscard]] bool setActive(StaffId id, bool isActive, int revision);
    [[nodiscard]] bool setOsUser(StaffId id, const std::optional<QString>& osUser, int revision);
    [[nodiscard]] bool setRoles(StaffId id, const std::set<Role>& roles, int revision);

    [[nodiscard]] std::optional<StaffSecret> findSecret(StaffId id);
    void setSecret(StaffId id, const StaffSecret& secret);

  private:
    [[nodiscard]] StaffMember withRoles(Staff staff);
    void addRole(StaffId id, Role role);

    Database& m_database;
};

} // namespace banso
