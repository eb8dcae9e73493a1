#pragma once

#include "core/base/EnumText.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/security/Subject.h"
#include "core/storage/Transaction.h"

#include <set>

namespace banso {

struct StaffTag;
/// A member of the staff.
using StaffId = Id<StaffTag>;
template <>
struct SubjectText<StaffTag> {
    static constexpr const char* kKind = "staff";
};

/// What somebody is employed to do here. One person may have several.
enum class Role {
    Nurse,         ///< 保健師: cares, writes case text
    Clerk,         ///< 事務: imports, prepares and sends, keeps claims
    Approver,      ///< 決裁: decides claims and what needs a second person
    Administrator, ///< keeps staff and settings; reads no case text
};

/// What a role lets one do. Asked in core by every service; hiding a button is only courtesy.
enum class Permission {
    ReadPeople,        ///< find and open persons and households
    ReadCaseText,      ///< read what was seen, said and advised
    EditPeople,        ///< persons by hand, families, contact points, ladders, mailing addresses
    EditProtection,    ///< enter and extend protection measures
    ReleaseProtection, ///< end a protection measure
    RevealProtected,   ///< open masked addresses and numbers, with a reason
    WriteCare,         ///< pregnancies, outcomes, visits, consultations
    WriteAttendance,   ///< sessions and who came
    Import,            ///< apply files from outside
    PrepareSends,      ///< prepare, change and release batches; read results in
    RecordReturns,     ///< letters that came back, opt-outs
    EditBenefit,       ///< enter and check claims
    DecideBenefit,     ///< decide a claim that somebody else entered
    ExportBenefit,     ///< write the subsidy office's file
    ManageStaff,
    ManageSettings,
    Backup,   ///< backup, restore, integrity check
    ReadLogs, ///< who looked, who changed
};

template <>
struct EnumText<Role> {
    static constexpr std::array kKeys{
        std::pair{Role::Nurse, "nurse"}, std::pair{Role::Clerk, "clerk"},
        std::pair{Role::Approver, "approver"}, std::pair{Role::Administrator, "administrator"}};
};

template <>
struct EnumText<Permission> {
    using enum Permission;
    static constexpr std::array kKeys{
        std::pair{ReadPeople, "readPeople"},
        std::pair{ReadCaseText, "readCaseText"},
        std::pair{EditPeople, "editPeople"},
        std::pair{EditProtection, "editProtection"},
        std::pair{ReleaseProtection, "releaseProtection"},
        std::pair{RevealProtected, "revealProtected"},
        std::pair{WriteCare, "writeCare"},
        std::pair{WriteAttendance, "writeAttendance"},
        std::pair{Import, "import"},
        std::pair{PrepareSends, "prepareSends"},
        std::pair{RecordReturns, "recordReturns"},
        std::pair{EditBenefit, "editBenefit"},
        std::pair{DecideBenefit, "decideBenefit"},
        std::pair{ExportBenefit, "exportBenefit"},
        std::pair{ManageStaff, "manageStaff"},
        std::pair{ManageSettings, "manageSettings"},
        std::pair{Backup, "backup"},
        std::pair{ReadLogs, "readLogs"},
    };
};

[[nodiscard]] bool roleAllows(Role role, Permission permission);

/// Somebody who signed in, as every service sees him. A value; it ends with the desk that holds it.
/// Who must change his password first has a session without roles: it permits nothing.
class Session {
  public:
    Session(StaffId staff, QString login, QString name, std::set<Role> roles)
        : m_staff(staff),
          m_login(std::move(login)),
          m_name(std::move(name)),
          m_roles(std::move(roles)) {}

    [[nodiscard]] StaffId staff() const { return m_staff; }
    [[nodiscard]] QString login() const { return m_login; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] const std::set<Role>& roles() const { return m_roles; }
    [[nodiscard]] bool may(Permission permission) const;
    /// Error `permission.denied` {the permission's key}: kind Denied.
    [[nodiscard]] Status require(Permission permission) const;
    /// `staff:<id>` for the change log.
    [[nodiscard]] Actor actor() const;

  private:
    StaffId m_staff;
    QString m_login;
    QString m_name;
    std::set<Role> m_roles;
};

} // namespace banso
