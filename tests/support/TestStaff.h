#pragma once

#include "core/security/Desk.h"
#include "core/security/StaffService.h"
#include "tests/support/TestRegister.h"

namespace banso::test {

/// The staff of a test register, in an order that never changes: administrator (1), nurse (2),
/// clerk (3), approver (4), another nurse (5). All have the password `kPassword`.
class TestStaff {
  public:
    static constexpr const char* kPassword = "correct horse";

    explicit TestStaff(TestRegister& reg);

    [[nodiscard]] StaffId administrator() const { return StaffId(1); }
    [[nodiscard]] StaffId nurse() const { return StaffId(2); }
    [[nodiscard]] StaffId clerk() const { return StaffId(3); }
    [[nodiscard]] StaffId approver() const { return StaffId(4); }
    [[nodiscard]] StaffId otherNurse() const { return StaffId(5); }

    [[nodiscard]] Session session(StaffId id) const;
    /// A desk of that person at the register's connection and clock.
    [[nodiscard]] std::unique_ptr<Desk> desk(StaffId id) const;
    /// A person with just that role.
    [[nodiscard]] std::unique_ptr<Desk> desk(Role role) const;

  private:
    TestRegister& m_register;
};

/// Hashes that take milliseconds: `password.passes` 1 and `password.memoryMiB` 8.
void makePasswordsCheap(TestRegister& reg);

inline constexpr std::array kRoles{Role::Nurse, Role::Clerk, Role::Approver, Role::Administrator};

} // namespace banso::test
