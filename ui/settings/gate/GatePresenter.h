#pragma once

#include "core/outreach/gate/GateRuleService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What the place 送付の関門 shows and does.
class GatePresenter {
    Q_DECLARE_TR_FUNCTIONS(GatePresenter)
  public:
    explicit GatePresenter(Desk& desk) : m_desk(desk), m_service(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// A row a reason, in the order in which the gate tells them; its id is the reason's number.
    [[nodiscard]] std::vector<TableRow> rows();
    [[nodiscard]] static GateReason reasonOf(qint64 id);
    [[nodiscard]] GateGrades grades(GateReason reason) {
        return m_service.grades(reason, m_desk.today());
    }
    /// What passes from then on although it stops now, in words; empty when nothing does.
    [[nodiscard]] QStringList loosened(GateReason reason, Date validFrom, const GateGrades& wished);
    [[nodiscard]] Status save(GateReason reason, Date validFrom, const GateGrades& wished);

    [[nodiscard]] static QString gradeWords(Grade grade);
    [[nodiscard]] static QString sensitivityWords(Sensitivity sensitivity);

  private:
    Desk& m_desk;
    GateRuleService m_service;
};

} // namespace banso
