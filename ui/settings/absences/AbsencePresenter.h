#pragma once

#include "core/security/AbsenceService.h"
#include "core/security/StaffService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What is typed about an absence.
struct AbsenceInput {
    StaffId staff;
    Date fromOn;
    std::optional<Date> toOn;
    StaffId cover;
};

/// What the place 不在 shows and does.
class AbsencePresenter {
    Q_DECLARE_TR_FUNCTIONS(AbsencePresenter)
  public:
    explicit AbsencePresenter(Desk& desk) : m_desk(desk), m_service(desk), m_staff(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Those that have not ended, by their first day.
    [[nodiscard]] std::vector<TableRow> rows();
    [[nodiscard]] std::optional<Absence> find(AbsenceId id);
    /// Whose absence this person may enter: everybody's, or only the own.
    [[nodiscard]] std::vector<StaffMember> whose();
    /// Who works here.
    [[nodiscard]] std::vector<StaffMember> covers();
    [[nodiscard]] StaffId oneself() const { return m_desk.session().staff(); }

    [[nodiscard]] Result<AbsenceId> add(const AbsenceInput& input);
    [[nodiscard]] Status save(const Absence& before, const AbsenceInput& input);
    [[nodiscard]] Status cancel(const Absence& absence);

  private:
    [[nodiscard]] QString nameOf(StaffId id);

    Desk& m_desk;
    AbsenceService m_service;
    StaffService m_staff;
};

} // namespace banso
