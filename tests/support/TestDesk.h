#pragma once

#include "core/base/Ids.h"
#include "core/security/Desk.h"
#include "tests/support/TestRegister.h"

namespace banso::test {

/// A test register with somebody at work in it. The staff member exists, so that foreign keys hold.
class TestDesk : public TestRegister {
  public:
    explicit TestDesk(Dialect dialect,
                      std::set<Role> roles = {Role::Nurse, Role::Clerk, Role::Approver});

    [[nodiscard]] Desk& desk() { return *m_desk; }
    /// Another member of the staff at the same register, on the same connection.
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const QString& login, std::set<Role> roles);
    [[nodiscard]] DistrictId addDistrict(const QString& code, const QString& name);

  private:
    [[nodiscard]] StaffId addStaff(const QString& login);

    std::unique_ptr<Desk> m_desk;
};

} // namespace banso::test

/// `BANSO_DESK_ON_BOTH(reg)` at the head of a test case: a desk on each database.
#define BANSO_DESK_ON_BOTH(name)                                                                   \
    const auto BANSO_JOIN(dialect, __LINE__) = GENERATE(from_range(::banso::test::engines()));     \
    CAPTURE(BANSO_JOIN(dialect, __LINE__));                                                        \
    ::banso::test::TestDesk name(BANSO_JOIN(dialect, __LINE__))
