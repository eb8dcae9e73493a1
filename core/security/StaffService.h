#pragma once

#include "core/security/Desk.h"
#include "core/security/StaffRepository.h"

namespace banso {

/// Somebody just entered, with the password to hand over once.
struct AddedStaff {
    StaffId id;
    QString oneTimePassword;
};

enum class NextSignIn { AsUsual, MustChangePassword };

/// Who works here, and what each may do. Writing needs `ManageStaff`. A row carries the revision
/// that its editor saw; another one is a conflict `edit.changedMeanwhile` {staff id}.
/// Further errors: `staff.notThere` {id}.
class StaffService {
  public:
    explicit StaffService(Desk& desk) : m_desk(desk), m_staff(desk.db()) {}

    /// Everybody, in kana order; asked by lists of every page.
    [[nodiscard]] std::vector<StaffMember> list() { return m_staff.list(); }
    [[nodiscard]] std::optional<StaffMember> find(StaffId id) { return m_staff.find(id); }
    [[nodiscard]] std::optional<StaffMember> findByLogin(const QString& login);

    /// Errors: those of `findingsOf`, `login.taken` (field login) {login}.
    [[nodiscard]] Validated<AddedStaff> add(const NewStaff& input);
    [[nodiscard]] Validated<void> update(StaffId id, const StaffEdit& edit, int revision);
    /// Errors: `staff.roleMissing`, `staff.lastAdministrator`: the last active administrator keeps
    /// his role.
    [[nodiscard]] Status setRoles(StaffId id, const std::set<Role>& roles, int revision);
    /// Who left signs in no more; rows that name him stay. Error `staff.lastAdministrator`.
    [[nodiscard]] Status deactivate(StaffId id, int revision);
    [[nodiscard]] Status reactivate(StaffId id, int revision);
    /// Error `staff.osUserTaken` (field osUser) {user, login of who has it}.
    [[nodiscard]] Status linkOsUser(StaffId id, const std::optional<QString>& osUser, int revision);

    /// A new one-time password; also ends a lock. The old password is worth nothing from now on.
    [[nodiscard]] Result<QString> resetPassword(StaffId id);
    /// Errors: those of `Password::checkRules`.
    [[nodiscard]] Status setPassword(StaffId id, const QString& password, NextSignIn next);
    /// Ends the wait and the lock after failed sign-ins.
    [[nodiscard]] Status unlock(StaffId id);

  private:
    [[nodiscard]] Status requireAnotherAdministrator(const StaffMember& member);
    [[nodiscard]] Status changed(bool isDone, StaffId id);
    [[nodiscard]] QString giveOneTimePassword(StaffId id);

    Desk& m_desk;
    StaffRepository m_staff;
};

} // namespace banso
