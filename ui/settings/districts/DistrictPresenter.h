#pragma once

#include "core/security/DistrictService.h"
#include "core/security/StaffService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// Somebody who can be chosen.
struct StaffChoice {
    StaffId id;
    QString name;
};

/// What the place 地区 shows and does.
class DistrictPresenter {
    Q_DECLARE_TR_FUNCTIONS(DistrictPresenter)
  public:
    explicit DistrictPresenter(Desk& desk) : m_desk(desk), m_service(desk), m_staff(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Those in use first, each with who answers for it today. Nobody is told as such.
    [[nodiscard]] std::vector<TableRow> rows();
    [[nodiscard]] std::optional<District> find(DistrictId id);
    /// `R8.4.1 – : 佐藤 花`, one line an assignment, the latest first.
    [[nodiscard]] QString historyOf(DistrictId id);

    [[nodiscard]] Result<DistrictId> add(const DistrictEdit& edit);
    [[nodiscard]] Status save(const District& before, const DistrictEdit& edit);

    /// The first of April to come: caseloads change with the fiscal year.
    [[nodiscard]] Date usualHandoverDay() const;
    /// Active nurses, in kana order.
    [[nodiscard]] std::vector<StaffChoice> nurses();
    /// Active districts with who is responsible on that day.
    [[nodiscard]] Result<HandoverPlan> present(Date asOf);
    /// Changes nothing.
    [[nodiscard]] Result<HandoverPlan> preview(Date asOf, const HandoverWishes& wishes);
    /// `中央一: 佐藤 花 → 伊藤 葵`, only what changes.
    [[nodiscard]] QStringList changeLines(const HandoverPlan& plan);
    [[nodiscard]] Result<int> handOver(const HandoverPlan& plan);
    /// Who was responsible before is so again, from the same day on.
    [[nodiscard]] Status takeBack(const HandoverPlan& plan);

  private:
    [[nodiscard]] QString nameOf(std::optional<StaffId> id);

    Desk& m_desk;
    DistrictService m_service;
    StaffService m_staff;
};

} // namespace banso
