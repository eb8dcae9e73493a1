#pragma once

#include "core/outreach/gate/GateRuleBook.h"
#include "core/security/Desk.h"

namespace banso {

/// How grave a reason is for each sensitivity of notices.
using GateGrades = std::map<Sensitivity, Grade>;

/// Changes how grave a reason of the gate is, from a day on. Needs ManageSettings; each change
/// stands in the audit log, because a stop that is loosened lets things out.
class GateRuleService {
  public:
    explicit GateRuleService(Desk& desk) : m_desk(desk), m_rules(desk.db()) {}

    [[nodiscard]] GateGrades grades(GateReason reason, Date on);
    /// Sensitivities for which the change lets pass, or lets a person pass, what stops on that day.
    [[nodiscard]] std::vector<Sensitivity> loosened(GateReason reason, Date validFrom,
                                                    const GateGrades& wished);
    /// Error `setting.past` (validFrom) {today}.
    [[nodiscard]] Status put(GateReason reason, Date validFrom, const GateGrades& wished);

  private:
    Desk& m_desk;
    GateRuleBook m_rules;
};

} // namespace banso
