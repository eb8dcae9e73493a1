#pragma once

#include "core/security/StaffService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What is typed about a member of the staff.
struct StaffInput {
    NewStaff staff;
    QString osUser = {}; ///< empty: signs in with a password only
};

/// What the place 職員 shows and does.
class StaffPresenter {
    Q_DECLARE_TR_FUNCTIONS(StaffPresenter)
  public:
    explicit StaffPresenter(Desk& desk) : m_desk(desk), m_service(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Those who work here first, then those who left; in kana order.
    [[nodiscard]] std::vector<TableRow> rows();
    [[nodiscard]] std::optional<StaffMember> find(StaffId id) { return m_service.find(id); }

    /// Errors: those of `StaffService`, beside the fields they concern.
    [[nodiscard]] Validated<AddedStaff> add(const StaffInput& input);
    /// Everything or nothing. `before` is what the editor saw.
    [[nodiscard]] Validated<void> save(const StaffMember& before, const StaffInput& input);
    [[nodiscard]] Result<QString> resetPassword(StaffId id);
    [[nodiscard]] Status unlock(StaffId id);
    /// Who works here leaves, who left comes back.
    [[nodiscard]] Status setActive(StaffId id, bool isActive);

  private:
    Desk& m_desk;
    StaffService m_service;
};

/// The same as typed.
[[nodiscard]] StaffInput inputOf(const StaffMember& member);

} // namespace banso
